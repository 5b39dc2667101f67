import { describe, expect, test } from 'vitest';
import { BODY_MAX } from '../../../shared/limits.ts';
import { fold } from '../../../worker/text/fold.ts';
import { parseText } from '../../../worker/text/parse-text.ts';

const NASTY = [
  ...[
    '[',
    '![',
    '[[]',
    '[](',
    '![[]()',
    '[a](',
    '[a](b',
    '[a](<b',
    '](',
    '[x]: <',
    '*a',
    '*a ',
    '**a *b ',
    '_a_',
    'a*b',
    '*_',
    '***a',
    'a **b',
  ],
  ...['>', '> ', '> a\n', '> - ', '- > a\n', '- ', '-\n', '- a\n', '1. ', '1.\n', '- - \n', '---\n', '\t- ', '  ', '\n ', 'a\n', 'a\n\n'],
  ...[
    '`',
    '`a``',
    '```\n',
    '~~~a\n',
    '<',
    '<a',
    '<a@',
    '<http://a',
    '<!--',
    '&amp;',
    '&',
    '\\',
    '\\*',
    'é',
    'ﷺ',
    '👍🏿',
    '\u200b',
    'e\u0301',
  ],
];
const ADDRESSES = [
  'http://',
  'http://a/(',
  'http://a/[{(',
  'http://a/(aaaaaaaaaaaaaaaa',
  'http://[::',
  'http://a.',
  'http://a.b.c.d/',
  'http://-a',
];
const MORE = [
  '"http://a"',
  ' http://x.nl/a.b,c;d',
  'http://a?"',
  'http://é',
  '://',
  'a://',
  'mailto:a',
  'x@y.',
  'a.',
  "http://a/'",
  'http://a/..',
];

/** The pattern again and again, `length` characters of it. */
const repeated = (pattern: string, length: number) => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);

/** Runs of backticks that each look in vain for one of their own length. */
function runs(length: number): string {
  let text = '';
  for (let run = 1; text.length < length; run++) text += `${'`'.repeat(run)}a`;
  return text.slice(0, length);
}

describe('The work grows with the text, not with its square', () => {
  test.each(NASTY)('characters looked at in %j over and over', (pattern) => {
    const [once, twice, fourTimes] = [1, 2, 4].map((times) => charactersRead(() => parseText(repeated(pattern, times * BODY_MAX))));
    // Twice the text costs twice the work; half as much again is left for what is paid once.
    expect(twice).toBeLessThan(3 * (once ?? 0) + 1_000);
    expect(fourTimes).toBeLessThan(6 * (once ?? 0) + 1_000);
  });

  test('characters looked at in runs of backticks, none of which ends', () => {
    const [once, fourTimes] = [1, 4].map((times) => charactersRead(() => parseText(runs(times * BODY_MAX))));
    expect(fourTimes).toBeLessThan(6 * (once ?? 0));
  });

  // Addresses are found by regular expressions, whose steps cannot be counted: eight times the text, where a square would take 64 times.
  test.each([...ADDRESSES, ...MORE])('time for %j over and over', (pattern) => {
    const once = fastest(() => parseText(repeated(pattern, BODY_MAX)));
    const eightTimes = fastest(() => parseText(repeated(pattern, 8 * BODY_MAX)));
    expect(eightTimes).toBeLessThan(24 * Math.max(once, 0.5));
  });

  test('folding', () => {
    const once = fastest(() => fold(repeated('Één \u200b ﷺ ', BODY_MAX)));
    expect(fastest(() => fold(repeated('Één \u200b ﷺ ', 8 * BODY_MAX)))).toBeLessThan(24 * Math.max(once, 0.5));
  });
});

/** How many characters the parser took from strings. */
function charactersRead(work: () => void): number {
  const { charCodeAt } = String.prototype;
  let count = 0;
  String.prototype.charCodeAt = function (this: string, index: number) {
    count += 1;
    return charCodeAt.call(this, index);
  };
  try {
    work();
  } finally {
    String.prototype.charCodeAt = charCodeAt;
  }
  return count;
}

/** Milliseconds of the fastest of three runs: what the neighbours on the machine do not slow down. */
function fastest(work: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
