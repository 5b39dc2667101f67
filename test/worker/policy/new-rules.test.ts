import { describe, expect, test } from 'vitest';
import { conversations } from '../../../worker/cli/seed/conversations.ts';
import { judge } from '../../../worker/policy/judge.ts';
import { facts } from './facts.ts';

describe('Advertising', () => {
  test.each([
    'Check out my channel and subscribe!',
    'Ch3ck out my chann3l',
    'Verdien snel geld vanuit huis, klik hier: https://geld.example',
    'Volg mij op Instagram voor meer',
    'Gratis spins bij dit casino, bestel nu',
  ])('%j waits', (text) => expect(judge(facts(text))).toMatchObject({ status: 'pending', reason: 'spamScore' }));

  test.each([
    'Zie ook https://www.nos.nl/artikel over dit onderwerp.',
    'Het casino in Scheveningen sluit, dat is jammer.',
    'Deze video https://www.youtube.com/watch?v=abc legt het goed uit.',
    'Ik volg het nieuws op mijn telefoon en verdien er niets aan.',
  ])('%j does not', (text) => expect(judge(facts(text)).status).toBe('approved'));

  test('a site may do without', () => {
    expect(judge(facts('Check out my channel', { settings: { spamScore: false } })).status).toBe('approved');
  });
});

describe('Shouting', () => {
  test.each([
    ['DIT IS ECHT BELACHELIJK, NIEMAND LUISTERT NAAR BEWONERS!', 'pending'],
    ['Dit is ECHT belachelijk, niemand luistert naar ons hier!', 'approved'],
    ['VVD, CDA, D66, PVV, SGP, NSC, BBB, UWV, KNMI, HAVO, VMBO en MBO', 'approved'],
    ['HELEMAAL MEE EENS', 'approved'],
  ])('%j is %s', (text, status) => expect(judge(facts(text)).status).toBe(status));
});

describe('Link domains', () => {
  const settings = { linkDomains: [{ domain: 'spam.example', effect: 'refuse' as const }] };
  test.each([
    ['Zie https://spam.example/a', 'refused'],
    ['Zie https://www.SPAM.example./a', 'refused'],
    ['Zie https://geenspam.example/a', 'approved'],
    ['Zie https://spam.example.nl/a', 'approved'],
  ])('%j is %s', (text, status) => expect(judge(facts(text, { settings })).status).toBe(status));
});

test('nothing that people say under the demo’s articles is refused', () => {
  type Said = (typeof conversations)[number]['said'][number];
  const all = (said: readonly Said[]): string[] => said.flatMap((one) => [one.text, ...all(one.replies ?? [])]);
  const texts = conversations.flatMap((one) => all(one.said));
  expect(texts.filter((text) => judge(facts(text)).status === 'refused')).toEqual([]);
});
