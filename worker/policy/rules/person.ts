import type { Rule } from '../rule.ts';

/**
 * What moderators decided about this reader: a ban refuses and says until when and why, what a muted reader writes waits, and what a
 * trusted one writes does not wait for the mode. Somebody at the internet address of a banned reader is only held: an office shares one.
 */
export const person: Rule = {
  name: 'person',
  judge({ person: { trusted, restriction, likelyBanned } }) {
    if (restriction) {
      const { kind, until, reason } = restriction;
      return { effect: kind === 'ban' ? 'refuse' : 'hold', matched: [], detail: { by: kind, reason, ...(until ? { until } : {}) } };
    }
    if (likelyBanned) return { effect: 'hold', matched: [], detail: { by: 'address' } };
    return trusted ? { effect: 'approve', matched: [], detail: { by: 'trusted' } } : null;
  },
};
