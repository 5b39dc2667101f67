import { type InEach, readerLanguage } from '../../shared/readable.ts';
import { de } from './texts/de-answers.ts';
import { en as enDesk } from './texts/en.ts';
import { en } from './texts/en-answers.ts';
import { fr } from './texts/fr-answers.ts';
import { fy } from './texts/fy-answers.ts';
import { je } from './texts/je-answers.ts';
import { type MailTexts, nl as nlDesk } from './texts/nl.ts';
import { type AnswerTexts, nl } from './texts/nl-answers.ts';

const DESK = { nl: nlDesk, en: enDesk } satisfies Record<string, MailTexts>;
/** Of mails to the people at the desk. */
export type MailLanguage = keyof typeof DESK;

export function textsIn(language: MailLanguage): MailTexts {
  return DESK[language];
}

const ANSWERS: InEach<AnswerTexts> = { nl, 'nl-x-informal': je, en, de, fr, fy };

/** Mails about answers and their pages, in the language of a tag such as `en-GB`. */
export function answerTexts(language: string): AnswerTexts {
  return ANSWERS[readerLanguage(language)];
}
