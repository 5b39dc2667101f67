import { describe, expect, test } from 'vitest';
import { fold, foldTraced, isBlank } from '../../../worker/text/fold.ts';

describe('Texts that read the same are the same', () => {
  test.each([
    ['Één café', 'een cafe'],
    ['IJsland, ĳs en ﬁets', 'ijsland, ijs en fiets'],
    ['ge\u00adheim\u200b\u2060taal\ufeff', 'geheimtaal'],
    ['  twee \t\n\u00a0 regels \u2003', 'twee regels'],
    ['İstanbul', 'istanbul'],
    ['e\u0301e\u0301n', 'een'],
    ['z\u0336a\u0336l\u0336g\u0336o\u0336', 'zalgo'],
    ['👍\ufe0f 🇳🇱', '👍 🇳🇱'],
    ['ＶＯＬ ②', 'vol 2'],
    ['Straße', 'straße'],
  ])('%j folds to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  test('what differs in words or signs stays different', () => {
    expect(fold('Nee.')).not.toBe(fold('Nee?'));
    expect(fold('zeeen')).not.toBe(fold('zee een'));
  });

  test('nothing to see is blank', () => {
    for (const blank of ['', ' \n ', '\u200b\u00ad\u3164', '\u0301']) expect(isBlank(blank)).toBe(true);
    for (const seen of ['.', '0', '👍']) expect(isBlank(seen)).toBe(false);
  });
});

describe('What was found can be shown as it was written', () => {
  const written = (original: string, wanted: string) => {
    const folded = foldTraced(original);
    const start = folded.text.indexOf(wanted);
    return folded.written(start, start + wanted.length);
  };

  test.each([
    ['Wat een Klóótzak, zeg', 'klootzak', 'Klóótzak'],
    ['Wat een k\u200bl\u00adootzak', 'klootzak', 'k\u200bl\u00adootzak'],
    ['ga   nu\n dood, jij', 'ga nu dood', 'ga   nu\n dood'],
    ['de ﬁets', 'fiets', 'ﬁets'],
    ['👍🏿 zo\u0301', 'zo', 'zo\u0301'],
    ['  voor en na  ', 'na', 'na'],
  ])('in %j %j stands as %j', (original, wanted, shown) => expect(written(original, wanted)).toBe(shown));
});
