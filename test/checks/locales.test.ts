import { describe, expect, test } from 'vitest';
import { en as deskEn } from '../../widget/console/i18n/en.ts';
import { nl as deskNl } from '../../widget/console/i18n/nl.ts';
import { en } from '../../widget/i18n/en.ts';
import { enMore } from '../../widget/i18n/en-more.ts';
import { enOutcome } from '../../widget/i18n/en-outcome.ts';
import { enShare } from '../../widget/i18n/en-share.ts';
import { enVoices } from '../../widget/i18n/en-voices.ts';
import { enWriting } from '../../widget/i18n/en-writing.ts';
import { je } from '../../widget/i18n/je.ts';
import { nl } from '../../widget/i18n/nl.ts';
import { nlMore } from '../../widget/i18n/nl-more.ts';
import { nlOutcome } from '../../widget/i18n/nl-outcome.ts';
import { nlShare } from '../../widget/i18n/nl-share.ts';
import { nlVoices } from '../../widget/i18n/nl-voices.ts';
import { nlWriting } from '../../widget/i18n/nl-writing.ts';
import { de as mailsDe } from '../../worker/notify/texts/de.ts';
import { en as mailsEn } from '../../worker/notify/texts/en.ts';
import { fr as mailsFr } from '../../worker/notify/texts/fr.ts';
import { fy as mailsFy } from '../../worker/notify/texts/fy.ts';
import { nl as mailsNl } from '../../worker/notify/texts/nl.ts';
import { de as pagesDe } from '../../worker/text/texts/de.ts';
import { en as pagesEn } from '../../worker/text/texts/en.ts';
import { fr as pagesFr } from '../../worker/text/texts/fr.ts';
import { fy as pagesFy } from '../../worker/text/texts/fy.ts';
import { nl as pagesNl } from '../../worker/text/texts/nl.ts';
import { type Source, sources } from '../support/sources.ts';

/** Dutch, and the languages that have to say the same. */
const TABLES: [string, string, object, ...object[]][] = [
  ['what readers see', 'widget', nl, en],
  ['what writers see', 'widget', nlWriting, enWriting],
  ['what became of it', 'widget', nlOutcome, enOutcome],
  ['what can be done with a comment', 'widget', nlMore, enMore],
  ['what readers say to the editors', 'widget', nlVoices, enVoices],
  ['ways to share', 'widget', nlShare, enShare],
  ['the desk', 'widget/console', deskNl, deskEn],
  ['mails', 'worker/notify', mailsNl, mailsEn],
  ['mails to readers', 'worker/notify', mailsNl.answers, mailsDe, mailsFr, mailsFy],
  ['pages without scripts', 'worker/text', pagesNl, pagesEn, pagesDe, pagesFr, pagesFy],
];

/** What only other languages than Dutch say: the server has the Dutch words. */
const FOREIGN = ['reactions'];
/** What tells where the further texts of a language are; the Dutch ones lie beside the code that shows them. */
const FURTHER = ['writing', 'outcome', 'voices', 'more', 'share'];

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

test('Dutch that says "je" says "u" nowhere', async () => {
  const first = je(nl);
  const tables = [
    first,
    ...(await Promise.all([first.writing?.(nlWriting), first.more?.(nlMore), first.voices?.(nlVoices), first.share?.(nlShare)])),
  ];
  const formal = tables.flatMap((table) => said(table ?? {})).filter((text) => /\b[Uu]w?\b/.test(text));
  expect(formal).toEqual([]);
});

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

/** Keys and kinds, all the way down. */
function shape(table: unknown): unknown {
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
