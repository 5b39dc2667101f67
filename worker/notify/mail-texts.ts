import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { fr } from './texts/fr.ts';
import { fy } from './texts/fy.ts';
import { type MailTexts, nl } from './texts/nl.ts';

const TEXTS = { nl, en, de: forReaders(de), fr: forReaders(fr), fy: forReaders(fy) } satisfies Record<string, MailTexts>;
export type MailLanguage = keyof typeof TEXTS;

/** In the language of a tag such as `en-GB`; Dutch where there is none in it. */
export function textsIn(language: string): MailTexts {
  const [base = ''] = language.toLowerCase().split('-');
  return TEXTS[base as MailLanguage] ?? nl;
}

function forReaders(answers: MailTexts['answers']): MailTexts {
  return { ...nl, answers };
}
