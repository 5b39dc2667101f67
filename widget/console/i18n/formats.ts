import * as times from '../../base/times.ts';
import { texts } from './texts.ts';

/** For example "3 uur geleden", and from a week on the date; `time` is ISO 8601. */
export function ago(time: string): string {
  return times.ago(time, texts().language);
}

/** Day and minute in full. */
export function moment(time: string): string {
  return times.moment(time, texts().language);
}

/** For example "23 november 2026". */
export function day(time: string): string {
  return new Intl.DateTimeFormat(texts().language, { dateStyle: 'long' }).format(new Date(time));
}

export function percent(part: number, whole: number): string {
  return new Intl.NumberFormat(texts().language, { style: 'percent' }).format(whole > 0 ? part / whole : 0);
}

/** For example "Noor en Piet". */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat(texts().language, { type: 'conjunction' }).format(names);
}

/** The names of the days of the week, from Monday on. */
export function weekdays(): string[] {
  const name = new Intl.DateTimeFormat(texts().language, { weekday: 'long', timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  return Array.from({ length: 7 }, (_, at) => name.format((4 + at) * 24 * 3600 * 1000));
}
