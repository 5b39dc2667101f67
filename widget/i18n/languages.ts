import type { Texts } from './nl.ts';

/** Each language is a chunk of its own, and knows where its further texts are. */
const LANGUAGES: Record<string, (formal: Texts) => Promise<Partial<Texts>>> = {
  en: () => import('./en.ts').then(({ en }) => en),
  de: () => import('./de.ts').then(({ de }) => de),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  fy: () => import('./fy.ts').then(({ fy }) => fy),
  nl: (formal) => import('./je.ts').then(({ je }) => je(formal)),
};

const known: Record<string, Texts | undefined> = {};

/** The first texts of the language of a tag such as `de-AT`, the same object each time; of Dutch that says "je" for `nl-x-informal`. */
export async function load(tag: string, formal: Texts): Promise<Texts> {
  const language = tag.slice(0, 2).toLowerCase();
  const own = await LANGUAGES[language]?.(formal);
  if (!own) return formal;
  known[language] ??= { ...formal, ...own };
  return known[language];
}
