import { describe, expect, test } from 'vitest';
import type { Decisions } from '../../shared/decisions.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { type Answer, clock, makeSite } from './support/praatmee.ts';
import { Reader, reader } from './support/reader.ts';

/** A site where all waits, with two moderators and some comments by as many readers. */
async function waiting(count: number) {
  const site = await makeSite({ mode: 'pre' });
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    clock.now += 1000;
    const posted = await (await reader(site, `Lezer ${number}`)).reacts(`Reactie nummer ${number}, die nog wacht.`);
    ids.push(posted.body.comment.id);
  }
  return { site, ids, first: ids[0] ?? '', noor: await moderator('Noor', [site]), bas: await moderator('Bas', [site]) };
}

const shown = async (site: Reader['site']) => (await new Reader(site, 'Bezoeker').reads('oldest')).body.comments.items.map((one) => one.id);
const idOf = (answer: Answer<Decisions>) => answer.body.decisions[0]?.id ?? '';
const statusesOf = async (by: Moderator, site: { id: string }, status: string) =>
  (await by.queue(site, `&status=${status}`)).body.items.map((item) => item.comment.id);

describe('a decision', () => {
  test('to approve shows the comment to everyone at once, and takes it from the queue', async () => {
    const { site, first, noor } = await waiting(2);
    expect(await shown(site)).toEqual([]);
    const answer = await noor.approves(first);
    expect(answer).toMatchObject({ status: 200, body: { decisions: [{ commentId: first, status: 'approved' }], conflicts: [] } });
    expect(await shown(site)).toEqual([first]);
    expect((await noor.queue(site)).body).toMatchObject({ total: 1, items: [{ comment: { status: 'pending' } }] });
  });

  test('to reject tells the writer why', async () => {
    const site = await makeSite({ mode: 'pre' });
    const anna = await reader(site, 'Anna');
    const { id } = (await anna.reacts('Dit gaat ergens anders over.')).body.comment;
    const noor = await moderator('Noor', [site]);
    await noor.decides(id, { action: 'reject', reason: 'offTopic', note: 'Al besproken in de vergadering.' });
    expect(await shown(site)).toEqual([]);
    const mine = await anna.send('GET', '/readers/me/comments');
    expect(mine.body).toMatchObject({ items: [{ comment: { id, status: 'rejected' }, reason: 'offTopic' }] });
    expect(JSON.stringify(mine.body)).not.toContain('vergadering');
  });

  test('to reject needs a reason', async () => {
    const { first, noor } = await waiting(1);
    const refused = await noor.decides(first, { action: 'reject' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid_input', errors: [{ path: 'reason', code: 'required' }] } });
  });

  test('can take away what was approved before, and bring back what was rejected', async () => {
    const { site, first, noor } = await waiting(1);
    await noor.approves(first);
    await noor.decides(first, { action: 'delete', from: 'approved' });
    expect(await shown(site)).toEqual([]);
    expect((await noor.decides(first, { action: 'approve', from: 'deleted' })).status).toBe(200);
    expect(await shown(site)).toEqual([first]);
  });

  test('that changes nothing is refused', async () => {
    const { first, noor } = await waiting(1);
    await noor.approves(first);
    expect(await noor.decides(first, { action: 'approve', from: 'approved' })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'from' }] },
    });
  });

  test('on a hundred comments is one call', async () => {
    const { site, ids, noor } = await waiting(100);
    const answer = await noor.decides(ids, { action: 'spam' });
    expect(answer.body.decisions).toHaveLength(100);
    expect(new Set(answer.body.decisions.map((one) => one.id)).size).toBe(100);
    expect((await noor.queue(site)).body.total).toBe(0);
    expect(await noor.decides([...ids, 'nog-een'], { action: 'spam' })).toMatchObject({ status: 422, body: { code: 'invalid_input' } });
  });

  test('that names a comment twice counts it once', async () => {
    const { first, noor } = await waiting(1);
    expect((await noor.approves(first, first)).body.decisions).toHaveLength(1);
  });
});

describe('what a colleague decided first', () => {
  test('stays, and says who, what and when', async () => {
    const { first, noor, bas } = await waiting(1);
    const at = new Date(clock.now).toISOString();
    await bas.decides(first, { action: 'reject', reason: 'insult' });
    clock.now += 60_000;
    const conflict = { commentId: first, status: 'rejected', moderator: 'Bas', action: 'reject', decidedAt: at };
    expect(await noor.approves(first)).toMatchObject({ status: 409, body: { code: 'already_decided', conflicts: [conflict] } });
    expect(
      (
        await noor.queue(
          { id: (await noor.send<{ items: { id: string }[] }>('GET', '/sites')).body.items[0]?.id ?? '' },
          '&status=rejected',
        )
      ).body.items,
    ).toHaveLength(1);
  });

  test('leaves the rest of a selection to be decided', async () => {
    const { site, ids, first, noor, bas } = await waiting(3);
    await bas.approves(first);
    const answer = await noor.decides(ids, { action: 'spam' });
    expect(answer.status).toBe(200);
    expect(answer.body.decisions.map((one) => one.commentId).sort()).toEqual(ids.slice(1).sort());
    expect(answer.body.conflicts).toMatchObject([{ commentId: first, moderator: 'Bas', action: 'approve', status: 'approved' }]);
    expect(await shown(site)).toEqual([first]);
  });

  test('when both decide at the same moment, one does and the other is told', async () => {
    const { first, noor, bas } = await waiting(1);
    const answers = await Promise.all([noor.approves(first), bas.decides(first, { action: 'spam' })]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });
});

describe('comments that are not the moderator’s', () => {
  test('of another site are not found, and then nothing in the selection changes', async () => {
    const { site, ids, noor } = await waiting(2);
    const elsewhere = await waiting(1);
    expect(await noor.approves(...ids, elsewhere.first)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await shown(site)).toEqual([]);
    expect(await shown(elsewhere.site)).toEqual([]);
    expect((await noor.approves(...ids)).status).toBe(200);
  });

  test('that do not exist are not found either, in the same words', async () => {
    const { site, ids, noor } = await waiting(1);
    expect(await noor.approves(...ids, 'bestaat-niet')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await shown(site)).toEqual([]);
  });
});

describe('a decision taken back', () => {
  test('gives the comment the status it had, and the queue its place', async () => {
    const { site, ids, first, noor } = await waiting(3);
    const decision = await noor.approves(first);
    const undone = await noor.undoes(idOf(decision));
    expect(undone).toMatchObject({ status: 200, body: { decisions: [{ commentId: first, status: 'pending' }], conflicts: [] } });
    expect(idOf(undone)).not.toBe(idOf(decision));
    expect(await shown(site)).toEqual([]);
    expect(await statusesOf(noor, site, 'pending')).toEqual(ids);
  });

  test('may be a colleague’s', async () => {
    const { site, first, noor, bas } = await waiting(1);
    expect((await bas.undoes(idOf(await noor.approves(first)))).status).toBe(200);
    expect(await shown(site)).toEqual([]);
  });

  test('is taken back once', async () => {
    const { first, noor, bas } = await waiting(1);
    const id = idOf(await noor.approves(first));
    const both = await Promise.all([noor.undoes(id), bas.undoes(id)]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(await noor.undoes(id)).toMatchObject({ status: 409, body: { code: 'cannot_undo' } });
  });

  test('cannot be one over which another stands, until that one is taken back', async () => {
    const { site, first, noor, bas } = await waiting(1);
    const approved = idOf(await noor.approves(first));
    const deleted = idOf(await bas.decides(first, { action: 'delete', from: 'approved' }));
    expect((await noor.undoes(approved)).body.code).toBe('cannot_undo');
    expect((await noor.undoes(deleted)).body.decisions).toMatchObject([{ status: 'approved' }]);
    expect((await noor.undoes(approved)).body.decisions).toMatchObject([{ status: 'pending' }]);
    expect(await shown(site)).toEqual([]);
  });

  test('cannot itself be taken back: decide again instead', async () => {
    const { first, noor } = await waiting(1);
    const undone = idOf(await noor.undoes(idOf(await noor.approves(first))));
    expect((await noor.undoes(undone)).body.code).toBe('cannot_undo');
    expect((await noor.approves(first)).status).toBe(200);
  });

  test('of a selection, one by one, brings all of it back', async () => {
    const { site, ids, noor } = await waiting(5);
    const decisions = (await noor.decides(ids, { action: 'approve' })).body.decisions;
    expect(await shown(site)).toEqual(ids);
    for (const decision of decisions) await noor.undoes(decision.id);
    expect(await shown(site)).toEqual([]);
    expect(await statusesOf(noor, site, 'pending')).toEqual(ids);
  });

  test('of another site, or of none, is not found', async () => {
    const { noor } = await waiting(0);
    const elsewhere = await waiting(1);
    const id = idOf(await elsewhere.noor.approves(elsewhere.first));
    expect(await noor.undoes(id)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await noor.undoes('bestaat-niet')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await shown(elsewhere.site)).toEqual([elsewhere.first]);
  });

  test('on what rules took for spam leaves the writer waiting, as before', async () => {
    const site = await makeSite({ mode: 'post', words: [{ word: 'casino', effect: 'spam' }] });
    const anna = await reader(site, 'Anna');
    const { id } = (await anna.reacts('Kom naar ons casino vandaag nog.')).body.comment;
    const noor = await moderator('Noor', [site]);
    await noor.undoes(idOf(await noor.decides(id, { action: 'delete', from: 'spam' })));
    expect((await anna.send('GET', '/readers/me/comments')).body).toMatchObject({
      items: [{ comment: { status: 'pending' }, reason: 'words' }],
    });
  });
});

describe('a reply whose parent is gone', () => {
  test('may be approved, and stands under an empty place', async () => {
    const site = await makeSite({ mode: 'pre' });
    const anna = await reader(site, 'Anna');
    const bram = await reader(site, 'Bram');
    const noor = await moderator('Noor', [site]);
    const parentId = (await anna.reacts('Een scherpe opmerking.')).body.comment.id;
    await noor.approves(parentId);
    const reply = (await bram.reacts('Daar ben ik het mee eens.', { parentId })).body.comment.id;
    await noor.decides(parentId, { action: 'delete', from: 'approved' });

    const [item] = (await noor.queue(site)).body.items;
    expect(item).toMatchObject({ comment: { id: reply }, parent: { id: parentId, status: 'deleted', author: { name: 'Anna' } } });
    expect((await noor.approves(reply)).status).toBe(200);
    const page = (await new Reader(site, 'Bezoeker').reads()).body;
    expect(page.comments.items).toMatchObject([
      {
        id: parentId,
        status: 'deleted',
        author: { name: '' },
        body: [],
        replyCount: 1,
        replies: { items: [{ id: reply, status: 'approved' }] },
      },
    ]);
    expect(page.thread.commentCount).toBe(1);
  });
});
