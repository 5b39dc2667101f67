import { describe, expect, test } from 'vitest';
import { judge } from '../../../worker/policy/judge.ts';
import { facts } from './facts.ts';

type More = Parameters<typeof facts>[1];
const said = (more: More) => {
  const { status, reason } = judge(facts('Ik heb mijn loopbaan altijd zelf gestuurd.', more));
  return [status, reason];
};
const office = { from: '08:30', until: '17:00' };
const hours = [office, office, office, office, { from: '08:30', until: '00:00' }, null, null];
const at = (weekday: number, hour: number, minute = 0) => ({
  moment: { weekday, minute: hour * 60 + minute },
  settings: { deskHours: hours },
});
const trusted = { person: { trusted: true, restriction: null, likelyBanned: false } };

describe('the hours of the desk', () => {
  test.each([
    [0, 8, 29, 'pending'],
    [0, 8, 30, 'approved'],
    [0, 16, 59, 'approved'],
    [0, 17, 0, 'pending'],
    [4, 23, 59, 'approved'],
    [5, 0, 0, 'pending'],
    [6, 12, 0, 'pending'],
  ])('on day %i at %i:%i a comment is %s', (weekday, hour, minute, status) => {
    expect(said(at(weekday, hour, minute))[0]).toBe(status);
  });

  test('whom moderators trust does not wait, and a site without hours has none', () => {
    expect(said({ ...at(6, 12), ...trusted })).toEqual(['approved', undefined]);
    expect(said({ moment: { weekday: 6, minute: 0 } })).toEqual(['approved', undefined]);
  });

  test('the moderator reads that this was why, and not the mode', () => {
    expect(said({ ...at(6, 12), mode: 'pre' })).toEqual(['pending', 'deskHours']);
  });
});

describe('a discussion that goes too fast', () => {
  test('waits, with the number of the site; whom moderators trust does not', () => {
    const busy = { readFirst: 'pace' as const, settings: { pacePerMinute: 12 } };
    expect(said(busy)).toEqual(['pending', 'pace']);
    expect(judge(facts('Eens.', busy)).evidence).toEqual([
      { rule: 'pace', effect: 'hold', matched: [], detail: { by: 'pace', limit: 12 } },
    ]);
    expect(said({ ...busy, ...trusted })).toEqual(['approved', undefined]);
  });

  test('and so does one of which much is reported', () => {
    const reported = { readFirst: 'reports' as const, settings: { reportedShare: 30 } };
    expect(judge(facts('Eens.', reported)).evidence).toMatchObject([{ rule: 'pace', detail: { by: 'reports', limit: 30 } }]);
  });
});

describe('mailboxes that are thrown away', () => {
  test.each([
    ['iemand@mailinator.com', 'pending'],
    ['iemand@YOPMAIL.com.', 'pending'],
    ['iemand@post.guerrillamail.com', 'pending'],
    ['anja@kpnmail.nl', 'approved'],
    ['anja@mozmail.com', 'approved'],
    ['anja@privaterelay.appleid.com', 'approved'],
    ['mailinator.com@huis.example', 'approved'],
  ])('%s is %s', (email, status) => {
    expect(said({ author: { name: 'Anja', email } })[0]).toBe(status);
  });

  test('are told with their domain, unless the site does not mind', () => {
    const author = { name: 'Anja', email: 'a@post.mailinator.com' };
    expect(judge(facts('Eens.', { author })).evidence).toMatchObject([{ rule: 'disposableMail', detail: { domain: 'mailinator.com' } }]);
    expect(said({ author, settings: { holdDisposableMail: false } })).toEqual(['approved', undefined]);
  });
});
