import { quoted } from '../quoted.ts';
import type { OwnTexts } from './nl-own.ts';

/** Mails to readers about their own comments, appeals and notices, in English. */
export const en: OwnTexts = {
  statement: {
    subject: (site) => `About your comment on ${site}`,
    otherwise: 'The comment does not keep to the rules of this site.',
    text: (about) => `Hello,

${about.removed ? `Your comment on ${about.site} has been removed.` : `Your comment on ${about.site} was not published.`}
A moderator decided this, on the basis of the house rules or the law.
${about.why}

The article:
${about.url}

Your comment:
${quoted(about.source)}

Do you disagree? Open the article and choose “My comments” at the bottom.
For half a year you can ask another moderator there to look at it. That costs nothing.
You can also go to a certified dispute settlement body, or to court.
`,
  },
  appealAnswer: {
    subject: (site) => `Answer to your appeal on ${site}`,
    text: (about) => `Hello,

You appealed on ${about.site} against a decision about your comment.
${about.outcome === 'reversed' ? 'Your comment was published after all.' : 'The decision stands.'}

A moderator writes:
${quoted(about.words)}

The article:
${about.url}

Your comment:
${quoted(about.source)}
${about.outcome === 'upheld' ? '\nDo you disagree? You can go to a certified dispute settlement body, or to court.\n' : ''}`,
  },
  noticeReceipt: {
    subject: (site) => `Your notice to ${site} has been received`,
    text: (about) => `Hello${about.name ? ` ${about.name}` : ''},

We have received your notice about the comment of ${about.author || 'a reader'}. Its reference is ${about.id}.
A moderator of ${about.site} will look at the notice. You will then hear from us.

The article:
${about.url}

Your notice:
${quoted(about.explanation)}
`,
  },
  noticeDecision: {
    subject: (site) => `Your notice to ${site} has been decided on`,
    text: (about) => `Hello${about.name ? ` ${about.name}` : ''},

You gave notice to ${about.site} of a comment that you think is against the law.
${about.outcome === 'removed' ? 'The comment has been removed.' : 'The comment stays.'} A moderator decided this.

The moderator writes:
${quoted(about.words)}

The article:
${about.url}

Do you disagree? Tell the editors of ${about.site}.
You can also go to a certified dispute settlement body, or to court.
`,
  },
};
