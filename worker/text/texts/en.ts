import type { PageTexts } from './nl.ts';

const plural = (one: string, many: string) => (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
const replies = plural('reply', 'replies');

export const en: PageTexts = {
  locale: 'en-GB',
  discussion: 'Comments',
  comments: plural('comment', 'comments'),
  about: (article) => `Comments on “${article}”`,
  editors: 'editors',
  inReplyTo: 'in reply to',
  edited: 'edited',
  byEditors: 'edited by the editors',
  removed: 'This comment was removed.',
  moreReplies: (count) => `Show ${replies(count)}`,
  more: 'More comments',
  back: 'All comments',
  empty: 'There are no comments yet.',
  closed: 'Comments are closed.',
  react: 'Comment below the article',
  notice: 'Report illegal content',
  versionsOf: (name) => `Earlier versions of the comment by ${name}`,
  now: 'Now',
  since: 'Since',
  before: 'Before',
  until: 'until',
  nothingBefore: 'Of what stood here before nothing can be seen.',
};
