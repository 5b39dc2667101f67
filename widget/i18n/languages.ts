import type { Texts } from './nl.ts';

/** Each language is a chunk of its own, and knows where its further texts are. */
const LANGUAGES: Record<string, (formal: Texts) => Promise<Texts>> = {
  en: () => import('./en.ts').then(({ en }) => en),
  nl: (formal) => import('./je.ts').then(({ je }) => je(formal)),
};

/** The first texts of the language of a tag such as `de-AT`, the same object each time; of Dutch that says "je" for `nl-x-informal`. */
export async function load(language: string, formal: Texts): Promise<Texts> {
  return LANGUAGES[language.slice(0, 2).toLowerCase()]?.(formal) ?? formal;
}
