import { describe, expect, test } from 'vitest';
import { type CommentPage, SORTS } from '../../shared/comments.ts';
import { API } from '../../shared/paths.ts';
import type { ThreadPage } from '../../shared/threads.ts';
import { BUDGETS } from '../checks/budgets.ts';
import { counted } from './support/counted.ts';
import { call, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';
import { longTalk } from './support/talk.ts';

const threadPath = (site: { id: string; article: string }, sort = 'newest') =>
  `${API}/sites/${site.id}/thread?url=${encodeURIComponent(site.article)}&sort=${sort}`;

describe('a thread page costs the same however long the thread is', () => {
  test.each([
    [10, 0],
    [1_000, 0],
    [1_000, 1],
    [1_000, 9],
    [10_000, 9],
  ])('%i comments with %i replies each', { timeout: 60_000 }, async (tops, replies) => {
    const site = await longTalk(tops, replies);
    for (const sort of SORTS) {
      const { env, cost } = counted();
      const page = await call<ThreadPage>(threadPath(site, sort), {}, env);
      expect(page.body.comments.items.length).toBe(Math.min(tops, 20));
      expect(cost.roundTrips).toBe(1);
      expect(cost.rowsRead).toBeLessThanOrEqual(4 * cost.rowsReturned + 10);
      expect(cost.rowsWritten).toBe(0);
    }
  });

  test('a further page and more replies keep to the same bound', async () => {
    const site = await longTalk(1_000, 30);
    const first = (await call<ThreadPage>(threadPath(site))).body;
    const [top] = first.comments.items;
    for (const path of [
      `/threads/${first.thread.id}/comments?sort=newest&cursor=${first.comments.nextCursor}`,
      `/comments/${top?.id}/replies?cursor=${top?.replies?.nextCursor}`,
    ]) {
      const { env, cost } = counted();
      const page = await call<CommentPage>(API + path, {}, env);
      expect(page.body.items).toHaveLength(20);
      expect(cost.roundTrips).toBe(1);
      expect(cost.rowsRead).toBeLessThanOrEqual(4 * cost.rowsReturned + 10);
    }
  });

  test('asked again it costs no query at all', async () => {
    const site = await longTalk(10, 1);
    await call(threadPath(site));
    const { env, cost } = counted();
    expect((await call<ThreadPage>(threadPath(site), {}, env)).body.comments.items).toHaveLength(10);
    expect(cost.roundTrips).toBe(0);
  });
});

test('a comment is one look and one batch, within its budget', async () => {
  const site = await makeSite({ mode: 'post', proofOfWork: true });
  const anna = await reader(site, 'Anna');
  const parentId = (await anna.reacts('De eerste reactie van vandaag.', { proof: await anna.proves() })).body.comment.id;
  const { env, cost } = counted();
  const headers = { origin: site.origin, authorization: `Bearer ${anna.token}`, 'content-type': 'application/json' };
  const body = JSON.stringify(anna.comment('En daarop een antwoord.', { parentId, proof: await anna.proves() }));
  expect((await call(`${API}/sites/${site.id}/comments`, { method: 'POST', headers, body }, env)).status).toBe(201);
  expect(cost).toMatchObject({ roundTrips: BUDGETS.post.roundTrips, statements: BUDGETS.post.statements });
  expect(cost.rowsRead).toBeLessThanOrEqual(BUDGETS.post.rowsRead);
  expect(cost.rowsWritten).toBeLessThanOrEqual(BUDGETS.post.rowsWritten);
});
