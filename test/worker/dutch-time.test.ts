import { expect, test } from 'vitest';
import { dutchDay, dutchMoment, endOfDutchDay, startOfDutchDay } from '../../worker/dutch-time.ts';

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

test.each([
  ['2026-11-23T09:00:00Z', 0, 10, 0],
  ['2026-07-05T22:30:00Z', 0, 0, 30],
  ['2026-07-05T21:59:00Z', 6, 23, 59],
  ['2026-10-25T00:30:00Z', 6, 2, 30],
  ['2026-10-25T01:30:00Z', 6, 2, 30],
])('at %s it is day %i of the week in the Netherlands, %i:%i', (time, weekday, hours, minutes) => {
  expect(dutchMoment(Date.parse(time))).toEqual({ weekday, minute: hours * 60 + minutes });
});
