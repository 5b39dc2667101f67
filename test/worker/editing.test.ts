import { describe, expect, test } from 'vitest';
import type { Decisions, NewDecision, Replied } from '../../shared/decisions.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { bindings, makeSite } from './support/praatmee.ts';
import { type Reader, reader } from './support/reader.ts';
import { wrongTallies } from './support/wrong-tallies.ts';

const texts = async (anna: Reader, sort = 'newest') => (await anna.reads(sort)).body.comments.items.map((one) => JSON.stringify(one.body));
const edits = (by: Moderator, id: string, source: string) => by.send<Decisions>('PATCH', `/moderation/comments/${id}`, { source });
const answers = (by: Moderator, id: string, body: string, as = 'site') =>
  by.send<Replied>('POST', `/moderation/comments/${id}/replies`, { body, as });
const marks = (by: Moderator, id: string, action: NewDecision['action']) => by.decides(id, { action, from: 'approved' });
const takesBack = (by: Moderator, batch: string) => by.send<Decisions>('POST', `/moderation/batches/${batch}/undo`);

async function talk(count = 1, mode: 'pre' | 'post' = 'post') {
  const site = await makeSite({ mode });
  const anna = await reader(site, 'Anna');
  const ids: string[] = [];
  let writer = anna;
  for (let at = 1; at <= count; at += 1) {
    // Who writes more than ten in ten minutes is looked at.
    if (at % 9 === 0) writer = await reader(site, 'Anna');
    ids.push((await writer.reacts(`Reactie nummer ${at} van vandaag.`)).body.comment.id);
  }
  return { site, anna, ids, first: ids[0] ?? '', noor: await moderator('Noor', [site]) };
}

describe('a moderator changes a text', () => {
  test('and readers see the new one, and that the editors changed it', async () => {
    const { anna, first, noor } = await talk();
    expect((await edits(noor, first, 'Reactie **nummer** één.')).status).toBe(200);
    expect((await anna.reads()).body.comments.items[0]).toMatchObject({ editedBy: 'editors', editedAt: '2026-11-23T09:00:00.000Z' });
    expect(await texts(anna)).toEqual([expect.stringContaining('één')]);
  });

  test('takes it back, and the old text is there as if nothing had been', async () => {
    const { anna, first, noor } = await talk();
    const [before] = (await anna.reads()).body.comments.items;
    const { batch } = (await edits(noor, first, 'Iets heel anders.')).body;
    expect((await takesBack(noor, batch)).status).toBe(200);
    expect((await anna.reads()).body.comments.items).toEqual([before]);
    expect(await takesBack(noor, batch)).toMatchObject({ status: 409, body: { code: 'cannot_undo' } });
  });

  test('twice: the last change is taken back first', async () => {
    const { anna, first, noor } = await talk();
    const one = (await edits(noor, first, 'De eerste verandering.')).body.batch;
    const two = (await edits(noor, first, 'De tweede verandering.')).body.batch;
    expect((await takesBack(noor, one)).status).toBe(409);
    expect((await takesBack(noor, two)).status).toBe(200);
    expect(await texts(anna)).toEqual([expect.stringContaining('eerste')]);
    expect((await takesBack(noor, one)).status).toBe(200);
    expect(await texts(anna)).toEqual([expect.stringContaining('nummer 1')]);
  });

  test('but not to nothing, and not on another site', async () => {
    const { anna, first } = await talk();
    const fatima = await moderator('Fatima', [await makeSite()]);
    expect((await edits(fatima, first, 'Van mij.')).status).toBe(404);
    expect(await edits(fatima, first, '  ')).toMatchObject({ status: 422, body: { errors: [{ path: 'source', code: 'empty' }] } });
    expect(await texts(anna)).toEqual([expect.stringContaining('nummer 1')]);
    expect(await bindings.DB.prepare('SELECT count(*) FROM comment_versions WHERE comment_id = ?1').bind(first).first('count(*)')).toBe(0);
  });
});

describe('a moderator marks a comment', () => {
  test('to be featured, and no longer', async () => {
    const { anna, first, noor } = await talk();
    await marks(noor, first, 'feature');
    expect((await anna.reads()).body.comments.items[0]).toMatchObject({ featured: true });
    await marks(noor, first, 'unfeature');
    expect((await anna.reads()).body.comments.items[0]).not.toHaveProperty('featured');
  });

  test('to be pinned: it stands first whichever way the thread is read, and once', async () => {
    const { anna, ids, noor } = await talk(30);
    const middle = ids[15] ?? '';
    const { batch } = (await marks(noor, middle, 'pin')).body;
    for (const sort of ['newest', 'oldest']) {
      const first = (await anna.reads(sort)).body;
      const { items } = first.comments;
      expect(items[0]).toMatchObject({ id: middle, pinned: true });
      const rest = await anna.send<{ items: { id: string }[] }>(
        'GET',
        `/threads/${first.thread.id}/comments?sort=${sort}&cursor=${first.comments.nextCursor}`,
      );
      const all = [...items, ...rest.body.items].map(({ id }) => id);
      expect(new Set(all)).toEqual(new Set(ids));
      expect(all).toHaveLength(30);
    }
    await takesBack(noor, batch);
    expect((await anna.reads()).body.comments.items[0]?.id).toBe(ids.at(-1));
  });

  test('but only one a discussion, and no reply', async () => {
    const { anna, ids, noor } = await talk(2);
    const reply = (await anna.reacts('Een antwoord hierop.', { parentId: ids[0] ?? null })).body.comment.id;
    const pinned = (await marks(noor, ids[0] ?? '', 'pin')).body.batch;
    expect(await marks(noor, ids[1] ?? '', 'pin')).toMatchObject({ status: 409, body: { code: 'cannot_pin' } });
    expect((await marks(noor, reply, 'pin')).status).toBe(409);
    const away = (await marks(noor, ids[0] ?? '', 'unpin')).body.batch;
    expect((await marks(noor, ids[1] ?? '', 'pin')).status).toBe(200);
    expect((await takesBack(noor, away)).status).toBe(409);
    expect((await takesBack(noor, pinned)).status).toBe(409);
    expect(await noor.decides(ids, { action: 'pin', from: 'approved' })).toMatchObject({ status: 422 });
  });

  test('but not one that readers do not see', async () => {
    const { first, noor } = await talk(1, 'pre');
    expect(await noor.decides(first, { action: 'feature' })).toMatchObject({ status: 422, body: { errors: [{ path: 'from' }] } });
    expect(await marks(noor, first, 'feature')).toMatchObject({ status: 409, body: { code: 'already_decided' } });
  });

  test('a pinned comment that is taken away pins nothing', async () => {
    const { anna, ids, noor } = await talk(3);
    await marks(noor, ids[0] ?? '', 'pin');
    await noor.decides(ids[0] ?? '', { action: 'delete', from: 'approved' });
    expect((await anna.reads()).body.comments.items.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
  });
});

describe('the editors answer', () => {
  test('in the name of the site, with their badge, at once', async () => {
    const { anna, first, noor } = await talk();
    const { status, body } = await answers(noor, first, 'Dank voor uw reactie.');
    expect(status).toBe(201);
    const [top] = (await anna.reads()).body.comments.items;
    expect(top?.replies?.items).toEqual([expect.objectContaining({ id: body.comment.id, author: { name: 'De Krant', badge: 'editors' } })]);
  });

  test('or in their own, twice as the same person, and also where the discussion is closed', async () => {
    const { site, anna, first, noor } = await talk();
    await answers(noor, first, 'Ik zoek het voor u uit.', 'moderator');
    const thread = (await anna.reads()).body.thread.id;
    await noor.send('PATCH', `/moderation/threads/${thread}`, { state: 'closed' });
    expect((await answers(noor, first, 'Het klopt.', 'moderator')).status).toBe(201);
    const writers = await bindings.DB.prepare(
      'SELECT DISTINCT author_name, reader_id FROM comments WHERE site_id = ?1 AND badge IS NOT NULL',
    )
      .bind(site.id)
      .all();
    expect(writers.results).toEqual([expect.objectContaining({ author_name: 'Noor' })]);
    expect(await wrongTallies()).toEqual([]);
  });

  test('and take the answer back', async () => {
    const { anna, first, noor } = await talk();
    const { batch } = (await answers(noor, first, 'Dank voor uw reactie.')).body;
    await takesBack(noor, batch);
    expect((await anna.reads()).body.comments.items[0]).toMatchObject({ replyCount: 0 });
  });

  test('but not to what readers do not see, and not on another site', async () => {
    const { first, noor } = await talk(1, 'pre');
    expect(await answers(noor, first, 'Dank u.')).toMatchObject({ status: 422, body: { code: 'parent_not_found' } });
    const fatima = await moderator('Fatima', [await makeSite()]);
    expect((await answers(fatima, first, 'Dank u.')).status).toBe(404);
  });
});

describe('what was decided in one call', () => {
  test('is taken back in one call, fifty at once', async () => {
    const { site, anna, ids, noor } = await talk(50, 'pre');
    const { batch } = (await noor.decides(ids, { action: 'reject', reason: 'offTopic' })).body;
    const answer = await takesBack(noor, batch);
    expect(answer.body.decisions.map(({ commentId }) => commentId).toSorted()).toEqual(ids.toSorted());
    expect((await noor.queue(site)).body.total).toBe(50);
    expect(await wrongTallies()).toEqual([]);
    expect((await anna.reads()).body.thread.commentCount).toBe(0);
  });

  test('but for what a colleague decided since: that stays, and is told', async () => {
    const { ids, noor, site } = await talk(3, 'pre');
    const bram = await moderator('Bram', [site]);
    const { batch } = (await noor.decides(ids, { action: 'spam' })).body;
    await bram.decides(ids[1] ?? '', { action: 'approve', from: 'spam' });
    const { body } = await takesBack(noor, batch);
    expect(body.decisions).toHaveLength(2);
    expect(body.conflicts).toEqual([
      expect.objectContaining({ commentId: ids[1], status: 'approved', moderator: 'Bram', action: 'approve' }),
    ]);
    expect((await takesBack(noor, batch)).status).toBe(409);
    expect((await takesBack(noor, 'onbekend')).status).toBe(404);
  });
});
