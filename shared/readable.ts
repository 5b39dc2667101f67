/** What is readable without our scripts: pages and feeds. */
import { z } from 'zod';
import { sort } from './comments.ts';
import { articleUrl, cursor, id } from './fields.ts';

/** Languages of the few words on such a page that are ours. */
export const PAGE_LANGUAGES = ['nl', 'en', 'de', 'fr', 'fy'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** The first language of a list such as a browser sends, where we have it; else Dutch. */
export function pageLanguage(tags = ''): PageLanguage {
  const [first] = tags.toLowerCase().split(/[-,;]/);
  return PAGE_LANGUAGES.find((language) => language === first) ?? 'nl';
}

/** In which readers are told things that are for them: those, and Dutch that says "je" where `nl` says "u". */
export const READER_LANGUAGES = [...PAGE_LANGUAGES, 'nl-x-informal'] as const;
export type ReaderLanguage = (typeof READER_LANGUAGES)[number];
/** Texts in each of them. */
export type InEach<Texts> = Record<ReaderLanguage, Texts>;

/** As `pageLanguage`; what begins with `nl-x` is Dutch that says "je". */
export function readerLanguage(tags?: string): ReaderLanguage {
  return /^nl-x/i.test(tags ?? '') ? 'nl-x-informal' : pageLanguage(tags);
}

export const feedQuery = z.object({ url: articleUrl });

export const threadHtmlQuery = z.object({
  url: articleUrl,
  sort,
  lang: z.enum(READER_LANGUAGES).default('nl').describe('`nl-x-informal` says "je" on the pages that it links to; it says neither itself'),
  under: id.optional().describe('the replies to this comment only'),
  cursor: cursor.optional(),
  fragment: z.string().max(10).optional().describe('present: only the discussion itself, to put into a page of your own'),
});
export type ThreadHtmlQuery = z.infer<typeof threadHtmlQuery>;
