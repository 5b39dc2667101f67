import type { InEach } from '../../../shared/readable.ts';
import { de } from './de-notice.ts';
import { en } from './en-notice.ts';
import { fr } from './fr-notice.ts';
import { fy } from './fy-notice.ts';
import { je } from './je-notice.ts';
import { type NoticeTexts, nl } from './nl-notice.ts';

/** The page of a formal notice. */
export const NOTICE_TEXTS: InEach<NoticeTexts> = { nl, 'nl-x-informal': je, en, de, fr, fy };
