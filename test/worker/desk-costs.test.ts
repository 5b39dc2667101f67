import { expect, test } from 'vitest';
import type { ModeratedThread } from '../../shared/moderation.ts';
import { type Cost, counted } from './support/counted.ts';
import { fill } from './support/fill.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { bindings, makeSite } from './support/praatmee.ts';

async function costOf(noor: Moderator, call: () => Promise<{ status: number }>): Promise<Pick<Cost, 'roundTrips' | 'rowsRead'>> {
  const { env, cost } = counted();
  noor.env = env;
  expect((await call()).status).toBeLessThan(300);
  noor.env = bindings;
  return { roundTrips: cost.roundTrips, rowsRead: cost.rowsRead };
}

/** What each call of a moderator costs on a site with so many comments that wait and so many discussions. */
async function costs(waiting: number, discussions: number) {
  const site = await makeSite({ mode: 'pre' });
  await fill(site, waiting, waiting);
  const noor = await moderator('Noor', [site]);
  await bindings.DB.prepare(
    `INSERT INTO threads (id, site_id, url_key, url, created_at)
     SELECT ?1 || value, ?1, ?1 || value, 'https://' || ?1 || '.example/' || value, value FROM json_each(?2)`,
  )
    .bind(site.id, JSON.stringify(Array.from({ length: discussions }, (_, at) => at)))
    .run();
  const ids = (await noor.queue(site)).body.items.map((item) => item.comment.id);
  const decided: string[] = [];
  const thread = (await noor.queue(site)).body.items[0]?.thread.id;
  const poll = await noor.send<{ id: string }>('POST', `/moderation/threads/${thread}/poll`, { question: 'Wie?', options: ['Ik', 'U'] });
  const remember = (answer: Awaited<ReturnType<Moderator['approves']>>) => {
    decided.push(...answer.body.decisions.map((one) => one.id));
    return answer;
  };
  return {
    one: await costOf(noor, async () => remember(await noor.approves(ids[0] ?? ''))),
    forty: await costOf(noor, async () => remember(await noor.approves(...ids.slice(1, 41)))),
    undo: await costOf(noor, () => noor.undoes(decided[0])),
    list: await costOf(noor, () => noor.send('GET', `/moderation/threads?site=${site.id}`)),
    close: await costOf(noor, () => noor.send<ModeratedThread>('PATCH', `/moderation/threads/${thread}`, { state: 'closed' })),
    poll: await costOf(noor, () => noor.send('PATCH', `/moderation/polls/${poll.body.id}`, { options: ['Ik', 'Wij'] })),
    sites: await costOf(noor, () => noor.send('GET', '/sites')),
  };
}

test('what a moderator does costs the same on a busy site as on a quiet one', { timeout: 30_000 }, async () => {
  const quiet = await costs(60, 30);
  const busy = await costs(1_500, 1_000);
  expect(busy).toEqual(quiet);
  expect(quiet).toMatchObject({
    one: { roundTrips: 1 },
    forty: { roundTrips: 1 },
    undo: { roundTrips: 1 },
    list: { roundTrips: 1 },
    close: { roundTrips: 1 },
  });
});
