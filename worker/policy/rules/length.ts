import type { Rule } from '../rule.ts';

/** What cannot be seen: zero-width characters, soft hyphens and the like, with which a text could seem longer than it is. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** Refuses what says too little or too much. Counted is what is said, without markup, in code points as the form counts. */
export const length: Rule = {
  name: 'length',
  judge({ text, settings }) {
    const count = [...text.plain.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()].length;
    if (count < settings.minLength) return { effect: 'refuse', matched: [], detail: { count, limit: settings.minLength } };
    if (count > settings.maxLength) return { effect: 'refuse', matched: [], detail: { count, limit: settings.maxLength } };
    return null;
  },
};
