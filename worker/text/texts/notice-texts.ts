import { type PageLanguage, pageLanguage } from '../../../shared/readable.ts';
import { de } from './de-notice.ts';
import { en } from './en-notice.ts';
import { fr } from './fr-notice.ts';
import { fy } from './fy-notice.ts';
import { je } from './je-notice.ts';
import { type NoticeTexts, nl } from './nl-notice.ts';

const TEXTS: Record<PageLanguage, NoticeTexts> = { nl, en, de, fr, fy };

/** For a tag such as `de-AT`, or the list of a browser; `nl-x-informal` says "je". */
export function noticeTexts(lang = ''): NoticeTexts {
  return /^nl-x/i.test(lang) ? je : TEXTS[pageLanguage(lang)];
}
