import { expect, test } from 'vitest';
import type { CommentPage, CommentWithAncestors } from '../../shared/comments.ts';
import { clock, makeSite } from './support/praatmee.ts';
import { Reader, reader } from './support/reader.ts';

async function talk(count: number) {
  const site = await makeSite({ mode: 'post' });
  for (let number = 1; number <= count; number += 1) {
    clock.now += 1000;
    await (await reader(site, `Lezer ${number}`)).reacts(`Reactie nummer ${number} in deze draad.`);
  }
  return { site, visitor: new Reader(site, 'Bezoeker') };
}

const names = (page: CommentPage) => page.items.map((comment) => Number(comment.author.name.replace('Lezer ', '')));

test.each(['newest', 'oldest', 'top'])('all pages together, %s first, hold every comment once', async (sort) => {
  const { visitor } = await talk(45);
  const first = (await visitor.reads(sort)).body;
  const seen = names(first.comments);
  for (let cursor = first.comments.nextCursor; cursor; ) {
    const page = (await visitor.send<CommentPage>('GET', `/threads/${first.thread.id}/comments?sort=${sort}&cursor=${cursor}`)).body;
    seen.push(...names(page));
    cursor = page.nextCursor;
  }
  const upwards = Array.from({ length: 45 }, (_, index) => index + 1);
  expect(seen).toEqual(sort === 'oldest' ? upwards : upwards.reverse());
});

test('a comment with many replies shows the first, and the rest on request', async () => {
  const site = await makeSite({ mode: 'post' });
  const anna = await reader(site, 'Anna');
  const parentId = (await anna.reacts('Waar denkt u aan?')).body.comment.id;
  for (let number = 1; number <= 30; number += 1) {
    clock.now += 1000;
    await (await reader(site, `Lezer ${number}`)).reacts(`Antwoord ${number} op de vraag.`, { parentId });
  }
  const [top] = (await anna.reads()).body.comments.items;
  const seen = names(top?.replies ?? { items: [], nextCursor: null });
  expect(top?.replyCount).toBe(30);
  for (let cursor = top?.replies?.nextCursor; cursor; ) {
    const page = (await anna.send<CommentPage>('GET', `/comments/${parentId}/replies?cursor=${cursor}`)).body;
    seen.push(...names(page));
    cursor = page.nextCursor;
  }
  expect(seen).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
});

test('a reply below a reply is counted where it is shown and where it is not', async () => {
  const site = await makeSite({ mode: 'post' });
  const anna = await reader(site, 'Anna');
  const top = (await anna.reacts('Een vraag.')).body.comment.id;
  const first = (await anna.reacts('Een antwoord.', { parentId: top })).body.comment.id;
  for (let number = 1; number <= 8; number += 1) {
    clock.now += 1000;
    await anna.reacts(`Daarop weer antwoord ${number}.`, { parentId: first });
  }
  const [shown] = (await anna.reads()).body.comments.items;
  expect(shown).toMatchObject({ replyCount: 9, replies: { nextCursor: null, items: [{ replyCount: 8 }] } });
  const below = shown?.replies?.items[0]?.replies;
  expect(below?.items).toHaveLength(4);
  expect(below?.nextCursor).not.toBeNull();
});

test('a permalink brings the comments above it', async () => {
  const site = await makeSite({ mode: 'post' });
  const anna = await reader(site, 'Anna');
  const top = (await anna.reacts('Bovenaan.')).body.comment.id;
  const middle = (await anna.reacts('Ertussen.', { parentId: top })).body.comment.id;
  const leaf = (await anna.reacts('Onderaan.', { parentId: middle })).body.comment.id;
  const link = await anna.send<CommentWithAncestors>('GET', `/comments/${leaf}`);
  expect(link.body.ancestors.map((comment) => comment.id)).toEqual([top, middle]);
});

test.each([
  ['a cursor that no page gave', (thread: string) => `/threads/${thread}/comments?cursor=; DROP TABLE comments`],
  ['a sort that does not exist', (thread: string) => `/threads/${thread}/comments?sort=created_at`],
])('%s is refused', async (_, path) => {
  const { visitor } = await talk(1);
  const id = (await visitor.reads()).body.thread.id ?? '';
  expect(await visitor.send('GET', path(id))).toMatchObject({
    status: 422,
    body: { code: 'invalid_input', errors: [{ code: 'wrong_value' }] },
  });
});

test('a thread and a comment that do not exist are not found', async () => {
  const { visitor } = await talk(1);
  expect((await visitor.send('GET', '/threads/geen/comments')).body.code).toBe('not_found');
  expect((await visitor.send('GET', '/comments/geen')).body.code).toBe('not_found');
  expect((await visitor.send('GET', '/comments/geen/replies')).body.code).toBe('not_found');
});

test('counts come in the order asked, with 0 for an article without reactions', async () => {
  const { site, visitor } = await talk(3);
  const urls = [`${site.article}-stil`, site.article];
  const query = urls.map((url) => `url=${encodeURIComponent(url)}`).join('&');
  const counts = await visitor.send('GET', `/sites/${site.id}/counts?${query}`);
  expect(counts.body).toEqual({
    items: [
      { url: urls[0], commentCount: 0 },
      { url: urls[1], commentCount: 3 },
    ],
  });
  expect((await visitor.send('GET', `/sites/${site.id}/counts?url=https://elders.example/a`)).body.code).toBe('url_not_of_site');
});
