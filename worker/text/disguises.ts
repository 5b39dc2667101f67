import type { Folded } from './fold.ts';
import { isSign, readAs } from './look-alikes.ts';

/** Single letters in a row, each apart from the next by the same mark: "k l o o t", "k.l.o.o.t". Two are initials. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}([ .\-_*/,])\p{L}(?:\1\p{L})+(?![\p{L}\p{N}])/gu;

/** Three times the same letter: no word is spelled so, once the accents of "zeeëend" are kept in mind. */
const STRETCHED = /(\p{L})\1\1/u;

/**
 * Other ways to read a folded text, for words that were written so that a list does not know them: signs and foreign letters as the
 * letters that they look like, letters that stand apart as one word, and drawn-out letters once and twice. A fixed number, each made in
 * one pass. Only ways that differ from the text itself; for most texts there is none.
 */
export function disguises(folded: Folded): Folded[] {
  const asLetters = [likeLetters(folded, 'i'), likeLetters(folded, 'l')].filter((one) => one.text !== folded.text);
  if (asLetters[0]?.text === asLetters[1]?.text) asLetters.pop();
  const read = [folded, ...asLetters];
  const drawn = read.filter(({ text }) => STRETCHED.test(text)).flatMap((one) => [shortened(one, 1), shortened(one, 2)]);
  return [...asLetters, ...drawn, ...read.map(joined).filter((one) => one.text !== '')];
}

function likeLetters(folded: Folded, one: 'i' | 'l'): Folded {
  const units = folded.text.split('');
  const text = units.map((unit, at) => (unit === '!' && isWithin(units, at) ? 'i' : readAs(unit, one)));
  return { text: text.join(''), written: folded.written };
}

function shortened(folded: Folded, keep: 1 | 2): Folded {
  const places: number[] = [];
  for (let start = 0, end = 0; start < folded.text.length; start = end) {
    while (end < folded.text.length && folded.text[end] === folded.text[start]) end++;
    const kept = end - start > 2 ? keep : end - start;
    for (let nth = 0; nth < kept; nth++) places.push(nth === kept - 1 ? end - 1 : start);
  }
  return picked(folded, places);
}

function joined(folded: Folded): Folded {
  const places: number[] = [];
  for (const { 0: run, index } of folded.text.matchAll(SPACED)) {
    if (places.length > 0) places.push(-1);
    for (let at = 0; at < run.length; at += 2) places.push(index + at);
  }
  return { ...picked(folded, places), loose: true };
}

/** A "!" in the middle of a word is an i; at its end it is what it is. */
function isWithin(units: readonly string[], at: number): boolean {
  return [units[at - 1], units[at + 1]].every((unit) => unit !== undefined && /[\p{L}\p{N}@$€]/u.test(unit));
}

/** The units at these places; -1 is a space between. */
function picked(folded: Folded, places: readonly number[]): Folded {
  return {
    text: places.map((place) => folded.text[place] ?? ' ').join(''),
    written: (start, end) => folded.written(places[start] ?? 0, (places[end - 1] ?? 0) + 1),
  };
}

/** Whether what was found reads as a word with a sign in it, and not as a number with a letter: "A55" is a road. */
export function isMostlyLetters(written: string): boolean {
  const signs = [...written].filter(isSign).length;
  return [...written].filter((character) => /\p{L}/u.test(character)).length >= signs;
}
