import { fold } from '../../text/fold.ts';
import type { Rule } from '../rule.ts';

/** About ten Dutch words. Shorter ones ("Helemaal mee eens!") are written by many people who have nothing to do with each other. */
const LONG_TEXT = 60;

/** A second time somebody may be quoting; the third of a long text is a campaign or a machine. */
const SEEN_ON_SITE = 2;

/**
 * The same text again within a day. By the same reader in the same thread it says nothing new; a long one says nothing new under
 * another article either, while "Eens!" may. By the same address it may be a colleague in the same office, so a moderator looks.
 * A long text that goes round the site under many names is spam.
 */
export const repeat: Rule = {
  name: 'repeat',
  judge({ repeats, text }) {
    const long = fold(text.plain).length >= LONG_TEXT;
    const own = long ? repeats.byReader : repeats.byReaderHere;
    if (own > 0) return { effect: 'refuse', matched: [], detail: { by: 'reader', count: own } };
    if (repeats.onSite >= SEEN_ON_SITE && long) return { effect: 'spam', matched: [], detail: { by: 'site', count: repeats.onSite } };
    if (repeats.byAddress > 0) return { effect: 'hold', matched: [], detail: { by: 'address', count: repeats.byAddress } };
    return null;
  },
};
