import type { Rule } from '../rule.ts';

/** So many times the site's number is no longer somebody in a lively talk. */
const REFUSED_FROM = 3;

/** Many comments of one reader in ten minutes: more than the site's number wait, three times as many are refused. 0 turns it off. */
export const flood: Rule = {
  name: 'flood',
  judge({ recent, settings: { floodPerTenMinutes: limit } }) {
    const count = recent.inTenMinutes + 1;
    if (limit === 0 || count <= limit) return null;
    return { effect: count > limit * REFUSED_FROM ? 'refuse' : 'hold', matched: [], detail: { count, limit } };
  },
};
