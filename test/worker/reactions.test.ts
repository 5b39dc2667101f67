import { describe, expect, test } from 'vitest';
import type { CommentPage } from '../../shared/comments.ts';
import { API } from '../../shared/paths.ts';
import type { People } from '../../shared/people.ts';
import type { Reacted } from '../../shared/reactions.ts';
import { BUDGETS } from '../checks/budgets.ts';
import { counted } from './support/counted.ts';
import { moderator } from './support/moderator.ts';
import { call, clock, makeSite } from './support/praatmee.ts';
import { Reader, reader } from './support/reader.ts';

const likes = (who: Reader, comment: string, kind = 'like', more: Record<string, string> = {}) =>
  who.send<Reacted>('PUT', `/comments/${comment}/reactions/${kind}`, undefined, more);
const takesBack = (who: Reader, comment: string, kind = 'like') => who.send<Reacted>('DELETE', `/comments/${comment}/reactions/${kind}`);

/** A comment of Anna that everyone sees, and Bram who reads it. */
async function conversation(policy: Parameters<typeof makeSite>[0] = {}) {
  const site = await makeSite({ mode: 'post', ...policy });
  const anna = await reader(site, 'Anna');
  const comment = (await anna.reacts('Ik koos mijn loopbaan zelf.')).body.comment.id;
  return { site, anna, comment, bram: await reader(site, 'Bram') };
}

test('a reader values a comment, everyone sees how many did, and it can be taken back', async () => {
  const { site, comment, bram } = await conversation();
  const carla = await reader(site, 'Carla');
  expect(await likes(bram, comment)).toMatchObject({ status: 200, body: { reactions: { like: 1 }, mine: ['like'] } });
  expect((await likes(carla, comment)).body.reactions).toEqual({ like: 2 });
  expect((await bram.reads()).body.comments.items[0]?.reactions).toEqual({ like: 2 });
  expect((await takesBack(bram, comment)).body).toEqual({ reactions: { like: 1 }, mine: [] });
  expect((await takesBack(carla, comment)).body).toEqual({ reactions: {}, mine: [] });
  expect((await bram.reads()).body.comments.items[0]?.reactions).toEqual({});
});

test('said again, or taken back without having been said, it stays as it was', async () => {
  const { comment, bram } = await conversation();
  await likes(bram, comment);
  expect((await likes(bram, comment)).body.reactions).toEqual({ like: 1 });
  await takesBack(bram, comment);
  expect(await takesBack(bram, comment)).toMatchObject({ status: 200, body: { reactions: {} } });
});

test('a hundred presses of one reader at once are one', async () => {
  const { comment, bram } = await conversation();
  const presses = Array.from({ length: 100 }, (_, index) => likes(bram, comment, 'like', { 'cf-connecting-ip': `192.0.2.${index}` }));
  expect(new Set((await Promise.all(presses)).map(({ status }) => status))).toEqual(new Set([200]));
  expect((await bram.reads()).body.comments.items[0]?.reactions).toEqual({ like: 1 });
});

test('a site chooses its kinds; one reader may press each of them, and still values the comment once', async () => {
  const { site, anna, comment, bram } = await conversation({ reactions: ['agree', 'thanks'] });
  expect((await bram.reads()).body.site.reactions).toEqual([
    { kind: 'agree', label: 'Eens' },
    { kind: 'thanks', label: 'Bedankt' },
  ]);
  await likes(bram, comment, 'agree');
  expect((await likes(bram, comment, 'thanks')).body).toEqual({ reactions: { agree: 1, thanks: 1 }, mine: ['agree', 'thanks'] });
  const other = (await anna.reacts('Mijn tweede gedachte hierover.')).body.comment.id;
  for (const name of ['Carla', 'Dirk']) await likes(await reader(site, name), other, 'agree');
  expect((await bram.reads('top')).body.comments.items.map(({ id }) => id)).toEqual([other, comment]);
});

test('a kind that the site dropped can be taken back, and no longer pressed', async () => {
  const { site, comment, bram } = await conversation({ reactions: ['agree'] });
  await likes(bram, comment, 'agree');
  const noor = await moderator('Noor', [site], 'admin');
  const { policy, version } = (await noor.send<{ policy: object; version: number }>('GET', `/moderation/rules?site=${site.id}`)).body;
  await noor.send('PUT', '/moderation/rules', { site: site.id, policy: { ...policy, reactions: [] }, version });
  expect((await bram.reads()).body.site.reactions).toEqual([]);
  expect(await likes(await reader(site, 'Carla'), comment, 'agree')).toMatchObject({ status: 422, body: { code: 'invalid_input' } });
  expect((await takesBack(bram, comment, 'agree')).body.reactions).toEqual({});
});

describe('refused', () => {
  test('is what one wrote oneself', async () => {
    const { anna, comment } = await conversation();
    expect(await likes(anna, comment)).toMatchObject({ status: 409, body: { code: 'own_comment' } });
  });

  test('is a kind that nobody knows, and one that this site does not have', async () => {
    const { comment, bram } = await conversation();
    for (const kind of ['boos', 'thanks']) {
      expect(await likes(bram, comment, kind)).toMatchObject({
        status: 422,
        body: { code: 'invalid_input', errors: [{ path: 'kind', code: 'wrong_value' }] },
      });
    }
  });

  test('is a call without a token, from another page, and with a token of another site', async () => {
    const { site, comment, bram } = await conversation();
    expect(await likes(new Reader(site, 'Niemand'), comment)).toMatchObject({ status: 401, body: { code: 'token_missing' } });
    expect(await likes(bram, comment, 'like', { origin: 'https://elders.example' })).toMatchObject({
      status: 403,
      body: { code: 'origin_not_allowed' },
    });
    expect((await likes(await reader(await makeSite(), 'Anna'), comment, 'like', { origin: site.origin })).status).toBe(404);
  });

  test('is a comment that waits, that was taken away, or that never was, all alike', async () => {
    const { site, comment, bram } = await conversation();
    const noor = await moderator('Noor', [site]);
    await noor.decides(comment, { action: 'reject', from: 'approved', reason: 'offTopic' });
    for (const id of [comment, 'geen']) expect(await likes(bram, id)).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  test('is a closed discussion, where nothing is taken back either', async () => {
    const { site, comment, bram } = await conversation();
    await likes(bram, comment);
    const noor = await moderator('Noor', [site]);
    const thread = (await bram.reads()).body.thread.id;
    await noor.send('PATCH', `/moderation/threads/${thread}`, { state: 'closed' });
    expect(await likes(await reader(site, 'Carla'), comment)).toMatchObject({ status: 409, body: { code: 'thread_closed' } });
    expect(await takesBack(bram, comment)).toMatchObject({ status: 409, body: { code: 'thread_closed' } });
  });

  test.each(['ban', 'mute'])('is who has a %s, and told until when and why', async (kind) => {
    const { site, anna } = await conversation();
    const bram = await reader(site, 'Bram');
    const comment = (await bram.reacts('Bij mij ging het anders.')).body.comment.id;
    const noor = await moderator('Noor', [site]);
    const people = (await noor.send<People>('GET', `/moderation/people?site=${site.id}`)).body.items;
    const id = people.find(({ name }) => name === 'Anna')?.id;
    await noor.send('POST', `/moderation/people/${id}/restrictions`, { kind, days: 7, reason: 'Schelden.' });
    const told = { reason: 'Schelden.', until: new Date(clock.now + 7 * 24 * 3600 * 1000).toISOString() };
    expect(await likes(anna, comment)).toMatchObject({ status: 403, body: { code: 'restricted', restriction: told } });
  });
});

test('the reactions to a comment that was removed go with it, and come back with it', async () => {
  const { site, anna, comment, bram } = await conversation();
  await likes(bram, comment);
  await anna.reacts('Een antwoord houdt de plaats.', { parentId: comment });
  const noor = await moderator('Noor', [site]);
  await noor.decides(comment, { action: 'reject', from: 'approved', reason: 'offTopic' });
  expect((await bram.reads()).body.comments.items[0]).toMatchObject({ status: 'deleted', reactions: {} });
  await noor.decides(comment, { action: 'approve', from: 'rejected' });
  expect((await bram.reads()).body.comments.items[0]?.reactions).toEqual({ like: 1 });
});

test('the most valued first: all pages together hold every comment once, also among many equals', async () => {
  const { site, anna } = await conversation();
  const readers = await Promise.all(['Bram', 'Carla', 'Dirk'].map((name) => reader(site, name)));
  const scores = new Map<string, number>();
  for (let number = 0; number < 44; number += 1) {
    clock.now += 60_000;
    const who = await reader(site, 'Eva');
    const { id } = (await who.reacts(`Gedachte nummer ${number}.`)).body.comment;
    // 0 to 3 readers, so that each score is shared by eleven.
    for (const each of readers.slice(0, number % 4)) await likes(each, id, 'like', { 'cf-connecting-ip': `198.51.100.${number}` });
    scores.set(id, number % 4);
  }
  const first = (await anna.reads('top')).body;
  const seen = first.comments.items.map(({ id }) => id);
  for (let cursor = first.comments.nextCursor; cursor; ) {
    const page = (await anna.send<CommentPage>('GET', `/threads/${first.thread.id}/comments?sort=top&cursor=${cursor}`)).body;
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect(new Set(seen).size).toBe(45);
  expect(seen).toHaveLength(45);
  const order = seen.map((id) => scores.get(id) ?? 0);
  expect(order).toEqual(order.toSorted((a, b) => b - a));
});

test('a reaction is one look and one batch, within its budget', async () => {
  const { site, comment, bram } = await conversation();
  const { env, cost } = counted();
  const headers = { origin: site.origin, authorization: `Bearer ${bram.token}` };
  expect((await call(`${API}/comments/${comment}/reactions/like`, { method: 'PUT', headers }, env)).status).toBe(200);
  expect(cost).toMatchObject({ roundTrips: BUDGETS.reaction.roundTrips, statements: BUDGETS.reaction.statements });
  expect(cost.rowsRead).toBeLessThanOrEqual(BUDGETS.reaction.rowsRead);
  expect(cost.rowsWritten).toBeLessThanOrEqual(BUDGETS.reaction.rowsWritten);
});
