import { expect, test } from 'vitest';
import type { CommentPage } from '../../shared/comments.ts';
import { API } from '../../shared/paths.ts';
import type { ThreadPage } from '../../shared/threads.ts';
import { counted } from './support/counted.ts';
import { pollOn } from './support/poll.ts';
import { bindings, call, clock, makeSite } from './support/praatmee.ts';
import { Reader, reader } from './support/reader.ts';
import { longTalk } from './support/talk.ts';
import { wrongTallies } from './support/wrong-tallies.ts';

/** An article with a poll, where comments appear at once. */
async function debate(poll: Parameters<typeof pollOn>[1] = {}) {
  const site = await makeSite({ mode: 'post' });
  return { site, ...(await pollOn(site, poll)) };
}

const explains = (who: Reader, text: string) => who.reacts(text, { showStance: true });
const sidesOf = async (who: Reader) =>
  (await who.send<ThreadPage>('GET', `/sites/${who.site.id}/thread?url=${encodeURIComponent(who.site.article)}&stance=both`)).body.comments;
const stances = async (who: Reader, sort = 'newest') => (await who.reads(sort)).body.comments.items.map(({ stance }) => stance);

test('who voted may show it beside a comment; the server looks up what it was', async () => {
  const { site, id, ja } = await debate();
  const anna = await reader(site, 'Anna');
  await anna.votes(id, ja);
  expect((await explains(anna, 'Omdat ik zelf koos.')).body.comment.stance).toBe(ja);
  expect(await stances(new Reader(site, 'Bram'))).toEqual([ja]);
});

test('without asking for it, nothing is shown; without a vote there is nothing to show', async () => {
  const { site, id, ja } = await debate();
  const [anna, bram] = [await reader(site, 'Anna'), await reader(site, 'Bram')];
  await anna.votes(id, ja);
  expect((await anna.reacts('Zonder meer.')).body.comment.stance).toBeUndefined();
  expect((await explains(bram, 'Ik stemde niet.')).status).toBe(201);
  expect(await stances(anna)).toEqual([undefined, undefined]);
});

test('a label from the client is not believed', async () => {
  const { site, id, ja, nee } = await debate();
  const anna = await reader(site, 'Anna');
  await anna.votes(id, ja);
  const claimed = { ...anna.comment('Ik stemde nee.', { showStance: true }), stance: nee };
  const posted = await anna.send<{ comment: { stance?: string } }>('POST', `/sites/${site.id}/comments`, claimed);
  expect(posted.body.comment.stance).toBe(ja);
});

test('where several may be chosen, one choice is a stance and two are none', async () => {
  const { site, id, ja, soms } = await debate({ multiple: true });
  const [anna, bram] = [await reader(site, 'Anna'), await reader(site, 'Bram')];
  await anna.votes(id, ja);
  await bram.votes(id, ja, soms);
  expect((await explains(anna, 'Alleen ja.')).body.comment.stance).toBe(ja);
  expect((await explains(bram, 'Ja, en soms ook niet.')).body.comment.stance).toBeUndefined();
});

test('it goes when the vote is changed or taken back, at once and for everyone', async () => {
  const { site, id, ja, nee } = await debate();
  const [anna, bram] = [await reader(site, 'Anna'), await reader(site, 'Bram')];
  for (const who of [anna, bram]) await who.votes(id, ja);
  await explains(bram, 'Ik blijf erbij.');
  clock.now += 1000;
  await explains(anna, 'Omdat ik zelf koos.');
  await anna.votes(id, ja);
  expect(await stances(bram)).toEqual([ja, ja]);
  await anna.votes(id, nee);
  expect(await stances(bram)).toEqual([undefined, ja]);
  await bram.send('DELETE', `/polls/${id}/vote`);
  expect(await stances(anna)).toEqual([undefined, undefined]);
});

test('the discussion of one side holds its comments with all replies, page by page, in each order', async () => {
  const { site, thread, id, ja, nee } = await debate();
  const anna = new Reader(site, 'Anna');
  const voters = await Promise.all(Array.from({ length: 25 }, (_, number) => reader(site, `Lezer ${number}`)));
  const own: string[] = [];
  for (const [number, who] of voters.entries()) {
    clock.now += 1000;
    await who.votes(id, number % 5 ? ja : nee);
    const { comment } = (await explains(who, `Gedachte nummer ${number}.`)).body;
    if (number % 5) own.push(comment.id);
    await who.reacts(`Een antwoord op nummer ${number}.`, { parentId: comment.id, showStance: true });
  }
  for (const sort of ['newest', 'oldest', 'top']) {
    const path = `/sites/${site.id}/thread?url=${encodeURIComponent(site.article)}&sort=${sort}&stance=${ja}`;
    const { comments } = (await anna.send<ThreadPage>('GET', path)).body;
    const seen = comments.items.map((comment) => comment.id);
    expect(comments.items.every(({ replies }) => replies?.items.length === 1)).toBe(true);
    if (comments.nextCursor) {
      const more = `/threads/${thread}/comments?sort=${sort}&stance=${ja}&cursor=${comments.nextCursor}`;
      seen.push(...(await anna.send<CommentPage>('GET', more)).body.items.map((comment) => comment.id));
    }
    expect(seen).toEqual(sort === 'oldest' ? own : own.toReversed());
  }
});

test('both sides: the most valued comment of each, and no side that nobody argued for', async () => {
  const { site, id, ja, nee } = await debate();
  const [anna, bram, carla] = [await reader(site, 'Anna'), await reader(site, 'Bram'), await reader(site, 'Carla')];
  for (const who of [anna, bram]) await who.votes(id, ja);
  await carla.votes(id, nee);
  const valued = (await explains(anna, 'Omdat ik zelf koos.')).body.comment.id;
  clock.now += 1000;
  await explains(bram, 'Later, maar minder gewaardeerd.');
  const against = (await explains(carla, 'Het toeval koos.')).body.comment.id;
  await carla.send('PUT', `/comments/${valued}/reactions/like`);
  expect((await sidesOf(anna)).items.map((comment) => [comment.stance, comment.id, comment.reactions])).toEqual([
    [ja, valued, { like: 1 }],
    [nee, against, {}],
  ]);
  const reply = (await anna.reacts('Een antwoord hoort erbij.', { parentId: valued })).body.comment.id;
  const comments = await sidesOf(bram);
  expect(comments.items.map((comment) => [comment.stance, comment.id, comment.replies?.items.map((one) => one.id) ?? []])).toEqual([
    [ja, valued, [reply]],
    [nee, against, []],
  ]);
  expect(comments.nextCursor).toBeNull();
});

test('a page says which sides somebody argued for, without a number while the results are hidden', async () => {
  const { site, noor, id, ja } = await debate({ results: 'afterClose' });
  const anna = await reader(site, 'Anna');
  await anna.votes(id, ja);
  const argued = async () => (await new Reader(site, 'Bram').reads()).body.poll?.options.map((option) => option.argued);
  expect(await argued()).toEqual([undefined, undefined, undefined]);
  const { comment } = (await explains(anna, 'Omdat ik zelf koos.')).body;
  expect(await argued()).toEqual([true, undefined, undefined]);
  const said = JSON.stringify((await new Reader(site, 'Bram').reads()).body.poll);
  expect(said).not.toMatch(/votes|voters/);
  await noor.decides(comment.id, { action: 'reject', from: 'approved', reason: 'offTopic' });
  expect(await argued()).toEqual([undefined, undefined, undefined]);
});

test('a comment that was removed takes no side, and whose writer was erased neither', async () => {
  const { site, noor, id, ja } = await debate();
  const anna = await reader(site, 'Anna');
  await anna.votes(id, ja);
  const { comment } = (await explains(anna, 'Omdat ik zelf koos.')).body;
  await anna.reacts('Een antwoord houdt de plaats.', { parentId: comment.id });
  await noor.decides(comment.id, { action: 'reject', from: 'approved', reason: 'offTopic' });
  expect((await anna.reads()).body.comments.items[0]).not.toHaveProperty('stance');
  expect((await sidesOf(anna)).items).toEqual([]);
  expect(await wrongTallies()).toEqual([]);
});

test.each([100, 10_000])(
  'in a thread of %i comments, one side and both sides cost the same few rows',
  { timeout: 60_000 },
  async (tops) => {
    const site = await longTalk(tops, 1);
    const { ja } = await pollOn(site);
    await bindings.DB.prepare('UPDATE comments SET stance = ?2 WHERE thread_id = ?1 AND parent_id IS NULL').bind(site.id, ja).run();
    for (const sort of ['newest', 'top']) {
      const { env, cost } = counted();
      const path = `${API}/sites/${site.id}/thread?url=${encodeURIComponent(site.article)}&sort=${sort}&stance=${ja}`;
      expect((await call<ThreadPage>(path, {}, env)).body.comments.items).toHaveLength(20);
      expect(cost.rowsRead).toBeLessThanOrEqual(4 * cost.rowsReturned + 10);
    }
    const page = counted();
    const path = `${API}/sites/${site.id}/thread?url=${encodeURIComponent(site.article)}&stance=both`;
    expect((await call<ThreadPage>(path, {}, page.env)).body.comments.items).toHaveLength(1);
    expect(page.cost.rowsRead).toBeLessThanOrEqual(4 * page.cost.rowsReturned + 10);
  },
);
