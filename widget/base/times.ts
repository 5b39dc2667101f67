const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];
/** Longer ago than this a date says more than a distance. Seconds. */
const WEEK = 604_800;

/** Each format once a language, since making one takes longer than using it. */
const kept: Record<string, unknown> = {};
const keep = <Format>(key: string, make: () => Format): Format => {
  kept[key] ??= make();
  return kept[key] as Format;
};

/** "3 uur geleden", "gisteren", and from a week on the date. */
export function ago(time: string, locale: string | string[], now = Date.now()): string {
  const seconds = Math.max(0, (now - Date.parse(time)) / 1_000);
  if (seconds >= WEEK) return keep(`d${locale}`, () => new Intl.DateTimeFormat(locale, { dateStyle: 'long' })).format(Date.parse(time));
  const [unit, size] = UNITS.find(([, length]) => seconds >= length) ?? ['second', Number.POSITIVE_INFINITY];
  return keep(`${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })).format(-Math.floor(seconds / size), unit);
}

/** Day and minute in full. */
export function moment(time: string, locale: string | string[]): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(Date.parse(time));
}
