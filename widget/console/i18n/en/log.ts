import type { LogEntry } from '../../../../shared/log.ts';
import type { log as Dutch } from '../nl/log.ts';
import { two } from '../plural.ts';

type Detail = LogEntry['detail'];
const discussion = (name: string, { state, mode }: Detail) =>
  state === 'closed'
    ? `Discussion closed at ${name}`
    : state === 'open'
      ? `Discussion opened at ${name}`
      : mode === undefined
        ? `Discussion changed at ${name}`
        : `Other way of moderating chosen at ${name}`;

export const log: typeof Dutch = {
  log: {
    title: 'Audit log',
    intro: 'Everything that the editors did here. Nobody can change or delete a line.',
    about: 'About',
    who: 'Who',
    from: 'From',
    until: 'Up to and including',
    search: 'Search the log',
    look: 'Search',
    all: 'Everything',
    everybody: 'Everybody',
    subjects: {
      comment: 'Comments',
      appeal: 'Appeals',
      notice: 'Notices (DSA)',
      person: 'Readers',
      member: 'Team',
      thread: 'Discussions',
      poll: 'Polls',
      site: 'Site',
      rules: 'Rules',
    },
    actions: {
      'comment.approve': (name) => `Comment by ${name} approved`,
      'comment.reject': (name) => `Comment by ${name} rejected`,
      'comment.spam': (name) => `Comment by ${name} marked as spam`,
      'comment.delete': (name) => `Comment by ${name} deleted`,
      'comment.undo': (name) => `Decision on the comment by ${name} undone`,
      'comment.leave': (name) => `Reported comment by ${name} left as it is`,
      'comment.edit': (name) => `Comment by ${name} edited`,
      'comment.reply': (name) => `Answer placed as ${name}`,
      'comment.feature': (name) => `Comment by ${name} featured`,
      'comment.unfeature': (name) => `Comment by ${name} no longer featured`,
      'comment.pin': (name) => `Comment by ${name} pinned`,
      'comment.unpin': (name) => `Comment by ${name} no longer pinned`,
      'comment.withdraw': (name) => `${name} took an own comment back`,
      'rules.change': (name) => `Rules of ${name} changed`,
      'site.services': (name) => `Services of ${name} changed`,
      'site.texts': (name) => `Reasons and answers of ${name} changed`,
      'appeal.made': (name) => `${name} appealed against a decision`,
      'appeal.answer': (name, { outcome }) =>
        outcome === 'reversed' ? `Appeal by ${name} granted: comment published after all` : `Appeal by ${name} denied: the decision stands`,
      'notice.made': (name) => `Notice about the comment by ${name}`,
      'notice.decide': (name, { outcome }) =>
        outcome === 'removed' ? `Notice decided: comment by ${name} removed` : `Notice decided: comment by ${name} stays`,
      'person.mute': (name) => `What ${name} writes waits from now on`,
      'person.ban': (name, { days }) => (days === null ? `${name} banned for good` : `${name} banned for ${days} days`),
      'person.lift': (name) => `Restriction of ${name} lifted`,
      'person.trust': (name) => `${name} is trusted`,
      'person.untrust': (name) => `${name} is no longer trusted`,
      'person.note': (name) => `Note written about ${name}`,
      'person.erase': () => 'Data of a reader erased',
      'member.invite': () => 'Invitation sent',
      'member.withdraw': () => 'Invitation withdrawn',
      'member.join': (name) => `${name} joined the team`,
      'member.role': (name) => `Other role given to ${name}`,
      'member.remove': (name) => `${name} left the team`,
      'thread.make': (name) => `Article added: ${name}`,
      'thread.move': (name, { to }) => `Discussion of ${name} moved to ${to}`,
      'thread.merge': (name, { from, comments }) =>
        `Discussion of ${two(Number(comments), '1 comment', `${comments} comments`)} at ${from} merged with ${name}`,
      'thread.change': discussion,
      'poll.make': (name) => `Poll placed: ${name}`,
      'poll.change': (name, { state }) =>
        state === 'closed' ? `Poll closed: ${name}` : state === 'open' ? `Poll opened: ${name}` : `Poll changed: ${name}`,
      'site.make': (name) => `Site made: ${name}`,
      'site.change': (name) => `Settings of ${name} changed`,
    },
    gone: '(no longer exists)',
    byRule: 'automatic',
    time: 'Time',
    done: 'What',
    by: 'By',
    undo: 'Undo',
    undoOf: (what) => `Undo: ${what}`,
    undoGroup: 'The whole group',
    undoGroupOf: (what: string) => `The whole group to undo: ${what}`,
    download: 'Download as CSV',
    more: 'Earlier lines',
    further: 'Search further back',
    nothing: 'Nothing found.',
    nothingMore: 'Choose fewer filters or a longer time.',
    notYet: 'Nothing was found in this part of the log. There are older lines.',
    empty: 'The log is still empty.',
    emptyMore: 'What you and your colleagues do appears here.',
    failed: 'The log cannot be loaded.',
  },
};
