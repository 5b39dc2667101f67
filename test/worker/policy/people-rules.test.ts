import { describe, expect, test } from 'vitest';
import { judge } from '../../../worker/policy/judge.ts';
import { facts } from './facts.ts';

type More = Parameters<typeof facts>[1];
const said = (source: string, more: More) => {
  const { status, reason } = judge(facts(source, more));
  return [status, reason];
};
const nobody = { trusted: false, restriction: null, likelyBanned: false };
const text = 'Ik heb mijn loopbaan altijd zelf gestuurd, en dat beviel goed.';

describe('what moderators decided about a reader', () => {
  const restricted = (kind: 'mute' | 'ban') => ({
    person: { ...nobody, restriction: { kind, reason: 'Schelden.', until: '2026-12-01T00:00:00.000Z' } },
  });

  test('a ban refuses, with the reason and the day; a mute lets it wait', () => {
    expect(said(text, restricted('ban'))).toEqual(['refused', 'person']);
    expect(said(text, restricted('mute'))).toEqual(['pending', 'person']);
    expect(judge(facts(text, restricted('ban'))).evidence[0]?.detail).toEqual({
      by: 'ban',
      reason: 'Schelden.',
      until: '2026-12-01T00:00:00.000Z',
    });
  });

  test('somebody at the same internet address as a banned reader is looked at, not refused', () => {
    expect(said(text, { person: { ...nobody, likelyBanned: true } })).toEqual(['pending', 'person']);
  });

  test('a trusted reader does not wait for the mode, but does for the other rules', () => {
    const trusted = { person: { ...nobody, trusted: true }, mode: 'pre' as const };
    expect(said(text, trusted)).toEqual(['approved', undefined]);
    expect(said('Zie https://a.example https://b.example https://c.example.', trusted)).toEqual(['pending', 'links']);
    expect(said(text, { mode: 'pre' })).toEqual(['pending', 'mode']);
  });
});

describe('much at once', () => {
  test.each([
    [9, ['approved', undefined]],
    [10, ['pending', 'flood']],
    [29, ['pending', 'flood']],
    [30, ['refused', 'flood']],
  ])('after %i comments in ten minutes the next one is %j', (inTenMinutes, outcome) => {
    expect(said(text, { recent: { inTenMinutes, texts: [] } })).toEqual(outcome);
  });

  test('is let through where the site sets no limit', () => {
    expect(said(text, { recent: { inTenMinutes: 50, texts: [] }, settings: { floodPerTenMinutes: 0 } })).toEqual(['approved', undefined]);
  });
});

describe('nearly the same again', () => {
  const before = 'Bij ons op het werk bepaalt de baas alles, en dat is al jaren zo, zonder dat iemand er iets van zegt.';
  const near = (source: string) => said(source, { recent: { inTenMinutes: 1, texts: [before] } });

  test('waits: a word changed, capitals, accents', () => {
    expect(near(before.replace('jaren', 'tijden'))).toEqual(['pending', 'nearRepeat']);
    expect(near(before.toUpperCase().replace('WERK', 'kantoor').toLowerCase())).toEqual(['pending', 'nearRepeat']);
  });

  test('does not hold another text on the same matter, nor a short one', () => {
    expect(near('Op mijn werk is het heel anders: daar beslist het team, en de baas luistert alleen maar mee.')).toEqual([
      'approved',
      undefined,
    ]);
    expect(said('Helemaal mee eens.', { recent: { inTenMinutes: 1, texts: ['Helemaal mee oneens.'] } })).toEqual(['approved', undefined]);
  });
});

describe('newcomers, where the site wants to see them first', () => {
  test('wait until so many were approved', () => {
    expect(said(text, { settings: { holdFirst: 2 }, approvedCount: 1 })).toEqual(['pending', 'firstComments']);
    expect(said(text, { settings: { holdFirst: 2 }, approvedCount: 2 })).toEqual(['approved', undefined]);
  });

  test('wait until they have been here for so many hours', () => {
    expect(said(text, { settings: { holdNewHours: 24 }, knownForHours: 23.9 })).toEqual(['pending', 'accountAge']);
    expect(said(text, { settings: { holdNewHours: 24 }, knownForHours: 24 })).toEqual(['approved', undefined]);
  });
});

describe('where mail may not come from', () => {
  const settings = { emailDomains: [{ domain: 'wegwerp.example', effect: 'refuse' as const }] };
  test.each([
    ['a@wegwerp.example', 'refused'],
    ['a@mail.WEGWERP.example', 'refused'],
    ['a@wegwerp.example.nl', 'approved'],
    ['wegwerp.example@huis.example', 'approved'],
  ])('%s is %s', (email, status) => {
    expect(said(text, { settings, author: { name: 'Anja', email } })[0]).toBe(status);
  });

  test('says nothing about readers who gave no address', () => {
    expect(said(text, { settings })).toEqual(['approved', undefined]);
  });
});
