import { type Folded, fold } from '../../text/fold.ts';

/** Among letters that stand apart a shorter word may come about by chance, as in an abbreviation. */
const LOOSE_MIN = 4;

/**
 * Every place where a word or phrase of a site's list stands in the text, as the reader wrote it. Whole words only, so that "hoer" is not
 * found in "schoerder"; a `*` at an end takes any letters and digits there. It is plain searching, no pattern is made of the word: the
 * work grows with the length of the text and with nothing else that a reader chooses.
 */
export function findWord({ text, written, loose }: Folded, word: string): string[] {
  const needle = fold(word.replace(/^\*|\*$/g, ''));
  const anywhere = loose && needle.length >= LOOSE_MIN;
  const openStart = word.startsWith('*');
  const openEnd = word.endsWith('*');
  const found: string[] = [];
  let at = needle ? text.indexOf(needle) : -1;
  while (at >= 0) {
    let end = at + needle.length;
    if (anywhere || ((openStart || !cutsWord(text, at)) && (openEnd || !cutsWord(text, end)))) {
      let start = at;
      if (openStart) while (cutsWord(text, start)) start--;
      if (openEnd) while (cutsWord(text, end)) end++;
      found.push(written(start, end));
    } else end = at + 1;
    at = text.indexOf(needle, end);
  }
  return found;
}

/** Whether a letter or digit stands on both sides of this place, or it is within one. */
function cutsWord(text: string, place: number): boolean {
  return place > 0 && place < text.length && isLetter(text, place - 1) && isLetter(text, place);
}

function isLetter(text: string, place: number): boolean {
  const second = /[\udc00-\udfff]/.test(text.charAt(place));
  return /^[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(second ? place - 1 : place) ?? 0));
}
