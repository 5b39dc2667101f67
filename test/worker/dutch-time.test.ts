import { expect, test } from 'vitest';
import { dutchDay, endOfDutchDay, startOfDutchDay } from '../../worker/dutch-time.ts';

const at = (time: number) => new Date(time).toISOString();

test.each([
  ['2026-11-23', '2026-11-22T23:00:00.000Z', '2026-11-23T23:00:00.000Z'],
  ['2026-07-01', '2026-06-30T22:00:00.000Z', '2026-07-01T22:00:00.000Z'],
  ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
])('%s runs from midnight to midnight in the Netherlands, also when the clock is put forward or back', (day, start, end) => {
  expect([at(startOfDutchDay(day)), at(endOfDutchDay(day))]).toEqual([start, end]);
  expect([startOfDutchDay(day), endOfDutchDay(day) - 1].map(dutchDay)).toEqual([day, day]);
  expect(dutchDay(endOfDutchDay(day))).not.toBe(day);
});
