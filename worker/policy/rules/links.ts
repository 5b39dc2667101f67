import type { Rule } from '../rule.ts';

/** Holds a text with more links than the site allows. */
export const links: Rule = {
  name: 'links',
  judge({ text, settings }) {
    const count = text.links.length;
    return count > settings.maxLinks ? { effect: 'hold', matched: [...text.links], detail: { count, limit: settings.maxLinks } } : null;
  },
};
