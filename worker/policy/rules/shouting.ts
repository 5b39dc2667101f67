import type { Rule } from '../rule.ts';

/** Fewer letters than this are abbreviations: "NOS, RTL, VVD en D66". About five words. */
const LETTERS_MIN = 30;

/** A word of capitals up to this length is taken for an abbreviation ("UWV", "KNMI", "HAVO"), and does not count. */
const ABBREVIATION_MAX = 4;

/** Of the other letters, this much in capitals. Titles of Dutch newspapers and a word that is stressed stay far below it. */
const SHARE = 0.7;

/** Holds a text that is nearly all capitals. */
export const shouting: Rule = {
  name: 'shouting',
  judge({ text, settings }) {
    if (!settings.holdShouting) return null;
    const words = (text.plain.match(/\p{L}+/gu) ?? []).filter((word) => word.length > ABBREVIATION_MAX || word !== word.toUpperCase());
    const letters = words.join('');
    const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
    if (letters.length < LETTERS_MIN || capitals < letters.length * SHARE) return null;
    return { effect: 'hold', matched: [], detail: { share: Math.round((100 * capitals) / letters.length) } };
  },
};
