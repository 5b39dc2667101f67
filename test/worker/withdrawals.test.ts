import { describe, expect, test } from 'vitest';
import type { MyComments } from '../../shared/my-comments.ts';
import { bindings } from './support/praatmee.ts';
import { reader } from './support/reader.ts';
import { edits, person, versions, written } from './support/written.ts';
import { wrongTallies } from './support/wrong-tallies.ts';

describe('Anna takes her comment back', () => {
  test('and it is gone, also when she says so twice', async () => {
    const { site, anna, id, noor } = await written();
    expect((await anna.send('DELETE', `/comments/${id}`)).status).toBe(204);
    expect((await anna.send('DELETE', `/comments/${id}`)).status).toBe(204);
    expect((await anna.reads()).body).toMatchObject({ thread: { commentCount: 0 }, comments: { items: [] } });
    expect((await person(noor, site)).refused).toBe(0);
    const mine = await anna.send<MyComments>('GET', '/readers/me/comments');
    expect(mine.body.items).toMatchObject([{ withdrawn: true, comment: { status: 'deleted' } }]);
    expect(mine.body.items[0]).not.toHaveProperty('mayAppeal');
    const log = await noor.send<{ items: { action: string; by: unknown }[] }>('GET', `/moderation/log?site=${site.id}`);
    expect(log.body.items.filter(({ action }) => action === 'comment.withdraw')).toHaveLength(1);
    expect(await wrongTallies()).toEqual([]);
  });

  test('and answers keep their place under nobody’s name', async () => {
    const { site, anna, id } = await written();
    await (await reader(site, 'Bram')).reacts('Eens.', { parentId: id });
    await anna.send('DELETE', `/comments/${id}`);
    expect((await anna.reads()).body.comments.items).toMatchObject([
      { id, status: 'deleted', author: { name: '' }, body: [], replies: { items: [{ author: { name: 'Bram' } }] } },
    ]);
    expect((await versions(anna, id)).status).toBe(404);
  });

  test('and nobody can place it again', async () => {
    const { anna, id, noor } = await written();
    await anna.send('DELETE', `/comments/${id}`);
    expect(await noor.decides(id, { action: 'approve', from: 'deleted' })).toMatchObject({
      status: 409,
      body: { conflicts: [{ action: 'withdrawn' }] },
    });
    expect((await edits(anna, id, 'Toch maar wel.')).status).toBe(409);
    expect((await anna.reads()).body.comments.items).toEqual([]);
  });

  test('while it waits, and where the discussion is closed or she may not write any more', async () => {
    const { site, anna, id, noor } = await written({ mode: 'pre' });
    await noor.send('POST', `/moderation/people/${(await person(noor, site)).id}/restrictions`, { kind: 'ban', days: 1, reason: 'Toon.' });
    expect((await anna.send('DELETE', `/comments/${id}`)).status).toBe(204);
    expect((await noor.queue(site)).body.total).toBe(0);
    expect(await wrongTallies()).toEqual([]);
    expect(await bindings.DB.prepare('SELECT status FROM comments WHERE id = ?1').bind(id).first('status')).toBe('deleted');
  });
});
