import { describe, expect, test } from 'vitest';
import { reader } from './support/reader.ts';
import { edits, person, said, texts, versions, written } from './support/written.ts';
import { wrongTallies } from './support/wrong-tallies.ts';

describe('a changed text is judged as a new one', () => {
  const words = [
    { word: 'sukkel', effect: 'hold' as const },
    { word: 'verboden', effect: 'refuse' as const },
    { word: 'casino', effect: 'spam' as const },
  ];

  test('what a rule holds waits, and nobody reads the old text in its place', async () => {
    const { anna, id, noor, site } = await written({ mode: 'post', words });
    expect((await edits(anna, id, 'U bent een sukkel.')).body).toMatchObject({ comment: { status: 'pending' }, reason: 'words' });
    expect((await anna.reads()).body).toMatchObject({ thread: { commentCount: 0 }, comments: { items: [] } });
    expect((await versions(anna, id)).status).toBe(404);
    expect((await noor.queue(site)).body.items).toMatchObject([{ source: 'U bent een sukkel.', evidence: [{ matched: ['sukkel'] }] }]);
    await noor.approves(id);
    expect(await said(anna, id)).toEqual([expect.stringContaining('goed plan')]);
    expect(await wrongTallies()).toEqual([]);
  });

  test('what a rule refuses is not stored', async () => {
    const { anna, id } = await written({ mode: 'post', words });
    expect(await edits(anna, id, 'Dit is verboden.')).toMatchObject({ status: 422, body: { code: 'comment_refused', reasons: ['words'] } });
    expect(await texts(anna)).toEqual([expect.stringContaining('goed plan')]);
  });

  test('what looks like spam waits for a person, since she was read before', async () => {
    const { anna, id, noor, site } = await written({ mode: 'post', words });
    expect((await edits(anna, id, 'Kom naar het casino.')).body.comment.status).toBe('pending');
    expect((await noor.queue(site)).body.counts).toMatchObject({ waiting: 1, spam: 0 });
  });

  test('where all waits, a changed text waits again, also of a comment that was approved', async () => {
    const { anna, id, noor } = await written({ mode: 'pre' });
    await noor.approves(id);
    expect((await edits(anna, id, 'Iets anders dan goedgekeurd.')).body.comment.status).toBe('pending');
    expect((await anna.reads()).body.thread.commentCount).toBe(0);
  });

  test('a text without what held it is placed; what a moderator or reports keep waiting is not', async () => {
    const held = await written({ mode: 'post', words }, 'U bent een sukkel.');
    expect((await edits(held.anna, held.id, 'U bent aardig.')).body.comment.status).toBe('approved');
    // Nobody could read the first text, so nobody can now.
    expect(await said(held.anna, held.id)).toEqual([]);

    const looked = await written({ mode: 'post', words }, 'U bent een sukkel.');
    const { decisions } = (await looked.noor.approves(looked.id)).body;
    await looked.noor.undoes(decisions[0]?.id);
    expect((await edits(looked.anna, looked.id, 'U bent aardig.')).body.comment.status).toBe('pending');

    const reported = await written({ mode: 'post', reportsToHold: 1 });
    await (await reader(reported.site, 'Bram')).send('POST', `/comments/${reported.id}/reports`, { reason: 'insult' });
    expect((await edits(reported.anna, reported.id, 'Iets onschuldigs.')).body.comment.status).toBe('pending');
    expect((await reported.noor.queue(reported.site)).body.items[0]?.evidence).toMatchObject([{ rule: 'reports' }]);
    expect(await wrongTallies()).toEqual([]);
  });

  test('nothing is changed under a closed discussion, nor by who is banned; who is muted waits', async () => {
    const { anna, id, noor, site } = await written();
    const thread = (await anna.reads()).body.thread.id;
    await noor.send('PATCH', `/moderation/threads/${thread}`, { state: 'closed' });
    expect(await edits(anna, id, 'Nog even dit.')).toMatchObject({ status: 409, body: { code: 'thread_closed' } });
    await noor.send('PATCH', `/moderation/threads/${thread}`, { state: 'open' });
    const path = `/moderation/people/${(await person(noor, site)).id}/restrictions`;
    await noor.send('POST', path, { kind: 'mute', days: 1, reason: 'Rustig aan.' });
    expect((await edits(anna, id, 'Een andere tekst.')).body).toMatchObject({ comment: { status: 'pending' }, reason: 'person' });
    await noor.send('POST', path, { kind: 'ban', days: 1, reason: 'Schelden.' });
    expect(await edits(anna, id, 'En weer een.')).toMatchObject({ status: 422, body: { restriction: { reason: 'Schelden.' } } });
  });

  test('her own text of before is no repetition', async () => {
    const long = 'Dit is een lange reactie van meer dan zestig tekens waarin ik uitleg wat ik vind.';
    const { anna, id } = await written({ mode: 'post' }, long);
    expect((await edits(anna, id, `${long} Echt waar.`)).body.comment.status).toBe('approved');
    expect((await edits(anna, id, long)).body.comment.status).toBe('approved');
  });
});

describe('while a moderator is at it', () => {
  test('a text that was changed after it was read is not approved, and the moderator is told', async () => {
    const { site, anna, id, noor } = await written({ mode: 'pre' });
    const seen = { [id]: (await noor.queue(site)).body.items[0]?.comment.editedAt ?? null };
    await edits(anna, id, 'Een heel andere tekst.');
    expect(await noor.decides(id, { action: 'approve', seen })).toMatchObject({
      status: 409,
      body: { conflicts: [{ commentId: id, status: 'pending', action: 'edited', moderator: null }] },
    });
    expect((await anna.reads()).body.comments.items).toEqual([]);
    const now = { [id]: (await noor.queue(site)).body.items[0]?.comment.editedAt ?? null };
    expect((await noor.decides(id, { action: 'approve', seen: now })).status).toBe(200);
  });

  test('at the same moment either the moderator or the writer is first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { anna, id, noor } = await written({ mode: 'pre' });
      const [edited, decided] = await Promise.all([
        edits(anna, id, 'Tekst die niemand las.'),
        noor.decides(id, { action: 'approve', seen: { [id]: null } }),
      ]);
      expect([200, 409]).toContain(edited.status);
      // Whichever was first: what nobody read is not shown.
      expect((await texts(anna)).join()).not.toContain('niemand');
      expect(edited.status === 200 || decided.status === 200).toBe(true);
    }
    expect(await wrongTallies()).toEqual([]);
  });

  test('what the editors changed, refused or removed is theirs; what stood before is not shown', async () => {
    const { anna, id, noor } = await written();
    await edits(anna, id, 'Met het adres van mijn buurman.');
    const { batch } = (await noor.send<{ batch: string }>('PATCH', `/moderation/comments/${id}`, { source: 'Zonder adres.' })).body;
    expect(await edits(anna, id, 'Toch met adres.')).toMatchObject({ status: 409, body: { code: 'edit_closed' } });
    expect(await said(anna, id)).toEqual([]);
    await noor.send('POST', `/moderation/batches/${batch}/undo`);
    await noor.decides(id, { action: 'delete', from: 'approved' });
    expect((await edits(anna, id, 'Ik ben er weer.')).status).toBe(409);
    expect((await anna.send('DELETE', `/comments/${id}`)).status).toBe(409);
  });

  test('what the editors picked out is picked out no longer', async () => {
    const { anna, id, noor } = await written();
    await noor.decides(id, { action: 'feature', from: 'approved' });
    await noor.decides(id, { action: 'pin', from: 'approved' });
    await edits(anna, id, 'Heel iets anders.');
    const [item] = (await anna.reads()).body.comments.items;
    expect(item).not.toHaveProperty('featured');
    expect(item).not.toHaveProperty('pinned');
  });
});
