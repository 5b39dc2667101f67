import { describe, expect, test } from 'vitest';
import { articleUrl, line, name, siteId, text, time } from '../../shared/fields.ts';
import { NAME_MAX, URL_MAX } from '../../shared/limits.ts';

const isGood = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) => schema.safeParse(value).success;

describe('text of a reader', () => {
  test('is trimmed, has one kind of line end and one form of each letter', () => {
    expect(text(100).parse('  Eerste regel\r\n\ttweede regel\rderde  \n')).toBe('Eerste regel\n\ttweede regel\nderde');
    expect(text(100).parse('cafe\u0301')).toBe('caf\u00e9');
  });

  test('counts an emoji as one, is whole at the limit and refused above it', () => {
    expect(text(5).parse('vijf👍')).toBe('vijf👍');
    expect(isGood(text(5), 'zes te')).toBe(false);
    expect(isGood(text(5), 'vijf!👍')).toBe(false);
    expect(text(5).parse('  vijf   ')).toBe('vijf');
  });

  test.each([
    ['spaces', '   \n '],
    ['zero width characters', '\u200b\u200d\ufeff'],
    ['blank letters of other scripts', '\u2800\u3164\u115f'],
  ])('with only %s is empty', (_, value) => {
    expect(isGood(text(100), value)).toBe(false);
  });

  test.each([
    ['a null', 'a\u0000b'],
    ['an escape', 'a\u001bb'],
    ['a mark that turns the direction', 'a\u202eb'],
    ['an isolate', 'a\u2066b'],
  ])('with %s is refused, not cleaned', (_, value) => {
    expect(isGood(text(100), value)).toBe(false);
    expect(isGood(line(100), value)).toBe(false);
  });

  test('in Arabic, Hebrew and with joined emoji is as good as any', () => {
    for (const value of ['مرحبا بكم', 'שלום', '👩‍👩‍👧']) expect(text(100).parse(value)).toBe(value);
  });
});

describe('a name', () => {
  test('is one line of 1 to 80 characters', () => {
    expect(name.parse('  Anna   de  Wit ')).toBe('Anna de Wit');
    expect(isGood(name, 'a'.repeat(NAME_MAX))).toBe(true);
    expect(isGood(name, 'a'.repeat(NAME_MAX + 1))).toBe(false);
    for (const value of ['Anna\nBram', 'Anna\tBram', 'Anna\u2028Bram', '', 3, null]) expect(isGood(name, value)).toBe(false);
  });
});

describe('what points to something', () => {
  test('an article stands on the web, at an address of bearable length', () => {
    expect(isGood(articleUrl, 'https://vakblad.nl/werk')).toBe(true);
    expect(isGood(articleUrl, `https://vakblad.nl/${'a'.repeat(URL_MAX - 19)}`)).toBe(true);
    expect(isGood(articleUrl, `https://vakblad.nl/${'a'.repeat(URL_MAX - 18)}`)).toBe(false);
    for (const value of ['javascript:alert(1)', '/werk', 'ftp://vakblad.nl/']) expect(isGood(articleUrl, value)).toBe(false);
  });

  test('a site is named by lower-case letters, digits and hyphens', () => {
    for (const value of ['demo', 'de-vakbladen-2']) expect(isGood(siteId, value)).toBe(true);
    for (const value of ['Demo', '-demo', 'de mo', 'a'.repeat(41), '']) expect(isGood(siteId, value)).toBe(false);
  });

  test('a time is UTC', () => {
    expect(isGood(time, '2026-11-23T17:00:00Z')).toBe(true);
    for (const value of ['2026-11-23', '2026-11-23T17:00:00+01:00', 'gisteren']) expect(isGood(time, value)).toBe(false);
  });
});
