import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Declaration, makeManifest } from '../../worker/cli/build/manifest.ts';
import { sources } from '../support/sources.ts';

/** Of the readers' side only; the desk has its own looks. */
const files = sources(['widget']).filter(({ path }) => !/^widget\/(console|npm)\//.test(path));
const code = files.map(({ text }) => text).join('\n');
const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

let elements: Map<string, Declaration>;
beforeAll(async () => {
  const { modules } = await makeManifest();
  elements = new Map(modules.flatMap(({ declarations }) => declarations).map((one) => [one.tagName, one]));
});

const names = (described: { name: string }[] = []) => described.map(({ name }) => name).toSorted();
const found = (pattern: RegExp, text = code) => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].toSorted();

describe('custom-elements.json tells of <praat-mee>', () => {
  test('each element that the readers’ side defines, but for those inside of it', () => {
    expect([...elements.keys()].toSorted()).toEqual(found(/^ {4}'(praat-mee[\w-]*)': \w+;$/gm));
  });

  test('the attributes that it observes', () => {
    for (const [tag, path] of [
      ['praat-mee', 'widget/thread/praat-mee.ts'],
      ['praat-mee-poll', 'widget/thread/praat-mee.ts'],
      ['praat-mee-count', 'widget/count.ts'],
    ] as const) {
      const [, list = ''] = /observedAttributes = \[(.*?)\]/.exec(files.find((file) => file.path === path)?.text ?? '') ?? [];
      expect(names(elements.get(tag)?.attributes), tag).toEqual(found(/'(\w+)'/g, list));
    }
  });

  test('the events that it sends', () => {
    expect(names(elements.get('praat-mee')?.events)).toEqual(found(/tell\(\w+, '(praatmee-\w+)'/g));
  });

  test('the custom properties that it looks at, and the parts that it names', () => {
    expect(names(elements.get('praat-mee')?.cssProperties)).toEqual(found(/var\((--praatmee-[\w-]+)/g));
    const parts = found(/\bpart="([\w -]+)"/g).flatMap((value) => value.split(' '));
    expect(names(elements.get('praat-mee')?.cssParts)).toEqual([...new Set(parts)].toSorted());
  });

  test('the methods that are meant for pages, and says something of each thing', () => {
    const { members, attributes, events, cssProperties, cssParts } = elements.get('praat-mee') as Declaration;
    expect(names(members)).toEqual(['load', 'reply']);
    for (const list of [members, attributes, events, cssProperties, cssParts])
      for (const { name, description } of list ?? []) expect(description, name).toMatch(/\w/);
  });
});

test('the README’s tables say what custom-elements.json says', () => {
  const { attributes, events, cssProperties, cssParts } = elements.get('praat-mee') as Declaration;
  const rows = [attributes, events, cssProperties, cssParts].flatMap((list) => list ?? []);
  const missing = rows.map(({ name, description }) => `| \`${name}\` | ${description?.replaceAll('|', '\\|')} |`);
  const lines = new Set(readme.split('\n').map((line) => line.replace(/ +\|/g, ' |')));
  expect(missing.filter((row) => !lines.has(row))).toEqual([]);
});
