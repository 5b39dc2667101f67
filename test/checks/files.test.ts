import { expect, test } from 'vitest';
import { sources } from '../support/sources.ts';
import { FILE_LINES } from './budgets.ts';

/** Texts and fixtures are as long as what they say. */
const TEXTS = /\/i18n\/|\/texts\/|^worker\/cli\/seed\/conversations\.ts$/;

/** The patterns below would find themselves. */
const OWN = 'test/checks/files.test.ts';

const files = sources(['shared', 'widget', 'worker', 'test'])
  .filter(({ path }) => !TEXTS.test(path))
  .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
  .toSorted((a, b) => a.lines - b.lines);
const tests = sources(['test'], /\.test\.ts$/);

test('no file is too long to read at once, and most are short', () => {
  const at = (share: number) => files[Math.floor(files.length * share)]?.lines ?? 0;
  expect(files.filter(({ lines }) => lines > FILE_LINES.max).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  expect(at(0.5)).toBeLessThanOrEqual(FILE_LINES.median);
  expect(at(0.9)).toBeLessThanOrEqual(FILE_LINES.p90);
});

test('no test waits for time to pass, is left out, or compares with markup of yesterday', () => {
  const forbidden = /waitForTimeout\(|\bsleep\(|scheduler\.wait|\.(skip|only|todo)\(|toMatch(Inline|File)?Snapshot/;
  expect(tests.filter(({ path, text }) => path !== OWN && forbidden.test(text)).map(({ path }) => path)).toEqual([]);
});

test('nothing is left to be done later', () => {
  const marks = /\bTODO\b|\bFIXME\b|\bXXX\b/;
  expect(
    sources(['shared', 'widget', 'worker', 'demo', 'test'], /\.(ts|mjs|css|html|sql)$/)
      .filter(({ path, text }) => path !== OWN && marks.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
});
