import type { Rule } from '../rule.ts';

/** What the publisher's own service, asked before, says of a comment. Where it does not answer, a moderator looks instead. */
export const ownCheck: Rule = {
  name: 'ownCheck',
  judge({ services: { check: said } }) {
    if (!said) return null;
    if ('failed' in said) return { effect: 'hold', matched: [], detail: { failed: said.failed } };
    return said.effect === 'none' ? null : { effect: said.effect, matched: said.matched, detail: { reason: said.reason } };
  },
};
