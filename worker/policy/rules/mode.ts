import type { Rule } from '../rule.ts';

/** `pre`: everything waits for a moderator. `trusted`: until enough comments of this reader were approved. `post`: nothing waits. */
export const mode: Rule = {
  name: 'mode',
  yields: true,
  judge({ mode, approvedCount, settings }) {
    if (mode === 'pre') return { effect: 'hold', matched: [], detail: { mode } };
    if (mode === 'trusted' && approvedCount < settings.trustedAfter)
      return { effect: 'hold', matched: [], detail: { mode, approved: approvedCount, needed: settings.trustedAfter } };
    return null;
  },
};
