/** Building blocks of the schemas: what a field of each kind may hold. */
import { z } from 'zod';
import { cleanArticleUrl } from './article-url.ts';
import { EMAIL_MAX, NAME_MAX, TITLE_MAX, URL_MAX } from './limits.ts';

/** C0 and C1 controls but tab and line feeds; and the marks that turn the direction of what follows (CVE-2021-42574). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/;

/** The code that a custom check puts into a zod issue's `params`. */
export const FORBIDDEN_CHARACTERS = { code: 'forbidden_characters' } as const;
export const EMPTY = { code: 'empty' } as const;

/** Text of several lines, trimmed, 1 to `max` code points; Unicode is normalised to NFC and line ends to LF. */
export const text = (max: number) =>
  z
    .string()
    .refine((value) => !FORBIDDEN.test(value), { params: FORBIDDEN_CHARACTERS })
    .transform((value) => value.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().refine(isVisible, { params: EMPTY }).max(max));

/** The same on one line. */
export const line = (max: number) =>
  z
    .string()
    .refine((value) => !FORBIDDEN.test(value) && !/[\n\r\t\u2028\u2029]/.test(value), { params: FORBIDDEN_CHARACTERS })
    .transform((value) => value.normalize('NFC').replace(/ +/g, ' ').trim())
    .pipe(z.string().refine(isVisible, { params: EMPTY }).max(max));

/** What a page calls itself: on one line, without what is not text, cut where it is too long. */
export const pageTitle = z.string().overwrite((title) => {
  const plain = title.replace(new RegExp(FORBIDDEN, 'g'), '').normalize('NFC').replace(/\s+/g, ' ').trim();
  return [...plain].slice(0, TITLE_MAX).join('');
});

export const name = line(NAME_MAX);
export const email = z.email().max(EMAIL_MAX);
/** Taken without what follows readers around, so that this is never stored. */
export const articleUrl = z
  .url({ protocol: /^https?$/ })
  .max(URL_MAX)
  .overwrite((address) => cleanArticleUrl(address) ?? address);
export const time = z.iso.datetime().describe('ISO 8601, UTC');
export const id = z.string().min(1).max(64).describe('opaque');
export const cursor = z.string().max(100).describe('opaque: pass on what the last answer gave as nextCursor');
export const siteId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(40)
  .describe('lower-case letters, digits and hyphens');

/** A page of a list. */
export const page = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), nextCursor: z.string().nullable() });

/** Something that leaves a mark on paper: not only spaces and zero-width characters. */
function isVisible(value: string): boolean {
  return /[^\s\p{Cf}\p{Zs}\u115f\u1160\u2800\u3164\uffa0]/u.test(value);
}
