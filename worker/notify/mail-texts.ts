import { en } from './texts/en.ts';
import { type MailTexts, nl } from './texts/nl.ts';

const TEXTS = { nl, en } satisfies Record<string, MailTexts>;
/** Of mails to the people at the desk. */
export type MailLanguage = keyof typeof TEXTS;

export function textsIn(language: MailLanguage): MailTexts {
  return TEXTS[language];
}
