import type { Texts } from './nl.ts';

/** Each language is a chunk of its own, and knows where its further texts are. */
const LANGUAGES: Record<string, (formal: Texts) => Promise<Texts>> = {
  en: () => import('./en.ts').then(({ en }) => en),
  de: () => import('./de.ts').then(({ de }) => de),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  fy: () => import('./fy.ts').then(({ fy }) => fy),
  nl: (formal) => import('./je.ts').then(({ je }) => je(formal)),
};

/** The first texts of the language of a tag such as `de-AT`, the same object each time; of Dutch that says "je" for `nl-x-informal`. */
export async function load(tag: string, formal: Texts): Promise<Texts> {
  return LANGUAGES[tag.slice(0, 2).toLowerCase()]?.(formal) ?? formal;
}
