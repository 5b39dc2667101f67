/** What comes first decides: Edge and Opera also say Chrome, and Chrome also says Safari. */
const BROWSERS: readonly [string, RegExp][] = [
  ['Edge', /\bEdg/],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /SamsungBrowser/],
  ['Firefox', /Firefox|FxiOS/],
  ['Chrome', /Chrome|CriOS/],
  ['Safari', /Safari/],
];
const SYSTEMS: readonly [string, RegExp][] = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS/],
  ['Linux', /Linux|CrOS/],
];

/** The kind of browser and of device, for example `Firefox, Windows`: enough to know one's own again, and no more than that is kept. */
export function agentName(userAgent: string | undefined): string | null {
  const found = [BROWSERS, SYSTEMS].flatMap((known) => known.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0] ?? []);
  return found.join(', ') || null;
}
