import type { Rule } from '../rule.ts';

/** Nobody reacts any more where the thread is closed. */
export const closed: Rule = {
  name: 'closed',
  judge: ({ threadState }) => (threadState === 'closed' ? { effect: 'refuse', matched: [] } : null),
};
