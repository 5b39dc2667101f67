import { brokenWords } from '../../text/broken-words.ts';
import { disguises, isMostlyLetters } from '../../text/disguises.ts';
import { fold, foldTraced } from '../../text/fold.ts';
import type { Rule } from '../rule.ts';
import { findWord } from './find-word.ts';

/** From weak to strong. */
const EFFECTS = ['hold', 'spam', 'refuse'] as const;

/**
 * The site's own list, looked for in what is said, in the name above it and in the addresses of links.
 * Also as it is written to get past a list ("h0er", "k l o o t", "kl oot", "kuuuut"); a word that is found as it stands is not looked for so.
 * All that was found is shown; the strongest effect among it counts, and `detail.word` is the line of the list that has it.
 */
export const words: Rule = {
  name: 'words',
  judge({ text, author, settings }) {
    const places = [text.plain, author.name, ...text.links].map(foldTraced);
    const others = [text.plain, author.name].map(foldTraced).flatMap(disguises);
    const broken = new Map([text.plain, author.name].map(foldTraced).flatMap((place) => [...brokenWords(place)]));
    const hits = settings.words.flatMap((entry) => {
      const plain = places.flatMap((place) => findWord(place, entry.word));
      const disguised = plain.length > 0 ? [] : others.flatMap((other) => findWord(other, entry.word)).filter(isMostlyLetters);
      const apart = broken.get(fold(entry.word));
      const matched = [...plain, ...disguised, ...(plain.length + disguised.length === 0 && apart ? [apart] : [])];
      return matched.length > 0 ? [{ ...entry, matched }] : [];
    });
    const strongest = hits.toSorted((a, b) => EFFECTS.indexOf(b.effect) - EFFECTS.indexOf(a.effect))[0];
    if (!strongest) return null;
    const matched = [...new Set(hits.flatMap((hit) => hit.matched))];
    return { effect: strongest.effect, matched, detail: { word: strongest.word } };
  },
};
