import { describe, expect, test, vi } from 'vitest';
import type { Decisions } from '../../shared/decisions.ts';
import { API } from '../../shared/paths.ts';
import type { Poll } from '../../shared/polls.ts';
import { REACTION_KINDS } from '../../shared/reaction-kinds.ts';
import { SOCKETS_OF_ADDRESS_MAX } from '../../worker/live/thread-room.ts';
import { asksToListen, listener } from './support/listener.ts';
import { moderator } from './support/moderator.ts';
import { call, clock, makeSite, newAddress } from './support/praatmee.ts';
import { reader } from './support/reader.ts';

/** An article on which Anna said something that everyone sees, and Noor who moderates it. */
async function talk(mode: 'pre' | 'post' = 'post') {
  const site = await makeSite({ mode, reportsToHold: 1 });
  const noor = await moderator('Noor', [site], 'owner');
  const anna = await reader(site, 'Anna');
  const { id } = (await anna.reacts('De eerste reactie van vandaag.')).body.comment;
  if (mode === 'pre') await noor.approves(id);
  const thread = (await anna.reads()).body.thread.id ?? '';
  return { site, noor, anna, id, thread };
}

describe('a reader with a discussion open hears', () => {
  test('a comment as everyone sees it, and how many there are', async () => {
    const { site, thread } = await talk();
    const bram = await listener(site, thread);
    const cas = await reader(site, 'Cas');
    const { comment } = (await cas.reacts('En ik zeg er iets bij.', { author: { name: 'Cas', email: 'cas@lezer.example' } })).body;
    const { items } = (await cas.reads()).body.comments;
    const news = await bram.next();
    expect(news).toEqual({ comments: [items.find(({ id }) => id === comment.id)], commentCount: 2 });
    expect(JSON.stringify(news)).not.toContain('lezer.example');
  });

  test('nothing of what waits, until it is approved; and not that it was turned away', async () => {
    const { site, thread, noor, anna } = await talk('pre');
    const bram = await listener(site, thread);
    const waiting = (await anna.reacts('Een reactie die wacht.')).body.comment.id;
    const refused = (await anna.reacts('Een reactie die niet mag.')).body.comment.id;
    await noor.decides(refused, { action: 'reject', reason: 'offTopic' });
    await noor.approves(waiting);
    expect(await bram.next()).toMatchObject({ comments: [{ id: waiting, status: 'approved' }], commentCount: 2 });
    expect(bram.heard).toEqual([]);
  });

  test('what is removed, brought back, changed, marked and answered', async () => {
    const { site, thread, noor, id } = await talk();
    const bram = await listener(site, thread);
    const { batch } = (await noor.decides(id, { action: 'reject', from: 'approved', reason: 'offTopic' })).body;
    expect(await bram.next()).toEqual({ gone: [id], commentCount: 0 });
    await noor.send('POST', `/moderation/batches/${batch}/undo`);
    expect(await bram.next()).toMatchObject({ comments: [{ id, author: { name: 'Anna' } }], commentCount: 1 });
    const edit = (await noor.send<Decisions>('PATCH', `/moderation/comments/${id}`, { source: 'Beter gezegd.' })).body;
    expect(await bram.next()).toMatchObject({ comments: [{ id, editedBy: 'editors', body: [{ t: 'p', c: ['Beter gezegd.'] }] }] });
    await noor.send('POST', `/moderation/batches/${edit.batch}/undo`);
    expect(await bram.next()).toMatchObject({ comments: [{ id, editedAt: null }] });
    await noor.decides(id, { action: 'feature', from: 'approved' });
    expect(await bram.next()).toMatchObject({ comments: [{ id, featured: true }] });
    await noor.send('POST', `/moderation/comments/${id}/replies`, { body: 'Dank u.', as: 'site' });
    expect(await bram.next()).toMatchObject({ comments: [{ parentId: id, author: { badge: 'editors' } }], commentCount: 2 });
  });

  test('that a comment is held because it was reported, and that a writer was erased', async () => {
    const { site, thread, noor, id, anna } = await talk();
    const bram = await listener(site, thread);
    await (await reader(site, 'Cas')).send('POST', `/comments/${id}/reports`, { reason: 'insult' });
    expect(await bram.next()).toEqual({ gone: [id], commentCount: 0 });
    await noor.approves(id);
    await bram.next();
    const person = (await noor.send<{ items: { id: string }[] }>('GET', `/moderation/people?site=${site.id}&search=Anna`)).body.items[0];
    await noor.send('DELETE', `/moderation/people/${person?.id}`);
    expect(await bram.next()).toEqual({ gone: [id] });
    expect((await anna.reads()).body.comments.items).toEqual([]);
  });

  test('what readers think of it, and what its own writer makes of it', async () => {
    const { site, thread, anna, id } = await talk();
    const bram = await listener(site, thread);
    await (await reader(site, 'Cas')).send('PUT', `/comments/${id}/reactions/${REACTION_KINDS[0]}`);
    expect(await bram.next()).toEqual({ reactions: { [id]: { [REACTION_KINDS[0]]: 1 } } });
    await anna.send('PATCH', `/comments/${id}`, { body: 'Bij nader inzien iets anders.' });
    expect(await bram.next()).toMatchObject({
      comments: [{ id, editedBy: 'reader', body: [{ t: 'p', c: ['Bij nader inzien iets anders.'] }] }],
    });
    await anna.send('DELETE', `/comments/${id}`);
    expect(await bram.next()).toEqual({ gone: [id], commentCount: 0 });
  });

  test('that the discussion was closed', async () => {
    const { site, thread, noor } = await talk();
    const bram = await listener(site, thread);
    await noor.send('PATCH', `/moderation/threads/${thread}`, { state: 'closed' });
    expect(await bram.next()).toEqual({ state: 'closed' });
  });

  test('much at once as one thing', async () => {
    const { site, thread, noor } = await talk('pre');
    const bram = await listener(site, thread);
    const cas = await reader(site, 'Cas');
    const ids: string[] = [];
    for (const text of ['Mening nummer een van mij.', 'Een tweede mening, over iets anders.', 'Tot slot een derde gedachte.'])
      ids.push((await cas.reacts(text)).body.comment.id);
    await noor.approves(...ids);
    expect((await bram.next()).comments?.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  test('nothing of another discussion', async () => {
    const { site, thread, anna } = await talk();
    const bram = await listener(site, thread);
    await anna.reacts('Onder een ander artikel.', { url: `${site.article}-anders` });
    await anna.reacts('En weer onder dit artikel.');
    expect((await bram.next()).comments?.[0]?.body).toEqual([{ t: 'p', c: ['En weer onder dit artikel.'] }]);
  });
});

describe('of a poll a reader hears', () => {
  const poll = async (results: string) => {
    const { site, thread, noor, anna } = await talk();
    const path = `/moderation/threads/${thread}/poll`;
    const made = (await noor.send<Poll>('POST', path, { question: 'Bent u het eens?', options: ['Ja', 'Nee'], results })).body;
    return { site, thread, noor, anna, id: made.id, yes: made.options[0]?.id ?? '' };
  };

  test('the tallies where everyone may see them', async () => {
    const { site, thread, anna, id, yes } = await poll('always');
    const bram = await listener(site, thread);
    await anna.votes(id, yes);
    expect((await bram.next()).poll).toMatchObject({ id, voters: 1, options: [{ votes: 1 }, { votes: 0 }] });
  });

  test.each(['afterVote', 'afterClose'])('nothing of a vote where they come %s, and all when it closes', async (results) => {
    const { site, thread, noor, anna, id, yes } = await poll(results);
    const bram = await listener(site, thread);
    await anna.votes(id, yes);
    await noor.send('PATCH', `/moderation/polls/${id}`, { question: 'Bent u het eens?', closesAt: '2026-12-01T09:00:00Z' });
    const before = await bram.next();
    expect(before.poll).toMatchObject({ id, state: 'open', closesAt: '2026-12-01T09:00:00.000Z' });
    expect(JSON.stringify(before)).not.toMatch(/votes|voters/);
    await noor.send('PATCH', `/moderation/polls/${id}`, { state: 'closed' });
    expect((await bram.next()).poll).toMatchObject({ state: 'closed', voters: 1, options: [{ votes: 1 }, { votes: 0 }] });
  });
});

describe('a connection', () => {
  test('is for pages of the site alone, and for a discussion that is there', async () => {
    const { site, thread } = await talk();
    for (const origin of ['https://kwaad.example', '']) expect((await asksToListen(site, thread, { origin })).status, origin).toBe(403);
    const unknown = await asksToListen(site, '01900000-0000-7000-8000-000000000000');
    expect(unknown.status).toBe(404);
    const comments = await call<object>(`${API}/threads/01900000-0000-7000-8000-000000000000/comments`);
    const { requestId: _, ...problem } = await unknown.json<Record<string, unknown>>();
    expect(comments.body).toMatchObject(problem);
  });

  test('is refused to a call that cannot have one', async () => {
    const { site, thread } = await talk();
    const headers = { origin: site.origin };
    expect(await call(`${API}/threads/${thread}/live`, { headers })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'upgrade', code: 'wrong_value' }] },
    });
  });

  test('is one of so many from one address; the next address has its own', async () => {
    const { site, thread } = await talk();
    const address = newAddress();
    for (let nth = 0; nth < SOCKETS_OF_ADDRESS_MAX; nth += 1) await listener(site, thread, { address });
    const refused = await asksToListen(site, thread, { address });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await asksToListen(site, thread)).status).toBe(101);
  });

  test('gives a sign of life when asked, and ends when a reader says anything else', async () => {
    const { site, thread } = await talk();
    const bram = await listener(site, thread);
    bram.socket.send('?');
    await vi.waitFor(() => expect(bram.lives).toEqual(['!']));
    expect(bram.isClosed()).toBe(null);
    bram.socket.send('{"comments": []}');
    await vi.waitFor(() => expect(bram.isClosed()).toBe(1008));
  });
});

test('a comment that waited says when readers could first see it, also after it was away', async () => {
  const site = await makeSite({ mode: 'pre' });
  const anna = await reader(site, 'Anna');
  const noor = await moderator('Noor', [site]);
  const { id } = (await anna.reacts('Een reactie die een uur wacht.')).body.comment;
  const began = clock.now;
  const iso = (hours: number) => new Date(began + hours * 3_600_000).toISOString();
  const approvesAfter = async (hours: number) => {
    clock.now = began + hours * 3_600_000;
    const { batch } = (await noor.approves(id)).body;
    clock.now = began;
    return batch;
  };
  const batch = await approvesAfter(1);
  const placed = async () => (await anna.reads()).body.comments.items.map((one) => [one.createdAt, one.placedAt]);
  expect(await placed()).toEqual([[iso(0), iso(1)]]);
  await noor.send('POST', `/moderation/batches/${batch}/undo`);
  await approvesAfter(2);
  expect(await placed()).toEqual([[iso(0), iso(1)]]);
});
