import { describe, expect, test } from 'vitest';
import type { ModeratedThread, ModeratedThreads } from '../../shared/moderation.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { clock, makeSite } from './support/praatmee.ts';
import { Reader, reader } from './support/reader.ts';

const makes = (by: Moderator, site: Reader['site'], more: object = {}) =>
  by.send<ModeratedThread>('POST', '/moderation/threads', { site: site.id, url: site.article, ...more });
const changes = (by: Moderator, thread: string, change: object) =>
  by.send<ModeratedThread>('PATCH', `/moderation/threads/${thread}`, change);

async function desk(mode: 'pre' | 'post' = 'post') {
  const site = await makeSite({ mode });
  return { site, noor: await moderator('Noor', [site]), anna: await reader(site, 'Anna') };
}

describe('a discussion', () => {
  test('can be made before anybody wrote, and readers then write in that one', async () => {
    const { site, noor, anna } = await desk();
    expect((await anna.reads()).body.thread.id).toBeNull();
    const made = await makes(noor, site, { title: 'Wie stuurt uw loopbaan?' });
    expect(made).toMatchObject({
      status: 201,
      body: { title: 'Wie stuurt uw loopbaan?', state: 'open', mode: null, commentCount: 0, poll: null },
    });
    await anna.reacts('Ikzelf, meestal.', { title: 'Een andere titel' });
    const page = (await anna.reads()).body;
    expect(page.thread).toMatchObject({ id: made.body.id, title: 'Wie stuurt uw loopbaan?', commentCount: 1 });
  });

  test('is made once for all addresses of an article, and stays as it is', async () => {
    const { site, noor } = await desk();
    const made = await makes(noor, site, { title: 'De eerste titel' });
    const again = await makes(noor, site, { url: `${site.article}/?utm_source=mail`, title: 'De tweede titel' });
    expect(again).toMatchObject({ status: 200, body: { id: made.body.id, title: 'De eerste titel' } });
  });

  test('cannot be made for an article of somebody else', async () => {
    const { site, noor } = await desk();
    expect(await makes(noor, site, { url: 'https://elders.example/artikel' })).toMatchObject({
      status: 422,
      body: { code: 'url_not_of_site' },
    });
  });

  test('that is closed takes no more reactions and keeps those it has; opened again it does', async () => {
    const { noor, anna } = await desk();
    await anna.reacts('Nog net op tijd hier.');
    const { id } = (await anna.reads()).body.thread;
    expect((await changes(noor, id ?? '', { state: 'closed' })).body).toMatchObject({ state: 'closed', commentCount: 1 });
    expect((await anna.reads()).body).toMatchObject({ thread: { state: 'closed' }, comments: { items: [{ author: { name: 'Anna' } }] } });
    expect(await anna.reacts('Te laat, helaas dan.')).toMatchObject({ status: 409, body: { code: 'thread_closed' } });
    await changes(noor, id ?? '', { state: 'open' });
    expect((await anna.reacts('Toch nog een keer.')).status).toBe(201);
  });

  test('can be moderated otherwise than its site, and like it again', async () => {
    const { site, noor, anna } = await desk('post');
    const { id } = (await makes(noor, site)).body;
    expect((await changes(noor, id, { mode: 'pre' })).body.mode).toBe('pre');
    expect((await anna.reads()).body.site.mode).toBe('pre');
    expect((await anna.reacts('Dit moet nu wachten.')).body.comment.status).toBe('pending');
    expect((await changes(noor, id, { mode: null })).body.mode).toBeNull();
    expect((await anna.reacts('Dit verschijnt weer meteen.')).body.comment.status).toBe('approved');
  });

  test('keeps what a change leaves out', async () => {
    const { site, noor } = await desk();
    const { id } = (await makes(noor, site)).body;
    await changes(noor, id, { mode: 'trusted' });
    expect((await changes(noor, id, { state: 'closed' })).body).toMatchObject({ mode: 'trusted', state: 'closed' });
    expect((await changes(noor, id, {})).body).toMatchObject({ mode: 'trusted', state: 'closed' });
    expect(await changes(noor, id, { state: 'half' })).toMatchObject({ status: 422, body: { code: 'invalid_input' } });
  });
});

test('the list of discussions is newest first with their polls, and page after page holds each once', async () => {
  const { site, noor } = await desk();
  const ids: string[] = [];
  for (let number = 1; number <= 45; number += 1) {
    clock.now += number % 3 === 0 ? 0 : 1000;
    ids.unshift((await makes(noor, site, { url: `${site.article}-${number}` })).body.id);
  }
  await noor.send('POST', `/moderation/threads/${ids[0]}/poll`, { question: 'Wie?', options: ['Ik', 'U'] });
  const seen: ModeratedThread[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: string = cursor && `&cursor=${cursor}`;
    const page = (await noor.send<ModeratedThreads>('GET', `/moderation/threads?site=${site.id}${query}`)).body;
    seen.push(...page.items);
    cursor = page.nextCursor;
  }
  expect(seen.map((thread) => thread.id)).toEqual(ids);
  expect(seen[0]?.poll).toMatchObject({
    question: 'Wie?',
    voters: 0,
    options: [
      { label: 'Ik', votes: 0 },
      { label: 'U', votes: 0 },
    ],
  });
  expect(seen[1]?.poll).toBeNull();
});

test('another site’s moderator finds nothing, and changes nothing', async () => {
  const { site, noor, anna } = await desk();
  const { id } = (await makes(noor, site)).body;
  const bas = (await desk()).noor;
  const refused = { status: 404, body: { code: 'not_found' } };
  expect(await bas.send('GET', `/moderation/threads?site=${site.id}`)).toMatchObject(refused);
  expect(await makes(bas, site, { url: `${site.article}-nieuw` })).toMatchObject(refused);
  expect(await changes(bas, id, { state: 'closed' })).toMatchObject(refused);
  expect(await bas.send('POST', `/moderation/threads/${id}/poll`, { question: 'Wie?', options: ['Ik', 'U'] })).toMatchObject(refused);
  expect(await changes(noor, 'bestaat-niet', { state: 'closed' })).toMatchObject(refused);
  expect((await anna.reads()).body).toMatchObject({ thread: { state: 'open' }, poll: null });
  expect((await new Reader(site, 'Bezoeker').reads('newest', `${site.article}-nieuw`)).body.thread.id).toBeNull();
});
