import type { rules as Dutch } from '../nl/rules.ts';
import { two } from '../plural.ts';

const comments = (count: number) => two(count, '1 comment', `${count} comments`);

export const rules: typeof Dutch = {
  rules: {
    title: 'Rules',
    intro: 'Change a rule and first try what it would have done with the last 500 comments. Then you can save the change.',
    onlyAdmins: 'An admin can change the rules.',
    failed: 'The rules cannot be loaded.',
    names: {
      length: 'Length',
      flood: 'Many comments in a row',
      links: 'Links',
      spamScore: 'Advertising',
      shouting: 'Capitals',
      reports: 'Reports',
      firstComments: 'First comments',
      accountAge: 'New readers',
      words: 'Words',
      linkDomains: 'Links to these domains',
      emailDomains: 'E-mail addresses of these domains',
    },
    settings: {
      minLength: 'A comment has at least so many characters',
      maxLength: 'and at most so many',
      floodPerTenMinutes: 'After so many comments in ten minutes the next one waits (0: no limit)',
      maxLinks: 'A comment with more links than this waits',
      spamScore: 'A text that looks like advertising waits',
      holdShouting: 'A text that is nearly all capitals waits',
      reportsToHold: 'After so many reports of readers a comment waits (0: never)',
      holdFirst: 'So many first comments of a reader wait (0: none)',
      holdNewHours: 'For so many hours after a reader’s first comment all waits (0: never)',
      trustedAfter: 'After so many approved comments a reader waits no longer',
    },
    lists: {
      words: 'One word or phrase a line. A * stands for the rest of a word. Disguises such as “b4dw0rd” are recognised.',
      linkDomains: 'One domain a line, for example example.com. All below it counts too.',
      emailDomains: 'One domain a line. For readers who give an e-mail address.',
    },
    effects: { hold: 'Let wait', spam: 'Is spam', refuse: 'Refuse' },
    wrongLines: (lines) => `This is not right: ${lines}`,
    try: 'Try on the last 500 comments',
    save: 'Save',
    drop: 'Drop the change',
    saved: 'The rules are saved and hold from now on.',
    loadAgain: 'Load again',
    tried: (held, all) => `This would have held ${held} of the last ${comments(all)}.`,
    before: (held) => `With the rules of now it is ${held}.`,
    same: 'Those are the same as with the rules of now.',
    nothingToTry: 'There are no comments yet to try this on.',
    notJudged: 'Repetition, many comments in a row and restrictions of readers are not counted in.',
    verdicts: { approved: 'placed', pending: 'waits', spam: 'spam', refused: 'refused' },
    turns: (before, after) => `First ${before}, then ${after}.`,
  },
};
