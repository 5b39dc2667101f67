import { expect, test } from 'vitest';
import { BUDGETS } from '../checks/budgets.ts';
import { counted } from './support/counted.ts';
import { moderator } from './support/moderator.ts';
import { reader } from './support/reader.ts';
import { longTalk } from './support/talk.ts';

test.each([10, 2_000])('a decision costs the same on a site with %i comments', async (comments) => {
  const site = await longTalk(comments, 0);
  const anna = await reader(site, 'Anna');
  const links = 'Zie https://a.example, https://b.example en https://c.example.';
  const waiting = (await anna.reacts(links)).body.comment;
  expect(waiting.status).toBe('pending');
  const mieke = await moderator('Mieke', [site]);
  const { env, cost } = counted();
  mieke.env = env;
  expect((await mieke.approves(waiting.id)).status).toBe(200);
  expect(cost).toMatchObject({ roundTrips: BUDGETS.decision.roundTrips, statements: BUDGETS.decision.statements });
  expect(cost.rowsRead).toBeLessThanOrEqual(BUDGETS.decision.rowsRead);
  expect(cost.rowsWritten).toBeLessThanOrEqual(BUDGETS.decision.rowsWritten);
});
