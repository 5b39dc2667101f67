import type { PageTexts } from './nl.ts';

const rules = new Intl.PluralRules('fy');
const plural = (one: string, many: string) => (count: number) =>
  `${count.toLocaleString('fy')} ${rules.select(count) === 'one' ? one : many}`;
const replies = plural('antwurd', 'antwurden');

export const fy: PageTexts = {
  locale: 'fy',
  discussion: 'Reaksjes',
  comments: plural('reaksje', 'reaksjes'),
  about: (article) => `Reaksjes op “${article}”`,
  editors: 'redaksje',
  inReplyTo: 'yn reaksje op',
  edited: 'feroare',
  byEditors: 'feroare troch de redaksje',
  removed: 'Dizze reaksje is fuorthelle.',
  moreReplies: (count) => `Lit ${replies(count)} sjen`,
  more: 'Mear reaksjes',
  back: 'Alle reaksjes',
  empty: 'Der binne noch gjin reaksjes.',
  closed: 'De reaksjes binne sletten.',
  react: 'Reagearje ûnder it artikel',
  notice: 'Meld strafbere ynhâld',
  versionsOf: (name) => `Eardere ferzjes fan de reaksje fan ${name}`,
  now: 'No',
  since: 'Sûnt',
  before: 'Earder',
  until: 'oant',
  nothingBefore: 'Fan wat der earder stie, is neat te sjen.',
};
