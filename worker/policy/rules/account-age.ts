import type { Rule } from '../rule.ts';

/** What somebody writes in their first hours here waits. 0 turns it off. */
export const accountAge: Rule = {
  name: 'accountAge',
  judge({ knownForHours, settings: { holdNewHours } }) {
    if (knownForHours >= holdNewHours) return null;
    return { effect: 'hold', matched: [], detail: { hours: Math.floor(knownForHours), needed: holdNewHours } };
  },
};
