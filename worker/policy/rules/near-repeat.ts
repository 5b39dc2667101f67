import { fold } from '../../text/fold.ts';
import type { Rule } from '../rule.ts';

/** Shorter texts are alike by chance. */
const WORDS_MIN = 10;
/** Words that stand together; three tell an order of words from the same words elsewhere (A. Broder, "On the resemblance of documents", 1997). */
const TOGETHER = 3;
/** The share of what two texts have together of what either has: one word changed in ten leaves more than this. */
const ALIKE = 0.5;

/** Nearly what this reader wrote earlier today: with a word changed here and there. */
export const nearRepeat: Rule = {
  name: 'nearRepeat',
  judge({ text, recent }) {
    const own = shingles(text.plain);
    if (own.size < WORDS_MIN - TOGETHER + 1) return null;
    const alike = Math.max(0, ...recent.texts.map((other) => resemblance(own, shingles(other))));
    return alike >= ALIKE ? { effect: 'hold', matched: [], detail: { share: Math.round(alike * 100) } } : null;
  },
};

function shingles(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(TOGETHER - 1).map((_, at) => words.slice(at, at + TOGETHER).join(' ')));
}

function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((one) => b.has(one)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}
