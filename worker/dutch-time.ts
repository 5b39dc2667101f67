/** Days and hours as the readers and editors of a Dutch site live them, summer time included. */

const ZONE = 'Europe/Amsterdam';
const OFFSET = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' });
const DAY = new Intl.DateTimeFormat('sv', { timeZone: ZONE, dateStyle: 'short' });

/** The day, `YYYY-MM-DD`, on which it is this time; `time` in milliseconds. */
export function dutchDay(time: number): string {
  return DAY.format(time);
}

/** The day of the week, 0 is Monday, and the minute of the day at this time. */
export function dutchMoment(time: number): { weekday: number; minute: number } {
  const here = new Date(time + offset(time));
  return { weekday: (here.getUTCDay() + 6) % 7, minute: here.getUTCHours() * 60 + here.getUTCMinutes() };
}

/**
 * When a day began, in milliseconds. The clock is put forward and back at 01:00 UTC (directive 2000/84/EC), after midnight here, so
 * what it differs from UTC is the same at midnight of both.
 */
export function startOfDutchDay(day: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return midnight - offset(midnight);
}

/** When the day after this one began. */
export function endOfDutchDay(day: string): number {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return startOfDutchDay(next.toISOString().slice(0, 10));
}

/** Day in words, in the first of these languages that is known; `time` in milliseconds. */
export function dayInWords(time: number, locales: readonly string[]): string {
  return new Intl.DateTimeFormat([...locales], { timeZone: ZONE, dateStyle: 'long' }).format(time);
}

/** Day and minute in words; `time` in milliseconds. */
export function momentInWords(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: ZONE, dateStyle: 'long', timeStyle: 'short' }).format(time);
}

/** For example 3,600,000 where the zone is called `GMT+01:00`. */
function offset(time: number): number {
  const name = OFFSET.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
