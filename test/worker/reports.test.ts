import { describe, expect, test } from 'vitest';
import type { People } from '../../shared/people.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { clock, makeSite } from './support/praatmee.ts';
import { type Reader, reader } from './support/reader.ts';
import { wrongTallies } from './support/wrong-tallies.ts';

const reports = (by: Reader, id: string, report: object = { reason: 'insult' }) => by.send<null>('POST', `/comments/${id}/reports`, report);
const leaves = (by: Moderator, id: string) => by.send<null>('DELETE', `/moderation/comments/${id}/reports`);

async function talk(reportsToHold = 3) {
  const site = await makeSite({ mode: 'post', reportsToHold });
  const anna = await reader(site, 'Anna');
  const id = (await anna.reacts('Wat bent u een sukkel.')).body.comment.id;
  const others = await Promise.all(['Bram', 'Cor', 'Dirk', 'Els'].map((name) => reader(site, name)));
  const [bram, cor, dirk, els] = others as [Reader, Reader, Reader, Reader];
  return { site, anna, id, bram, cor, dirk, els, noor: await moderator('Noor', [site]) };
}

describe('a reader reports a comment', () => {
  test('and a moderator finds it with the reason, and not who reported', async () => {
    const { site, id, bram, noor } = await talk();
    expect((await reports(bram, id, { reason: 'threat', words: 'Dit gaat over mijn dochter.' })).status).toBe(204);
    const { body } = await noor.queue(site, '&queue=reported');
    expect(body.counts).toEqual({ waiting: 0, reported: 1, spam: 0, appeals: 0, notices: 0 });
    expect(body.items[0]).toMatchObject({
      comment: { id, status: 'approved' },
      reports: [{ reason: 'threat', words: 'Dit gaat over mijn dochter.', at: '2026-11-23T09:00:00.000Z' }],
    });
    expect(JSON.stringify(body)).not.toContain('Bram');
  });

  test('twice, and it counts once', async () => {
    const { site, id, bram, noor } = await talk();
    expect([(await reports(bram, id)).status, (await reports(bram, id, { reason: 'other' })).status]).toEqual([204, 204]);
    expect((await noor.queue(site, '&queue=reported')).body.items[0]?.reports).toHaveLength(1);
    expect(await wrongTallies()).toEqual([]);
  });

  test('but not their own, not what is not shown, not from another site, and not without a token', async () => {
    const { site, anna, id, bram, noor } = await talk();
    expect(await reports(anna, id)).toMatchObject({ status: 409, body: { code: 'own_comment' } });
    expect((await reports(bram, 'onbekend')).status).toBe(404);
    const elsewhere = await reader(await makeSite(), 'Fred');
    expect((await reports(elsewhere, id)).status).toBe(404);
    expect(await bram.send('POST', `/comments/${id}/reports`, { reason: 'insult' }, { authorization: '' })).toMatchObject({ status: 401 });
    expect(await bram.send('POST', `/comments/${id}/reports`, { reason: 'insult' }, { origin: 'https://kwaad.example' })).toMatchObject({
      status: 403,
    });
    expect(await reports(bram, id, { reason: 'zomaar' })).toMatchObject({ status: 422, body: { errors: [{ path: 'reason' }] } });
    await noor.decides(id, { action: 'reject', reason: 'insult', from: 'approved' });
    expect((await reports(bram, id)).status).toBe(404);
    expect((await noor.queue(site, '&queue=reported')).body.counts.reported).toBe(0);
  });
});

describe('enough reports', () => {
  test('let a comment wait, with the evidence, and readers see it no more', async () => {
    const { site, anna, id, bram, cor, dirk, noor } = await talk();
    for (const one of [bram, cor]) await reports(one, id);
    expect((await anna.reads()).body.comments.items).toHaveLength(1);
    await reports(dirk, id);
    expect((await bram.reads()).body.comments.items).toHaveLength(0);
    const { body } = await noor.queue(site);
    expect(body.counts).toEqual({ waiting: 1, reported: 0, spam: 0, appeals: 0, notices: 0 });
    expect(body.items[0]).toMatchObject({ comment: { id }, evidence: [{ rule: 'reports', detail: { count: 3, limit: 3 } }] });
    expect(body.items[0]?.reports).toHaveLength(3);
    expect(await wrongTallies()).toEqual([]);
  });

  test('do not hold again what a moderator approved since', async () => {
    const { site, id, bram, cor, dirk, els, noor } = await talk();
    for (const one of [bram, cor, dirk]) await reports(one, id);
    await noor.approves(id);
    await reports(els, id);
    const { body } = await noor.queue(site, '&queue=reported');
    expect(body.items[0]).toMatchObject({ comment: { status: 'approved' }, reports: [{ reason: 'insult' }] });
    expect(body.counts.waiting).toBe(0);
    expect(await wrongTallies()).toEqual([]);
  });

  test('hold nothing where the site does not want it', async () => {
    const { anna, id, bram, cor, dirk, els } = await talk(0);
    for (const one of [bram, cor, dirk, els]) await reports(one, id);
    expect((await anna.reads()).body.comments.items).toHaveLength(1);
  });
});

describe('a report of somebody who may not write here', () => {
  const DAY = 24 * 3600 * 1000;
  /** So that the desk knows Bram by his name. */
  const restricts = async ({ noor, bram, site }: Awaited<ReturnType<typeof talk>>, kind: 'ban' | 'mute') => {
    await bram.reacts('Dit zeg ik ook nog even.');
    const { items } = (await noor.send<People>('GET', `/moderation/people?site=${site.id}&q=Bram`)).body;
    const restriction = { kind, days: 1, reason: 'Scheldt steeds.' };
    expect((await noor.send('POST', `/moderation/people/${items[0]?.id}/restrictions`, restriction)).status).toBe(201);
  };
  const isShown = async (by: Reader, id: string) => (await by.reads()).body.comments.items.some((one) => one.id === id);

  test.each(['ban', 'mute'] as const)('reaches a moderator, but does not count towards letting a comment wait: %s', async (kind) => {
    const all = await talk();
    const { site, id, bram, cor, dirk, els, noor } = all;
    await restricts(all, kind);
    for (const one of [cor, dirk]) await reports(one, id);
    expect((await reports(bram, id, { reason: 'threat', words: 'Dit gaat over mijn dochter.' })).status).toBe(204);
    expect(await isShown(bram, id)).toBe(true);
    const [reported] = (await noor.queue(site, '&queue=reported')).body.items;
    expect(reported?.reports).toContainEqual(expect.objectContaining({ reason: 'threat', words: 'Dit gaat over mijn dochter.' }));
    await reports(els, id);
    expect(await isShown(bram, id)).toBe(false);
    const [held] = (await noor.queue(site)).body.items;
    expect(held).toMatchObject({ comment: { id }, evidence: [{ rule: 'reports', detail: { count: 3, limit: 3 } }] });
    expect(held?.reports).toHaveLength(4);
    expect(await wrongTallies()).toEqual([]);
  });

  test('no longer counts once they are banned, and counts again when that is over', async () => {
    const all = await talk();
    const { id, bram, cor, dirk, els } = all;
    await reports(bram, id);
    await restricts(all, 'ban');
    for (const one of [cor, dirk]) await reports(one, id);
    expect(await isShown(bram, id)).toBe(true);
    const began = clock.now;
    clock.now += DAY + 1;
    await reports(els, id);
    expect(await isShown(bram, id)).toBe(false);
    clock.now = began;
  });

  test('does not count either under the same address of mail in another browser', async () => {
    const all = await talk(1);
    const { site, id, bram, dirk } = all;
    const author = { name: 'Bram', email: `bram-${site.id}@lezer.example` };
    await bram.reacts('Ik ben Bram.', { author });
    await dirk.reacts('En ik ook.', { author });
    await restricts(all, 'ban');
    await reports(dirk, id);
    expect(await isShown(bram, id)).toBe(true);
  });
});

describe('reports are answered', () => {
  test('by leaving the comment as it is', async () => {
    const { site, anna, id, bram, cor, noor } = await talk();
    for (const one of [bram, cor]) await reports(one, id);
    expect((await leaves(noor, id)).status).toBe(204);
    expect((await noor.queue(site, '&queue=reported')).body).toMatchObject({ items: [], counts: { reported: 0 } });
    expect((await anna.reads()).body.comments.items).toHaveLength(1);
    expect(await wrongTallies()).toEqual([]);
  });

  test('by any decision on it', async () => {
    const { site, id, bram, noor } = await talk();
    await reports(bram, id);
    await noor.decides(id, { action: 'reject', reason: 'insult', from: 'approved' });
    const [all] = (await noor.queue(site, '&queue=all')).body.items;
    expect(all).toMatchObject({ comment: { status: 'rejected' }, reports: [] });
    expect(await wrongTallies()).toEqual([]);
  });
});
