import type { InEach } from '../../../shared/readable.ts';
import { de } from './de-own.ts';
import { en } from './en-own.ts';
import { fr } from './fr-own.ts';
import { fy } from './fy-own.ts';
import { je } from './je-own.ts';
import { nl, type OwnTexts } from './nl-own.ts';

/** Mails to readers about their own comments, appeals and notices. */
export const OWN_TEXTS: InEach<OwnTexts> = { nl, 'nl-x-informal': je, en, de, fr, fy };
