import { beforeAll, describe, expect, test } from 'vitest';
import { PAGE_SIZE, QUEUE_SCAN_MAX } from '../../shared/limits.ts';
import type { People } from '../../shared/people.ts';
import { counted } from './support/counted.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { bindings, clock, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';

const READERS = 20_000;

let site: Awaited<ReturnType<typeof makeSite>>;
let noor: Moderator;

beforeAll(async () => {
  site = await makeSite();
  const other = await makeSite();
  for (const { id } of [site, other]) {
    await bindings.DB.prepare(
      `INSERT INTO readers (id, site_id, name, email, created_at)
       WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?2 - 1)
       SELECT ?1 || '-' || i, ?1, 'Lezer ' || iif(i % 1000, 'Jansen', 'Zeldzaam'), 'lezer' || i || '@huis.example', ?3 + i FROM n`,
    )
      .bind(id, READERS, clock.now - READERS)
      .run();
  }
  noor = await moderator('Noor', [site]);
}, 120_000);

async function costOf(more: string) {
  const { env, cost } = counted();
  noor.env = env;
  const { status, body } = await noor.send<People>('GET', `/moderation/people?site=${site.id}${more}`);
  noor.env = bindings;
  expect(status).toBe(200);
  return { cost, body };
}

describe(`at ${READERS} readers on each of two sites`, () => {
  test.each([
    ['all', '', PAGE_SIZE],
    ['a name that each has', '&q=lezer', PAGE_SIZE],
    ['the start of one', '&q=jan', PAGE_SIZE],
    ['a name that few have', '&q=zeldzaam', PAGE_SIZE],
    ['one address', '&q=lezer12345@huis.example', 1],
    ['nobody', '&q=niemand', 0],
  ])('a page costs what it shows: %s', async (_, more, shown) => {
    const { cost, body } = await costOf(more);
    expect(body.items).toHaveLength(shown);
    expect(cost.rowsRead).toBeLessThanOrEqual(4 * shown + 10);
  });

  test('so does a page far down the list', async () => {
    let cursor: string | null = null;
    for (let page = 0; page < 30; page += 1) cursor = (await costOf(`&q=jansen${cursor ? `&cursor=${cursor}` : ''}`)).body.nextCursor;
    const { cost, body } = await costOf(`&q=jansen&cursor=${cursor}`);
    expect(body.items).toHaveLength(PAGE_SIZE);
    expect(cost.rowsRead).toBeLessThanOrEqual(4 * PAGE_SIZE + 10);
  });

  test('who is passed over by a filter is bounded, and the list goes on', async () => {
    const { cost, body } = await costOf('&q=lezer&filter=trusted');
    expect(body).toMatchObject({ items: [], nextCursor: expect.any(String) });
    expect(cost.rowsRead).toBeLessThanOrEqual(6 * QUEUE_SCAN_MAX + 10);
  });
});

test('a reader is found by the start of any word of name or mail, without accents, and nothing typed is an operator', async () => {
  const here = await makeSite({ mode: 'post' });
  const bram = await moderator('Bram', [here]);
  for (const at of [here, await makeSite({ mode: 'post' })]) {
    const says = async (name: string, email: string) => (await reader(at, name)).reacts('Ik herken dit.', { author: { name, email } });
    await says('Anna', 'anna@huis.example');
    await says('René van den Bergh', 'r.bergh@werk.example');
  }
  const names = async (q: string) =>
    (await bram.send<People>('GET', `/moderation/people?site=${here.id}&q=${encodeURIComponent(q)}`)).body.items.map(({ name }) => name);
  for (const q of ['rene', 'RENÉ berg', 'bergh van', 'r.bergh@werk.example', 'example rené']) {
    expect(await names(q), q).toEqual(['René van den Bergh']);
  }
  for (const q of ['ergh', 'rené huis', 'anna OR rené', 'name : anna*', here.id, '"', '***']) expect(await names(q), q).toEqual([]);
  expect(await names('example')).toEqual(['René van den Bergh', 'Anna']);
});
