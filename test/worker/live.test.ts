import { describe, expect, test, vi } from 'vitest';
import type { DeskNews } from '../../shared/live.ts';
import { API } from '../../shared/paths.ts';
import { DESK, type Moderator, moderator } from './support/moderator.ts';
import { clock, connect, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';

type Site = Awaited<ReturnType<typeof makeSite>>;

/** An open desk: what it heard, and how it speaks. */
async function desk(by: Moderator, site: Site) {
  const answer = await joins(by, site);
  const socket = answer.webSocket;
  if (!socket) throw new Error(`no WebSocket: ${answer.status}`);
  const heard: DeskNews[] = [];
  let closed: number | null = null;
  socket.addEventListener('message', ({ data }) => heard.push(JSON.parse(String(data))));
  socket.addEventListener('close', ({ code }) => {
    closed = code;
  });
  socket.accept();
  const who = () =>
    heard
      .findLast((news) => news.kind === 'who')
      ?.looking.map(({ name, comment }) => [name, comment])
      .toSorted() ?? [];
  return {
    heard,
    who,
    isClosed: () => closed,
    looks: (comment: string | null) => socket.send(JSON.stringify({ looking: comment })),
    socket,
  };
}

const joins = (by: Moderator, site: Site, origin = DESK) =>
  connect(`${API}/moderation/live?site=${site.id}`, { cookie: by.cookie, origin, upgrade: 'websocket' });

async function two() {
  const site = await makeSite({ mode: 'pre' });
  const [noor, piet] = [await moderator('Noor', [site]), await moderator('Piet', [site])];
  const anna = await reader(site, 'Anna');
  const { id } = (await anna.reacts('Een reactie die wacht.')).body.comment;
  return { site, noor, piet, anna, id };
}

describe('two moderators with their desks open', () => {
  test('see what the other looks at, until the other leaves', async () => {
    const { site, noor, piet, id } = await two();
    const here = await desk(noor, site);
    const there = await desk(piet, site);
    there.looks(id);
    await vi.waitFor(() =>
      expect(here.who()).toEqual([
        ['Noor', null],
        ['Piet', id],
      ]),
    );
    expect((await noor.send<{ looking: object[] }>('GET', `/moderation/live?site=${site.id}`)).body.looking).toContainEqual({
      id: piet.id,
      name: 'Piet',
      comment: id,
    });
    there.socket.close();
    await vi.waitFor(() => expect(here.who()).toEqual([['Noor', null]]));
  });

  test('hear of a decision, an undo and a new comment as they happen', async () => {
    const { site, noor, piet, anna, id } = await two();
    const here = await desk(noor, site);
    const { batch } = (await piet.approves(id)).body;
    await vi.waitFor(() =>
      expect(here.heard).toContainEqual({ kind: 'decided', commentIds: [id], action: 'approve', by: { id: piet.id, name: 'Piet' } }),
    );
    const times = () => here.heard.filter(({ kind }) => kind === 'changed').length;
    expect(times()).toBe(0);
    await piet.send('POST', `/moderation/batches/${batch}/undo`);
    await vi.waitFor(() => expect(times()).toBe(1));
    await anna.reacts('Nog een reactie, over iets anders.');
    await vi.waitFor(() => expect(times()).toBe(2));
  });

  test('hear nothing of another site', async () => {
    const { site, noor, piet, id } = await two();
    const other = await makeSite();
    const els = await moderator('Els', [other]);
    const there = await desk(els, other);
    const here = await desk(noor, site);
    await piet.approves(id);
    await vi.waitFor(() => expect(here.heard.some(({ kind }) => kind === 'decided')).toBe(true));
    expect(there.heard.every((news) => news.kind === 'who')).toBe(true);
    expect(there.who()).toEqual([['Els', null]]);
  });
});

describe('a connection', () => {
  test('is not for who is not signed in, for another site, or for another page that borrows the cookie', async () => {
    const { site, noor } = await two();
    const els = await moderator('Els', [await makeSite()]);
    expect((await connect(`${API}/moderation/live?site=${site.id}`, { origin: DESK, upgrade: 'websocket' })).status).toBe(401);
    expect((await joins(els, site)).status).toBe(404);
    expect((await joins(noor, site, 'https://kwaad.example')).status).toBe(403);
  });

  test('ends when somebody is taken out of the team', async () => {
    const { site, noor } = await two();
    const chief = await moderator('Chef', [site], 'owner');
    const here = await desk(noor, site);
    await chief.send('DELETE', `/moderation/sites/${site.id}/members/${noor.id}`);
    await vi.waitFor(() => expect(here.isClosed()).toBe(4003));
  });

  test('ends after an hour, so that who comes back is asked again who they are', async () => {
    const { site, noor, anna } = await two();
    const here = await desk(noor, site);
    const began = clock.now;
    clock.now = began + 61 * 60_000;
    await anna.reacts('Een uur later nog een reactie.');
    clock.now = began;
    await vi.waitFor(() => expect(here.isClosed()).toBe(4001));
  });

  test('ends after what no desk says', async () => {
    const { site, noor } = await two();
    for (const nonsense of ['geen json', '{"looking": 5}', JSON.stringify({ looking: 'x'.repeat(300) })]) {
      const here = await desk(noor, site);
      here.socket.send(nonsense);
      await vi.waitFor(() => expect(here.isClosed()).toBe(1008));
    }
  });
});
