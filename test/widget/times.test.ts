import { expect, test } from 'vitest';
import { ago, moment } from '../../widget/base/times.ts';
import { uuidv7 } from '../../widget/base/uuidv7.ts';

const NOW = Date.parse('2026-11-23T17:00:00Z');
const before = (seconds: number) => new Date(NOW - seconds * 1_000).toISOString();

test.each([
  [0, 'nu', 'now'],
  [-30, 'nu', 'now'],
  [59, 'nu', 'now'],
  [60, '1 minuut geleden', '1 minute ago'],
  [3_599, '59 minuten geleden', '59 minutes ago'],
  [7_300, '2 uur geleden', '2 hours ago'],
  [90_000, 'gisteren', 'yesterday'],
  [6 * 86_400, '6 dagen geleden', '6 days ago'],
  [8 * 86_400, '15 november 2026', '15 November 2026'],
])('%i seconds ago reads as “%s”', (seconds, dutch, english) => {
  expect(ago(before(seconds), 'nl', NOW)).toBe(dutch);
  expect(ago(before(seconds), 'en-GB', NOW)).toBe(english);
});

test('the full moment names day and minute', () => {
  expect(moment('2026-11-23T12:00:00Z', 'nl')).toMatch(/^23 november 2026 om \d\d:00$/);
});

test('an id made in the browser is a UUID of version 7, in the order of time', () => {
  const made = Array.from({ length: 200 }, uuidv7);
  expect(new Set(made).size).toBe(made.length);
  for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const time = (id = '') => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  expect(Math.abs(time(made[0]) - Date.now())).toBeLessThan(5_000);
});
