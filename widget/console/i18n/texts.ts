import { nl, type Texts } from './nl.ts';

let chosen: Texts = nl;

/** The words in the language of this page. */
export function texts(): Texts {
  return chosen;
}

/** Chosen once, before anything is shown. */
export function useTexts(language: Texts): void {
  chosen = language;
}
