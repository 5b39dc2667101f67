import { beforeAll, describe, expect, test } from 'vitest';
import { QUEUE_SCAN_MAX } from '../../shared/limits.ts';
import type { Queue } from '../../shared/moderation.ts';
import { BUDGETS } from '../checks/budgets.ts';
import { type Cost, counted } from './support/counted.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { bindings, clock, type makeSite } from './support/praatmee.ts';
import { longTalk } from './support/talk.ts';

const COMMENTS = 100_000;
const WAITING = 2_000;

let site: Awaited<ReturnType<typeof makeSite>>;
let noor: Moderator;

beforeAll(async () => {
  site = await longTalk(COMMENTS / 10, 9);
  await bindings.DB.prepare(
    `UPDATE comments SET status = 'pending', held_by = 'links', evidence = '[{"rule":"links","effect":"hold","matched":[]}]'
     WHERE id IN (SELECT id FROM comments WHERE site_id = ?1 AND parent_id IS NOT NULL ORDER BY created_at LIMIT ?2)`,
  )
    .bind(site.id, WAITING)
    .run();
  noor = await moderator('Noor', [site]);
}, 120_000);

async function costOf<Body>(call: () => Promise<{ status: number; body: Body }>): Promise<{ cost: Cost; body: Body }> {
  const { env, cost } = counted();
  noor.env = env;
  const { status, body } = await call();
  noor.env = bindings;
  expect(status).toBe(200);
  return { cost, body };
}

/** The budget of the design: four rows for each that is shown, and ten. */
function withinBudget({ cost, body }: { cost: Cost; body: Queue }): void {
  expect(cost.roundTrips).toBe(1);
  expect(cost.rowsRead).toBeLessThanOrEqual(4 * body.items.length + 10);
}

describe(`at ${COMMENTS} comments, of which ${WAITING} wait`, () => {
  test('the counts are right', async () => {
    const { body } = await noor.queue(site);
    expect(body).toMatchObject({ total: WAITING, counts: { waiting: WAITING, spam: 0, reported: 0 } });
    expect(body.items).toHaveLength(50);
  });

  test.each([
    ['what waits', ''],
    ['all comments', '&queue=all'],
    ['one person', '&queue=all&person=%s0'],
    ['one article', '&queue=all&thread=%s'],
    ['what waits longer than a day', '&olderThan=1440'],
    ['words of the newest', '&queue=all&q=99999'],
  ])('a page of the queue costs what it shows: %s', async (_, more) => {
    const asked = await costOf(() => noor.queue(site, more.replace('%s', site.id)));
    expect(asked.body.items.length).toBeGreaterThan(0);
    withinBudget(asked);
  });

  test('so does a page far down the list', async () => {
    let cursor: string | null = null;
    for (let page = 0; page < 30; page += 1) cursor = (await noor.queue(site, cursor ? `&cursor=${cursor}` : '')).body.nextCursor;
    withinBudget(await costOf(() => noor.queue(site, `&cursor=${cursor}`)));
  });

  test('what is passed over is bounded: a rule that nobody broke', async () => {
    const { cost, body } = await costOf(() => noor.queue(site, '&rule=words'));
    expect(body.items).toEqual([]);
    expect(cost.roundTrips).toBe(1);
    expect(cost.rowsRead).toBeLessThanOrEqual(3 * QUEUE_SCAN_MAX + 10);
  });

  test('a decision is one batch and costs no more than on a quiet site; so is one on fifty', async () => {
    clock.now += 1000;
    const ids = (await noor.queue(site)).body.items.map(({ comment }) => comment.id);
    const { cost } = await costOf(() => noor.approves(ids[0] ?? ''));
    expect(cost).toMatchObject({ roundTrips: 1, statements: BUDGETS.decision.statements });
    expect(cost.rowsRead).toBeLessThanOrEqual(BUDGETS.decision.rowsRead);
    const many = await costOf(() => noor.approves(...ids.slice(1)));
    expect(many.cost).toMatchObject({ roundTrips: 1, statements: BUDGETS.decision.statements });
    expect((await noor.queue(site)).body.total).toBe(WAITING - 50);
  });
});
