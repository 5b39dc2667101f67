import { foldTraced } from '../../text/fold.ts';
import type { Rule } from '../rule.ts';
import { findWord } from './find-word.ts';

/** From weak to strong. */
const EFFECTS = ['hold', 'spam', 'refuse'] as const;

/**
 * The site's own list, looked for in what is said, in the name above it and in the addresses of links.
 * All that was found is shown; the strongest effect among it counts, and `detail.word` is the line of the list that has it.
 */
export const words: Rule = {
  name: 'words',
  judge({ text, author, settings }) {
    const places = [text.plain, author.name, ...text.links].map(foldTraced);
    const hits = settings.words.flatMap((entry) => {
      const matched = places.flatMap((place) => findWord(place, entry.word));
      return matched.length > 0 ? [{ ...entry, matched }] : [];
    });
    const strongest = hits.toSorted((a, b) => EFFECTS.indexOf(b.effect) - EFFECTS.indexOf(a.effect))[0];
    if (!strongest) return null;
    const matched = [...new Set(hits.flatMap((hit) => hit.matched))];
    return { effect: strongest.effect, matched, detail: { word: strongest.word } };
  },
};
