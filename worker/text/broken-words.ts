import type { Folded } from './fold.ts';

/** Shorter ones come about by chance. */
const LETTERS_MIN = 5;
/** In more pieces nobody reads it as a word any more; letter by letter is for disguises.ts. */
const PIECES_MAX = 3;

/**
 * What two or three words that follow each other would be as one: "kloot zak" as "klootzak". With the part of the text, as written, that
 * each comes from. One pass; only whole words are put together, so that nothing is found across the middle of one.
 */
export function brokenWords({ text, written }: Folded): Map<string, string> {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
  const whole = new Map<string, string>();
  for (const [at, first] of words.entries()) {
    let joined = first.word;
    for (const next of words.slice(at + 1, at + PIECES_MAX)) {
      joined += next.word;
      if (joined.length >= LETTERS_MIN) whole.set(joined.replace(/[^\p{L}\p{N}]+$/u, ''), written(first.start, next.end));
    }
  }
  return whole;
}
