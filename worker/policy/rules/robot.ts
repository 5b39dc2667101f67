import { PERSON_SECONDS } from '../../../shared/limits.ts';
import type { Rule } from '../rule.ts';

/** What fills in the field that nobody sees is spam; what is faster than a person waits. */
export const robot: Rule = {
  name: 'robot',
  judge({ robot: { filledIn, seconds } }) {
    if (filledIn) return { effect: 'spam', matched: [], detail: { by: 'field' } };
    if (seconds === null || seconds >= PERSON_SECONDS) return null;
    return { effect: 'hold', matched: [], detail: { by: 'time', seconds: Math.floor(seconds) } };
  },
};
