const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];
/** Longer ago than this a date says more than a distance. Seconds. */
const WEEK = 604_800;

/** Once a language, since making a format takes longer than using it. */
const formats: Record<string, { date: Intl.DateTimeFormat; distance: Intl.RelativeTimeFormat }> = {};

/** "3 uur geleden", "gisteren", and from a week on the date. */
export function ago(time: string, locale: string | string[], now = Date.now()): string {
  formats[`${locale}`] ??= {
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }),
    distance: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
  };
  const { date, distance } = formats[`${locale}`] as (typeof formats)[string];
  const seconds = Math.max(0, (now - Date.parse(time)) / 1_000);
  if (seconds >= WEEK) return date.format(Date.parse(time));
  const [unit, size] = UNITS.find(([, length]) => seconds >= length) ?? ['second', Number.POSITIVE_INFINITY];
  return distance.format(-Math.floor(seconds / size), unit);
}

/** Day and minute in full. */
export function moment(time: string, locale: string | string[]): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(Date.parse(time));
}
