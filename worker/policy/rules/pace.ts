import type { Rule } from '../rule.ts';

/** A discussion that goes faster than the desk can follow, or of which much is reported, is read beforehand until it is calm again. */
export const pace: Rule = {
  name: 'pace',
  yields: true,
  judge({ readFirst, settings }) {
    if (readFirst === 'pace') return { effect: 'hold', matched: [], detail: { by: 'pace', limit: settings.pacePerMinute } };
    if (readFirst === 'reports') return { effect: 'hold', matched: [], detail: { by: 'reports', limit: settings.reportedShare } };
    return null;
  },
};
