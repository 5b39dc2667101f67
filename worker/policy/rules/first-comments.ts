import type { Rule } from '../rule.ts';

/** The first comments of a reader wait, until so many were approved, whatever the site's mode. 0 turns it off. */
export const firstComments: Rule = {
  name: 'firstComments',
  judge({ approvedCount, settings: { holdFirst } }) {
    if (approvedCount >= holdFirst) return null;
    return { effect: 'hold', matched: [], detail: { approved: approvedCount, needed: holdFirst } };
  },
};
