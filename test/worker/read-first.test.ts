import { afterEach, describe, expect, test } from 'vitest';
import type { People } from '../../shared/people.ts';
import type { RulesTried } from '../../shared/rules.ts';
import { policySettings } from '../../shared/sites.ts';
import { moderator } from './support/moderator.ts';
import { clock, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';

const MONDAY_TEN = Date.parse('2026-11-23T09:00:00Z');
const MINUTE = 60_000;
const office = { from: '08:00', until: '18:00' };
const deskHours = [office, office, office, office, office, null, null];
afterEach(() => {
  clock.now = MONDAY_TEN;
});

const status = async (post: Promise<{ body: { comment: { status: string } } }>) => (await post).body.comment.status;

describe('outside the hours of the desk', () => {
  test('comments wait, readers are told why, and in the morning it is over by itself', async () => {
    const site = await makeSite({ mode: 'post', deskHours });
    const anna = await reader(site, 'Anna');
    expect(await status(anna.reacts('Overdag mag dit.'))).toBe('approved');
    expect((await anna.reads()).body).toMatchObject({ site: { mode: 'post' }, thread: { commentCount: 1 } });
    expect((await anna.reads()).body.thread.readFirst).toBeUndefined();

    clock.now = Date.parse('2026-11-23T17:30:00Z');
    expect(await anna.reacts('’s Avonds wacht het.')).toMatchObject({ body: { comment: { status: 'pending' }, reason: 'deskHours' } });
    const evening = (await anna.reads('oldest')).body;
    expect(evening).toMatchObject({ site: { mode: 'pre' }, thread: { readFirst: 'hours' } });
    expect((await anna.reads('newest', `${site.article}-nieuw`)).body.thread).toMatchObject({ id: null, readFirst: 'hours' });

    clock.now = Date.parse('2026-11-24T07:00:00Z');
    expect(await status(anna.reacts('De volgende ochtend weer niet.'))).toBe('approved');
    expect((await anna.reads()).body.thread.readFirst).toBeUndefined();
  });

  test('nothing more is said where everything waits anyway', async () => {
    const site = await makeSite({ mode: 'pre', deskHours });
    clock.now = Date.parse('2026-11-22T12:00:00Z');
    const page = (await (await reader(site, 'Anna')).reads()).body;
    expect([page.site.mode, page.thread.readFirst]).toEqual(['pre', undefined]);
  });

  test('a trial tells what other hours would have held', async () => {
    const site = await makeSite({ mode: 'post' });
    const [anna, noor] = [await reader(site, 'Anna'), await moderator('Noor', [site])];
    await anna.reacts('Overdag geschreven.');
    clock.now = Date.parse('2026-11-23T20:00:00Z');
    await anna.reacts('In de avond geschreven.');
    const tried = async (policy: object) =>
      (await noor.send<RulesTried>('POST', '/moderation/rules/dry-run', { site: site.id, policy })).body;
    expect(await tried(policySettings.parse({ mode: 'post', deskHours }))).toMatchObject({
      judged: 2,
      before: 0,
      after: 1,
      changes: [{ after: 'pending', evidence: [{ rule: 'deskHours' }] }],
    });
    const wrong = [{ from: '18:00', until: '08:00' }, ...deskHours.slice(1)];
    const refused = await noor.send('POST', '/moderation/rules/dry-run', { site: site.id, policy: { mode: 'post', deskHours: wrong } });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'policy.deskHours.0.until', code: 'wrong_value' }] } });
  });
});

describe('a discussion with more comments in a minute than the site wants', () => {
  test('waits for a quarter of an hour, tells so, and comes back by itself; other articles go on', async () => {
    const site = await makeSite({ mode: 'post', pacePerMinute: 3 });
    const [anna, bas] = [await reader(site, 'Anna'), await reader(site, 'Bas')];
    for (const text of ['Een.', 'Twee.', 'Drie.']) expect(await status(anna.reacts(text))).toBe('approved');
    expect((await anna.reads()).body.thread.readFirst).toBeUndefined();
    expect(await status(bas.reacts('De vierde is er een te veel.'))).toBe('approved');

    expect(await bas.reacts('Daarna wacht het.')).toMatchObject({ body: { comment: { status: 'pending' }, reason: 'pace' } });
    expect((await anna.reads('oldest')).body).toMatchObject({ site: { mode: 'pre' }, thread: { readFirst: 'pace' } });
    expect(await status(bas.reacts('Hier is het rustig.', { url: `${site.article}-twee` }))).toBe('approved');

    clock.now += 16 * MINUTE;
    expect(await status(anna.reacts('Een kwartier later verschijnt het weer.'))).toBe('approved');
    expect((await anna.reads()).body.thread.readFirst).toBeUndefined();
  });

  test('three in a minute, again and again, are fine', async () => {
    const site = await makeSite({ mode: 'post', pacePerMinute: 3, floodPerTenMinutes: 0 });
    const anna = await reader(site, 'Anna');
    for (let minute = 0; minute < 4; minute++) {
      for (const text of ['Een.', 'Twee.', 'Drie.']) expect(await status(anna.reacts(`${text} In minuut ${minute}.`))).toBe('approved');
      clock.now += MINUTE;
    }
  });
});

describe('a discussion of which much is reported', () => {
  async function discussion(reportedShare: number) {
    const site = await makeSite({ mode: 'post', reportedShare, reportsToHold: 0 });
    const anna = await reader(site, 'Anna');
    const ids: string[] = [];
    for (const text of ['Een.', 'Twee.', 'Drie.', 'Vier.', 'Vijf.']) ids.push((await anna.reacts(text)).body.comment.id);
    const report = async (id: string | undefined) =>
      (await reader(site, 'Bas')).send('POST', `/comments/${id}/reports`, { reason: 'insult' });
    return { site, anna, ids, report };
  }

  test('is read beforehand for a while', async () => {
    const { anna, ids, report } = await discussion(40);
    expect((await report(ids[0])).status).toBeLessThan(300);
    expect(await status(anna.reacts('Nog één melding maar.'))).toBe('approved');
    await report(ids[1]);
    await report(ids[2]);
    expect(await anna.reacts('Nu wacht het.')).toMatchObject({ body: { comment: { status: 'pending' }, reason: 'pace' } });
    clock.now += 16 * MINUTE;
    expect(await status(anna.reacts('En nu weer niet.'))).toBe('approved');
  });

  test('is not for the reports of somebody who is banned', async () => {
    const { site, anna, ids, report } = await discussion(40);
    const bram = await reader(site, 'Bram');
    await bram.reacts('Ik meld alles.');
    const noor = await moderator('Noor', [site]);
    const [person] = (await noor.send<People>('GET', `/moderation/people?site=${site.id}&q=Bram`)).body.items;
    await noor.send('POST', `/moderation/people/${person?.id}/restrictions`, { kind: 'ban', days: 1, reason: 'Meldt alles.' });
    for (const id of ids) await bram.send('POST', `/comments/${id}/reports`, { reason: 'insult' });
    await report(ids[0]);
    expect(await status(anna.reacts('Eén lezer telt mee.'))).toBe('approved');
    for (const id of [ids[1], ids[2]]) await report(id);
    expect(await status(anna.reacts('Nu zijn het er drie.'))).toBe('pending');
  });

  test('is not where the site did not ask for it', async () => {
    const { anna, ids, report } = await discussion(0);
    for (const id of ids) await report(id);
    expect(await status(anna.reacts('Dit verschijnt gewoon.'))).toBe('approved');
  });
});
