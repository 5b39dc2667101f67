import type { InEach } from '../../../shared/readable.ts';
import { de } from './de-mine.ts';
import { en } from './en-mine.ts';
import { fr } from './fr-mine.ts';
import { fy } from './fy-mine.ts';
import { je } from './je-mine.ts';
import { type MineTexts, nl } from './nl-mine.ts';

/** A reader's own page. */
export const MINE_TEXTS: InEach<MineTexts> = { nl, 'nl-x-informal': je, en, de, fr, fy };
