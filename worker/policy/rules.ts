import type { Rule } from './rule.ts';
import { closed } from './rules/closed.ts';
import { length } from './rules/length.ts';
import { linkDomains } from './rules/link-domains.ts';
import { links } from './rules/links.ts';
import { mode } from './rules/mode.ts';
import { repeat } from './rules/repeat.ts';
import { shouting } from './rules/shouting.ts';
import { spamScore } from './rules/spam-score.ts';
import { words } from './rules/words.ts';

/**
 * The policy, read aloud: nothing more under a closed article; not too short, not too long; not the same again; none of the site's
 * words, no link to where the site wants none; not a heap of links; no advertising; no shouting; and otherwise as the site's mode has
 * it. The order is that of the evidence at the desk, and where two rules say the same, the first one is the reason that the reader is told.
 */
export const rules: readonly Rule[] = [closed, length, repeat, words, linkDomains, links, spamScore, shouting, mode];
