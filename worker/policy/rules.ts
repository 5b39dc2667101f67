import type { Rule } from './rule.ts';
import { accountAge } from './rules/account-age.ts';
import { akismet } from './rules/akismet.ts';
import { closed } from './rules/closed.ts';
import { deskHours } from './rules/desk-hours.ts';
import { disposableMail } from './rules/disposable-mail.ts';
import { emailDomain } from './rules/email-domain.ts';
import { firstComments } from './rules/first-comments.ts';
import { flood } from './rules/flood.ts';
import { length } from './rules/length.ts';
import { linkDomains } from './rules/link-domains.ts';
import { links } from './rules/links.ts';
import { mode } from './rules/mode.ts';
import { nearRepeat } from './rules/near-repeat.ts';
import { ownCheck } from './rules/own-check.ts';
import { pace } from './rules/pace.ts';
import { person } from './rules/person.ts';
import { repeat } from './rules/repeat.ts';
import { robot } from './rules/robot.ts';
import { shouting } from './rules/shouting.ts';
import { spamScore } from './rules/spam-score.ts';
import { words } from './rules/words.ts';

/**
 * The policy, read aloud: nothing more under a closed article; nobody whom moderators sent away; no robots; not too short, not too long; not too
 * much at once; not the same again, nor nearly; none of the site's words, no link to where and no mail from where the site wants none;
 * no mailbox that is thrown away; not a heap of links; no advertising; no shouting; nothing that Akismet or the publisher's own check objects to; newcomers where the site wants to see them first;
 * nothing unread while nobody is at the desk, nor while a discussion goes too fast; and otherwise as the site's mode has it. The order is
 * that of the evidence at the desk, and where two rules say the same, the first one is the reason that the reader is told.
 */
export const rules: readonly Rule[] = [
  closed,
  person,
  robot,
  length,
  flood,
  repeat,
  nearRepeat,
  words,
  linkDomains,
  emailDomain,
  disposableMail,
  links,
  spamScore,
  shouting,
  akismet,
  ownCheck,
  firstComments,
  accountAge,
  deskHours,
  pace,
  mode,
];
