import { expect, test } from 'vitest';
import { judge } from '../../../worker/policy/judge.ts';
import { facts } from './facts.ts';
import { INNOCENT_DUTCH, INNOCENT_ENGLISH, LISTED } from './innocent-words.ts';

const words = LISTED.map((word) => ({ word, effect: 'refuse' as const }));
const found = (text: string) =>
  judge(facts(text, { settings: { words } })).evidence.flatMap((one) => (one.rule === 'words' ? one.matched : []));

test.each([
  ['Dutch', INNOCENT_DUTCH],
  ['English', INNOCENT_ENGLISH],
])('no %s word that only holds a listed one is found, alone or in a row', (_, innocent) => {
  expect(innocent.length).toBeGreaterThan(80);
  expect(innocent.filter((word) => LISTED.some((listed) => word.toLowerCase().includes(listed))).length).toBeGreaterThan(50);
  expect(innocent.filter((word) => found(word).length > 0)).toEqual([]);
  expect(found(innocent.join(' '))).toEqual([]);
  expect(found(innocent.join(', '))).toEqual([]);
});

test('the listed words themselves are found, whatever stands around them', () => {
  expect(LISTED.filter((word) => found(`Wat een ${word.toUpperCase()}!`).length === 0)).toEqual([]);
});
