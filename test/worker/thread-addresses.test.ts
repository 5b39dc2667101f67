import { describe, expect, test } from 'vitest';
import type { Log } from '../../shared/log.ts';
import type { ModeratedThread, ModeratedThreads } from '../../shared/moderation.ts';
import type { Poll } from '../../shared/polls.ts';
import type { Counts } from '../../shared/threads.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { bindings, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';
import { wrongTallies } from './support/wrong-tallies.ts';

async function desk() {
  const site = await makeSite({ mode: 'post' });
  const noor = await moderator('Noor', [site], 'admin');
  const anna = await reader(site, 'Anna');
  return { site, noor, anna, old: site.article, now: `${site.article}-nieuw` };
}

const moves = (by: Moderator, thread: string, url: string) =>
  by.send<ModeratedThread>('PUT', `/moderation/threads/${thread}/address`, { url });
const merges = (by: Moderator, thread: string, url: string) =>
  by.send<ModeratedThread>('POST', `/moderation/threads/${thread}/merge`, { url });
const polls = (by: Moderator, thread: string, question: string) =>
  by.send<Poll>('POST', `/moderation/threads/${thread}/poll`, { question, options: ['Ja', 'Nee'] });
const asks = async (who: Awaited<ReturnType<typeof reader>>, url: string) => {
  const { thread, comments } = (await who.reads('oldest', url)).body;
  return { ...thread, names: comments.items.map(({ author }) => author.name) };
};
const lines = async (by: Moderator, site: { id: string }) =>
  (await by.send<Log>('GET', `/moderation/log?site=${site.id}&about=thread`)).body.items;

describe('a discussion that moves to another address', () => {
  test('is found at both, and takes reactions at both', async () => {
    const { site, noor, anna, old, now } = await desk();
    const first = await anna.reacts('Dit schreef ik op de oude pagina.');
    const { id } = await asks(anna, old);
    expect(await asks(anna, now)).toMatchObject({ id: null, commentCount: 0 });
    expect((await moves(noor, id ?? '', now)).body).toMatchObject({ id, url: now, commentCount: 1 });
    expect(await asks(anna, now)).toMatchObject({ id, url: now, names: ['Anna'] });
    expect(await asks(anna, old)).toMatchObject({ id, url: now, names: ['Anna'] });

    const bram = await reader(site, 'Bram');
    await bram.reacts('En ik schrijf dit op een oude kopie ervan.', { parentId: first.body.comment.id });
    await bram.reacts('Dit schrijf ik op de nieuwe pagina.', { url: now });
    expect(await asks(anna, old)).toMatchObject({ id, commentCount: 3, names: ['Anna', 'Bram'] });
    const query = [old, now].map((url) => `url=${encodeURIComponent(url)}`).join('&');
    const counts = await anna.send<Counts>('GET', `/sites/${site.id}/counts?${query}`);
    expect(counts.body.items.map(({ commentCount }) => commentCount)).toEqual([3, 3]);
    expect((await noor.send<ModeratedThreads>('GET', `/moderation/threads?site=${site.id}`)).body.items.map((one) => one.id)).toEqual([id]);
    expect(await wrongTallies()).toEqual([]);
  });

  test('can go back, and stand in the log both times', async () => {
    const { site, noor, anna, old, now } = await desk();
    await anna.reacts('Dit schreef ik op de oude pagina.');
    const { id } = await asks(anna, old);
    await moves(noor, id ?? '', now);
    expect((await moves(noor, id ?? '', old)).body).toMatchObject({ id, url: old });
    expect(await asks(anna, now)).toMatchObject({ id, url: old, names: ['Anna'] });
    expect(await lines(noor, site)).toMatchObject([
      { action: 'thread.move', detail: { from: now, to: old } },
      { action: 'thread.move', detail: { from: old, to: now } },
    ]);
  });

  test('cannot go where another one is, or was, nor to somebody else’s site', async () => {
    const { noor, anna, old, now } = await desk();
    await anna.reacts('Dit schreef ik op de oude pagina.');
    await anna.reacts('Dit schreef ik op de nieuwe pagina.', { url: now });
    const [here, there] = [await asks(anna, old), await asks(anna, now)];
    const taken = { status: 409, body: { code: 'address_taken' } };
    expect(await moves(noor, here.id ?? '', now)).toMatchObject(taken);
    await moves(noor, there.id ?? '', `${now}-er`);
    expect(await moves(noor, here.id ?? '', now)).toMatchObject(taken);
    expect(await moves(noor, here.id ?? '', 'https://elders.example/artikel')).toMatchObject({ body: { code: 'url_not_of_site' } });
    expect(await asks(anna, old)).toMatchObject({ id: here.id, url: old });
  });
});

describe('a discussion that goes into another', () => {
  test('brings all its reactions, with their answers, to where readers of both now meet', async () => {
    const { site, noor, anna, old, now } = await desk();
    const first = (await anna.reacts('Dit schreef ik op de oude pagina.')).body.comment;
    const bram = await reader(site, 'Bram');
    const answer = (await bram.reacts('Daar ben ik het mee eens.', { parentId: first.id })).body.comment;
    await bram.reacts('Dit schreef ik op de nieuwe pagina.', { url: now, title: 'De nieuwe titel' });
    const [here, there] = [await asks(anna, old), await asks(anna, now)];
    const merged = await merges(noor, here.id ?? '', `${now}/?utm_source=mail`);
    expect(merged).toMatchObject({ status: 200, body: { id: there.id, url: now, title: 'De nieuwe titel', commentCount: 3 } });
    for (const url of [old, now])
      expect(await asks(anna, url)).toMatchObject({ id: there.id, commentCount: 3, title: 'De nieuwe titel', names: ['Anna', 'Bram'] });
    await anna.reacts('Nog een antwoord, op de oude pagina.', { parentId: answer.id });
    const more = await anna.send<{ items: { id: string }[] }>('GET', `/threads/${here.id}/comments?sort=newest`);
    expect(more.body.items).toHaveLength(2);
    expect(await lines(noor, site)).toMatchObject([
      { action: 'thread.merge', name: 'De nieuwe titel', detail: { from: old, comments: 2 } },
    ]);
    expect(await wrongTallies()).toEqual([]);
  });

  test('takes along what led to it before', async () => {
    const { noor, anna, old, now } = await desk();
    await anna.reacts('Dit schreef ik op de oude pagina.');
    const { id } = await asks(anna, old);
    await moves(noor, id ?? '', `${old}-tussen`);
    await anna.reacts('Dit schreef ik op de nieuwe pagina.', { url: now });
    await merges(noor, id ?? '', now);
    const there = await asks(anna, now);
    expect(await asks(anna, old)).toMatchObject({ id: there.id, commentCount: 2 });
    expect(await moves(noor, id ?? '', old)).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  test('brings its poll with the votes where the other has none', async () => {
    const { noor, anna, old, now } = await desk();
    await anna.reacts('Dit schreef ik op de oude pagina.');
    await anna.reacts('Dit schreef ik op de nieuwe pagina.', { url: now });
    const { id } = await asks(anna, old);
    const poll = (await polls(noor, id ?? '', 'Komt dit mee?')).body;
    await anna.votes(poll.id, poll.options[0]?.id ?? '');
    expect((await merges(noor, id ?? '', now)).body.poll).toMatchObject({ id: poll.id, voters: 1, state: 'open' });
    expect((await anna.reads('newest', old)).body.poll?.question).toBe('Komt dit mee?');
  });

  test('leaves its poll behind, closed, where the other has one', async () => {
    const { noor, anna, old, now } = await desk();
    await anna.reacts('Dit schreef ik op de oude pagina.');
    await anna.reacts('Dit schreef ik op de nieuwe pagina.', { url: now });
    const [here, there] = [await asks(anna, old), await asks(anna, now)];
    const left = (await polls(noor, here.id ?? '', 'Blijft dit achter?')).body;
    await anna.votes(left.id, left.options[0]?.id ?? '');
    await polls(noor, there.id ?? '', 'Blijft dit staan?');
    expect((await merges(noor, here.id ?? '', now)).body.poll?.question).toBe('Blijft dit staan?');
    expect((await anna.reads('newest', old)).body.poll?.question).toBe('Blijft dit staan?');
    expect(await anna.votes(left.id, left.options[1]?.id ?? '')).toMatchObject({ status: 409, body: { code: 'poll_closed' } });
    expect(await wrongTallies()).toEqual([]);
  });

  test('needs another one to go into, and of two pinned reactions keeps one', async () => {
    const { noor, anna, old, now } = await desk();
    const pins = async (id: string) => noor.decides(id, { action: 'pin', from: 'approved' });
    await pins((await anna.reacts('Dit schreef ik op de oude pagina.')).body.comment.id);
    const { id } = await asks(anna, old);
    const wrong = { status: 422, body: { errors: [{ path: 'url', code: 'wrong_value' }] } };
    expect(await merges(noor, id ?? '', now)).toMatchObject(wrong);
    expect(await merges(noor, id ?? '', old)).toMatchObject(wrong);
    await pins((await anna.reacts('Dit schreef ik op de nieuwe pagina.', { url: now })).body.comment.id);
    expect((await merges(noor, id ?? '', now)).status).toBe(200);
    const pinned = (await anna.reads('newest', now)).body.comments.items.filter((one) => one.pinned);
    expect(pinned).toHaveLength(1);
  });
});

test('everything that belongs to a discussion is known to a merge', async () => {
  const { results } = await bindings.DB.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").all<
    Record<'name' | 'sql', string>
  >();
  const belong = results.filter(({ sql }) => /REFERENCES "?threads"?|\bthread_id\b/.test(sql)).map(({ name }) => name);
  expect(belong.toSorted()).toEqual(['answer_news', 'comments', 'polls', 'threads']);
});
