import { expect, test } from 'vitest';
import { csv } from '../../../worker/text/csv.ts';

const lines = (rows: Parameters<typeof csv>[1]) => csv(['naam', 'stemmen'], rows).split('\r\n');

test('a table opens in a Dutch spreadsheet with its accents and columns', () => {
  expect(lines([['Café Zoë', 12]])).toEqual(['\ufeffnaam;stemmen', 'Café Zoë;12', '']);
});

test('quotes, separators and line ends stay within their cell', () => {
  expect(lines([['Zij zei: "ja; graag"', 1]])[1]).toBe('"Zij zei: ""ja; graag""";1');
  expect(csv(['a'], [['een\ntwee']])).toBe('\ufeffa\r\n"een\ntwee"\r\n');
});

test('what is not known is an empty cell, and no rows leave the head', () => {
  expect(lines([[null, 0]])[1]).toBe(';0');
  expect(lines([])).toEqual(['\ufeffnaam;stemmen', '']);
});

test.each(['=HYPERLINK("https://kwaad.example")', '+31612345678', '-1+1', '@SUM(A1)', '\t=1', '\r=1'])(
  '%j is text, not a formula',
  (cell) => {
    expect(csv(['a'], [[cell]])).toContain(`'${cell[0]}`);
  },
);
