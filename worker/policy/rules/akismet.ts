import type { Rule } from '../rule.ts';

/** What Akismet, asked before, takes for spam. Where it did not answer, the other rules judge alone and the moderator sees so. */
export const akismet: Rule = {
  name: 'akismet',
  judge({ services: { akismet: said } }) {
    if (!said) return null;
    if ('failed' in said) return { effect: 'note', matched: [], detail: { failed: said.failed } };
    return said.spam ? { effect: said.effect, matched: [], detail: { sure: said.sure ? 1 : 0 } } : null;
  },
};
