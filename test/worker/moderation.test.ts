import { describe, expect, test } from 'vitest';
import type { Queue } from '../../shared/moderation.ts';
import { counted } from './support/counted.ts';
import { fill } from './support/fill.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { clock, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';

async function allPages(noor: Moderator, site: { id: string }): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Queue = (await noor.queue(site, cursor && `&cursor=${cursor}`)).body;
    seen.push(...page.items.map((item) => item.comment.id));
    cursor = page.nextCursor;
  }
  return seen;
}

describe('the queue', () => {
  test('shows with each comment the article, what it answers, why it waits and who wrote it', async () => {
    const site = await makeSite({ mode: 'trusted', trustedAfter: 2, words: [{ word: 'hypotheek*', effect: 'hold' }] });
    const noor = await moderator('Noor', [site]);
    const anna = await reader(site, 'Anna');
    const parentId = (await anna.reacts('Wie betaalt dat dan?', { title: 'Wonen wordt duurder' })).body.comment.id;
    await noor.approves(parentId);
    clock.now += 1000;
    await anna.reacts('Ik heb nog *hypotheekrente* af te trekken.', {
      parentId,
      author: { name: 'Anna de V.', email: 'anna@lezer.example' },
    });
    const { items, total, nextCursor } = (await noor.queue(site)).body;
    expect({ total, nextCursor }).toEqual({ total: 1, nextCursor: null });
    expect(items).toMatchObject([
      {
        comment: { parentId, author: { name: 'Anna de V.' }, status: 'pending' },
        source: 'Ik heb nog *hypotheekrente* af te trekken.',
        thread: { url: site.article, title: 'Wonen wordt duurder', state: 'open' },
        parent: { id: parentId, author: { name: 'Anna' }, status: 'approved' },
        evidence: [{ rule: 'words', effect: 'hold', matched: ['hypotheekrente'] }, { rule: 'mode' }],
        person: { name: 'Anna', email: null, approvedCount: 1 },
      },
    ]);
  });

  test('is oldest first, and page after page holds all of it once, also while it is being worked on', async () => {
    const site = await makeSite({ mode: 'pre' });
    await fill(site, 120, 0);
    const noor = await moderator('Noor', [site]);
    const first = (await noor.queue(site)).body;
    expect(first).toMatchObject({ total: 121 });
    expect(first.items).toHaveLength(50);
    await noor.approves(...first.items.map((item) => item.comment.id));
    const second = (await noor.queue(site, `&cursor=${first.nextCursor}`)).body;
    const rest = await allPages(noor, site);
    expect(second.items.map((item) => item.comment.id)).toEqual(rest.slice(0, 50));
    expect(rest).toHaveLength(71);
    const times = [...first.items, ...second.items].map((item) => item.comment.createdAt);
    expect(times).toEqual([...times].sort());
  });

  test('shows what has another status on request, and still tells how much waits', async () => {
    const site = await makeSite({ mode: 'post', words: [{ word: 'casino', effect: 'spam' }] });
    const noor = await moderator('Noor', [site]);
    await (await reader(site, 'Sjaak')).reacts('Naar het casino met u allen.');
    expect((await noor.queue(site)).body).toMatchObject({ items: [], total: 0 });
    expect((await noor.queue(site, '&status=spam')).body).toMatchObject({ items: [{ comment: { status: 'spam' } }], total: 0 });
  });

  test('is empty on a new site', async () => {
    const site = await makeSite();
    expect((await (await moderator('Noor', [site])).queue(site)).body).toEqual({
      items: [],
      nextCursor: null,
      total: 0,
      counts: { waiting: 0, reported: 0, spam: 0, appeals: 0, notices: 0 },
    });
  });

  test.each([
    ['another site’s moderator', 404, 'not_found', (other: string) => `site=${other}`],
    ['a site that does not exist', 404, 'not_found', () => 'site=bestaat-niet'],
    ['a status that does not exist', 422, 'invalid_input', (_: string, own: string) => `site=${own}&status=nieuw`],
    ['a cursor that no page gave', 422, 'invalid_input', (_: string, own: string) => `site=${own}&cursor=nergens`],
    ['no site', 422, 'invalid_input', () => 'status=pending'],
  ])('is refused to %s', async (_, status, code, query) => {
    const own = await makeSite({ mode: 'pre' });
    const other = await makeSite({ mode: 'pre' });
    await (await reader(other, 'Anna')).reacts('Dit wacht op een ander.');
    const noor = await moderator('Noor', [own]);
    expect(await noor.send('GET', `/moderation/queue?${query(other.id, own.id)}`)).toMatchObject({ status, body: { code } });
  });

  test('costs one round trip, and the same when 2,000 wait and 3,000 were approved as when 60 wait', async () => {
    const busy = await costOfQueue(2_000, 3_000);
    const quiet = await costOfQueue(60, 0);
    expect(busy.total).toBe(2_001);
    expect(busy.roundTrips).toBe(1);
    // Each item shows four rows: the comment, its thread, its reader and what a rule found; D1 counts an index entry as a row too.
    expect(busy.rowsRead).toBeLessThanOrEqual(2 * 4 * busy.items + 10);
    expect(quiet).toMatchObject({ roundTrips: 1, rowsRead: busy.rowsRead });
  });
});

async function costOfQueue(waiting: number, approved: number) {
  const site = await makeSite({ mode: 'pre' });
  await fill(site, waiting, approved);
  const noor = await moderator('Noor', [site]);
  const { env, cost } = counted();
  noor.env = env;
  const { items, total } = (await noor.queue(site)).body;
  return { ...cost, total, items: items.length };
}
