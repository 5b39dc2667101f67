import { describe, expect, test } from 'vitest';
import { en as deskEn } from '../../widget/console/i18n/en.ts';
import { nl as deskNl } from '../../widget/console/i18n/nl.ts';
import { de } from '../../widget/i18n/de.ts';
import { deMore } from '../../widget/i18n/de-more.ts';
import { deWriting } from '../../widget/i18n/de-writing.ts';
import { en } from '../../widget/i18n/en.ts';
import { enMore } from '../../widget/i18n/en-more.ts';
import { enWriting } from '../../widget/i18n/en-writing.ts';
import { fr } from '../../widget/i18n/fr.ts';
import { frMore } from '../../widget/i18n/fr-more.ts';
import { frWriting } from '../../widget/i18n/fr-writing.ts';
import { fy } from '../../widget/i18n/fy.ts';
import { fyMore } from '../../widget/i18n/fy-more.ts';
import { fyWriting } from '../../widget/i18n/fy-writing.ts';
import { je } from '../../widget/i18n/je.ts';
import { nl } from '../../widget/i18n/nl.ts';
import { nlMore } from '../../widget/i18n/nl-more.ts';
import { nlWriting } from '../../widget/i18n/nl-writing.ts';
import { type Source, sources } from '../support/sources.ts';

const FOREIGN_LANGUAGES = ['en', 'de', 'fr', 'fy'];
/** To the people at the desk; everything else that the server says is for readers. */
const DESK_MAILS = 'worker/notify/texts/nl.ts';

/** Dutch, and the languages that have to say the same. */
const TABLES: [string, string, object, ...object[]][] = [
  ['what readers see', 'widget', nl, en, de, fr, fy],
  ['what writers see', 'widget', nlWriting, enWriting, deWriting, frWriting, fyWriting],
  ['what can be done with a comment or an article', 'widget', nlMore, enMore, deMore, frMore, fyMore],
  ['the desk', 'widget/console', deskNl, deskEn],
  ...(await Promise.all(ofServer().map(inEach))),
];

/** What only other languages than Dutch say: the server has the Dutch words. */
const FOREIGN = ['reactions'];
/** What tells where the further texts of a language are; the Dutch ones lie beside the code that shows them. */
const FURTHER = ['writing', 'more'];

/** Error codes, reasons and names of rules: texts for these are looked up by what the server says. */
const CODES = read('shared', () => true) + read('worker/policy', () => true);

describe.each(TABLES)('%s', (_, folder, dutch, ...others) => {
  test('says the same things in each language', () => {
    const further = dutch === nl ? FURTHER : [];
    for (const other of others) {
      const all = Object.fromEntries(Object.entries(other).filter(([key]) => !FOREIGN.includes(key)));
      expect(shape(all)).toEqual({ ...(shape(dutch) as object), ...Object.fromEntries(further.map((key) => [key, 'function'])) });
    }
  });

  test('leaves nothing empty, and nothing in the other language', () => {
    for (const table of [dutch, ...others]) expect(words(table).filter((text) => text.trim() === '')).toEqual([]);
    const long = new Set(words(dutch).filter((text) => text.length > 20));
    for (const other of others) expect(words(other).filter((text) => long.has(text))).toEqual([]);
  });

  test('holds no text that nobody shows', () => {
    const code = read(folder, ({ path }) => path.startsWith('widget/console/') === (folder === 'widget/console'));
    const unused = keys(dutch).filter(
      (key) => !new RegExp(`[.{,]\\s*${key}\\b|'${key}'`).test(code) && !new RegExp(`\\b${key}\\b`).test(CODES),
    );
    expect(unused).toEqual([]);
  });
});

describe('Dutch that says "je"', () => {
  test('is asked for where mails are', async () => {
    expect(await je(nl).writing?.(nlWriting)).toMatchObject({ locale: 'nl-x-informal' });
  });

  test('says "u" nowhere in the widget', async () => {
    const first = je(nl);
    const further = [first.writing?.(nlWriting), first.more?.(nlMore)];
    for (const table of [first, ...(await Promise.all(further))]) expect(formal(table ?? {})).toEqual([]);
  });

  test.each(ofServer().filter((path) => path !== DESK_MAILS))('says "u" nowhere where the server says %s', async (path) => {
    const dutch = await tableOf(path);
    if (formal(dutch).length > 0) expect(formal(await tableOf(inLanguage(path, 'je')))).toEqual([]);
  });
});

/** The Dutch tables of the server, as paths; those of the other languages lie beside them. */
function ofServer(): string[] {
  const paths = sources(['worker']).map(({ path }) => path);
  return paths.filter((path) => /\/texts\/nl\b/.test(path));
}

/** A Dutch table with the others; a language that is missing cannot be read. */
async function inEach(path: string): Promise<(typeof TABLES)[number]> {
  const languages = path === DESK_MAILS ? ['en'] : FOREIGN_LANGUAGES;
  const others = languages.map((language) => tableOf(inLanguage(path, language)));
  return [path, path.split('/texts/')[0] ?? '', await tableOf(path), ...(await Promise.all(others))];
}

function inLanguage(path: string, language: string): string {
  return path.replace('/texts/nl', `/texts/${language}`);
}

async function tableOf(path: string): Promise<object> {
  const found: Record<string, unknown> = await import(/* @vite-ignore */ `../../${path}`);
  return Object.values(found).find(isTable) ?? {};
}

function formal(table: object): string[] {
  return said(table).filter((text) => /\b[Uu]w?\b/.test(text));
}

/** Texts, and the source of those that are made of something. */
function said(table: object): string[] {
  return Object.values(table).flatMap((value) => (isTable(value) ? said(value) : String(value)));
}

function read(folder: string, which: (source: Source) => boolean): string {
  const code = sources([folder]).filter((source) => which(source) && !/\/(i18n|texts)\/(nl|en|de|fr|fy|je)\b/.test(source.path));
  return code.map(({ text }) => text).join('\n');
}

function keys(table: object): string[] {
  return Object.entries(table).flatMap(([key, value]) => [key, ...(isTable(value) ? keys(value) : [])]);
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys and kinds, all the way down; a list of locales is what one of them is. */
function shape(table: unknown): unknown {
  if (Array.isArray(table)) return typeof table[0];
  if (!isTable(table)) return typeof table;
  return Object.fromEntries(
    Object.entries(table)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, value]) => [key, shape(value)]),
  );
}

function words(table: object): string[] {
  return Object.values(table).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return isTable(value) ? words(value) : [];
  });
}
