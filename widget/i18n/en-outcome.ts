import type { OutcomeTexts } from './nl-outcome.ts';

const plural = (one: string, many: string) => (count: number) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const day = (time: string) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(Date.parse(time));

export const enOutcome: OutcomeTexts = {
  change: 'Change',
  notPlaced: 'Your comment was not published.',
  dismiss: 'Hide',
  appeal: 'Disagree?',
  problems: {
    offline: 'You are offline.',
    unreachable: 'Sending failed. Try again.',
    overloaded: 'It is very busy right now. Try again shortly.',
    thread_closed: 'Comments are closed. Your comment was not sent.',
    parent_not_found: 'The comment that you reply to is gone.',
    id_taken: 'An earlier version of this comment was already sent. Send again if you want to post this one too.',
    invalid_input: 'Your name or text holds characters that are not allowed. Type them again.',
    origin_not_allowed: 'This page does not take comments.',
  },
  tooMany: (seconds) => `You comment very fast. Try again in ${plural('second', 'seconds')(seconds)}.`,
  banned: (until, reason) => `You cannot comment ${until ? `until ${day(until)}` : 'here any more'}. The editors say why: ${reason}`,
  refused: 'It does not fit the rules of this site.',
  found: {
    length: 'It is too short or too long.',
    links: 'It holds many links.',
    words: 'It holds a word on this site’s list.',
    linkDomains: 'It holds a link on this site’s list.',
    repeat: 'This text was posted before.',
    flood: 'You write a lot in a short time.',
    emailDomain: 'Your e-mail address is on this site’s list.',
    closed: 'Comments are closed.',
    spamScore: 'It looks like advertising.',
    shouting: 'It is nearly all capitals.',
    nearRepeat: 'This text is like what you wrote before.',
    firstComments: 'A moderator reads the first comments of a new reader.',
    accountAge: 'You have not commented here for long.',
    reports: 'Other readers reported it.',
    person: 'A moderator reads your comments before they appear.',
  },
  rejectedFor: {
    offTopic: 'The comment is not about the article.',
    insult: 'The comment hurts others.',
    discrimination: 'The comment discriminates.',
    advertising: 'The comment is an advertisement.',
    privacy: 'The comment holds personal data of somebody else.',
    unreadable: 'The comment cannot be read well.',
    duplicate: 'This comment is already there.',
    notice: 'Somebody gave notice that the comment is against the law. A moderator looked at that notice.',
  },
};
