import type { InEach } from '../../../shared/readable.ts';
import { de } from './de-answers.ts';
import { en } from './en-answers.ts';
import { fr } from './fr-answers.ts';
import { fy } from './fy-answers.ts';
import { je } from './je-answers.ts';
import { type AnswerTexts, nl } from './nl-answers.ts';

/** Mails about answers, and the pages behind their links. */
export const ANSWER_TEXTS: InEach<AnswerTexts> = { nl, 'nl-x-informal': je, en, de, fr, fy };
