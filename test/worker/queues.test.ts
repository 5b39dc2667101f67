import { describe, expect, test } from 'vitest';
import type { Queue } from '../../shared/moderation.ts';
import { counted } from './support/counted.ts';
import { fill } from './support/fill.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { bindings, clock, makeSite } from './support/praatmee.ts';
import { type Reader, reader } from './support/reader.ts';
import { longTalk } from './support/talk.ts';

const names = ({ body }: { body: Queue }) => body.items.map((item) => item.comment.author.name);
const sources = ({ body }: { body: Queue }) => body.items.map((item) => item.source);

/** Anna and Bram wrote about two articles; Bram advertises. */
async function busyDesk() {
  const site = await makeSite({ mode: 'pre', words: [{ word: 'casino', effect: 'spam' }], maxLinks: 1 });
  const anna = await reader(site, 'Anna');
  const bram = await reader(site, 'Bram');
  const other = `${site.article}-twee`;
  await anna.reacts('Ik koos mijn loopbaan zelf.');
  clock.now += 60_000;
  await bram.reacts('Speel nu in het casino van mij.');
  clock.now += 60_000;
  await bram.reacts('Zie https://een.example en https://twee.example.', { url: other });
  clock.now += 60_000;
  await anna.reacts('Over het tweede artikel dan.', { url: other });
  return { site, anna, bram, noor: await moderator('Noor', [site]) };
}

describe('the lists of the desk', () => {
  test('what waits, oldest first; what is taken for spam, and everything, newest first; with counts of each', async () => {
    const { site, noor } = await busyDesk();
    expect(names(await noor.queue(site))).toEqual(['Anna', 'Bram', 'Anna']);
    expect(sources(await noor.queue(site, '&queue=spam'))).toEqual(['Speel nu in het casino van mij.']);
    const all = await noor.queue(site, '&queue=all');
    expect(names(all)).toEqual(['Anna', 'Bram', 'Bram', 'Anna']);
    expect(all.body.counts).toEqual({ waiting: 3, reported: 0, spam: 1, appeals: 0, notices: 0 });
    await noor.approves(all.body.items[0]?.comment.id ?? '');
    expect((await noor.queue(site, '&queue=spam')).body.counts).toEqual({ waiting: 2, reported: 0, spam: 1, appeals: 0, notices: 0 });
    expect(await noor.queue(site, '&queue=weg')).toMatchObject({ status: 422, body: { errors: [{ path: 'queue' }] } });
  });

  test('can be narrowed to an article, a person, a rule and an age', async () => {
    const { site, noor } = await busyDesk();
    const { items } = (await noor.queue(site, '&queue=all')).body;
    const [newest, links] = items;
    expect(names(await noor.queue(site, `&thread=${newest?.thread.id}`))).toEqual(['Bram', 'Anna']);
    expect(names(await noor.queue(site, `&queue=all&thread=${newest?.thread.id}`))).toEqual(['Anna', 'Bram']);
    expect(sources(await noor.queue(site, `&queue=all&person=${links?.person.id}`))).toHaveLength(2);
    expect(sources(await noor.queue(site, '&rule=links'))).toEqual([expect.stringContaining('een.example')]);
    expect(names(await noor.queue(site, '&queue=all&rule=words'))).toEqual(['Bram']);
    expect(names(await noor.queue(site, '&olderThan=2'))).toEqual(['Anna']);
    expect(names(await noor.queue(site, '&thread=onbekend'))).toEqual([]);
  });

  test('page after page hold each comment once, also where few fit', async () => {
    const site = await makeSite({ mode: 'pre' });
    await fill(site, 120, 2_100);
    const noor = await moderator('Noor', [site]);
    for (const more of ['', '&queue=all&rule=mode', '&queue=all']) {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { body }: { body: Queue } = await noor.queue(site, `${more}${cursor && `&cursor=${cursor}`}`);
        seen.push(...body.items.map((item) => item.comment.id));
        cursor = body.nextCursor;
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(more === '' ? 121 : 2_221);
    }
  });
});

describe('search', () => {
  const finds = async (noor: Moderator, site: Reader['site'], q: string, more = '&queue=all') =>
    sources(await noor.queue(site, `${more}&q=${encodeURIComponent(q)}`));

  test('finds words and their beginnings, whatever accents and capitals, and the people who wrote', async () => {
    const site = await makeSite({ mode: 'pre' });
    const anna = await reader(site, 'Anna');
    await anna.reacts('Een café in Groningen.', { author: { name: 'Zoë', email: 'zoe@huis.example' } });
    const noor = await moderator('Noor', [site]);
    for (const q of ['CAFE', 'gron', 'zoe', 'zoe@huis', 'café groningen']) expect(await finds(noor, site, q), q).toHaveLength(1);
    for (const q of ['oning', 'café utrecht', 'huisje']) expect(await finds(noor, site, q), q).toEqual([]);
  });

  test('takes whatever is typed as words', async () => {
    const { site, noor } = await busyDesk();
    for (const q of ['"', '*', 'NEAR(loopbaan, 2)', 'site:demo', '-loopbaan', 'loopbaan OR casino', "'; DROP", '🙂', '(((', 'text : x'])
      expect((await noor.queue(site, `&queue=all&q=${encodeURIComponent(q)}`)).status, q).toBe(200);
    expect(await finds(noor, site, '🙂')).toEqual([]);
    expect(await finds(noor, site, '"loopbaan"')).toHaveLength(1);
    expect(await noor.queue(site, '&q=')).toMatchObject({ status: 422, body: { errors: [{ path: 'q', code: 'empty' }] } });
  });

  test('stays within the list and within the site, also where one site’s name begins like another’s', async () => {
    const { site, noor } = await busyDesk();
    expect(await finds(noor, site, 'casino')).toHaveLength(1);
    expect(await finds(noor, site, 'casino', '&queue=waiting')).toEqual([]);
    const fatima = await moderator('Fatima', [await makeSite()]);
    expect((await fatima.queue(site, '&queue=all&q=casino')).status).toBe(404);
  });

  test('knows a text that was changed, and no longer the one it was', async () => {
    const { site, noor } = await busyDesk();
    const id = (await noor.queue(site)).body.items[0]?.comment.id;
    await noor.send('PATCH', `/moderation/comments/${id}`, { source: 'Ik koos mijn studie zelf.' });
    expect(await finds(noor, site, 'studie')).toHaveLength(1);
    expect(await finds(noor, site, 'loopbaan')).toEqual([]);
  });
});

test('a page costs at most four rows a comment, at 100,000 comments and 2,000 that wait, in one round trip', {
  timeout: 60_000,
}, async () => {
  const site = await longTalk(10_000, 9);
  await bindings.DB.prepare(
    `UPDATE comments SET status = 'pending', evidence = '[{"rule":"mode","effect":"hold","matched":[]}]'
     WHERE seq IN (SELECT seq FROM comments WHERE site_id = ?1 AND parent_id IS NOT NULL ORDER BY seq % 47, seq LIMIT 2000)`,
  )
    .bind(site.id)
    .run();
  const noor = await moderator('Noor', [site]);
  expect((await noor.queue(site)).body.total).toBe(2_000);
  const person = (await noor.queue(site)).body.items[0]?.person.id;
  for (const more of ['', '&queue=all', `&queue=all&person=${person}`, `&queue=all&thread=${site.id}`, '&queue=all&q=tekst']) {
    const { env, cost } = counted();
    noor.env = env;
    const { body } = await noor.queue(site, more);
    noor.env = bindings;
    expect(body.items).toHaveLength(50);
    expect(cost.roundTrips).toBe(1);
    // Where a word stands is a row of the index of words.
    const each = more.includes('q=') ? 5 : 4;
    expect(cost.rowsRead, more).toBeLessThanOrEqual(each * body.items.length + 10);
  }
});
