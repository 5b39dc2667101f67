import { describe, expect, test } from 'vitest';
import type { Latest } from '../../shared/latest.ts';
import { API } from '../../shared/paths.ts';
import { counted } from './support/counted.ts';
import { moderator } from './support/moderator.ts';
import { call, clock, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';
import { longTalk } from './support/talk.ts';

const latest = async (site: { id: string }, query = '') => call<Latest>(`${API}/sites/${site.id}/latest${query}`);

describe('the latest comments of a site', () => {
  test('are those that everyone may see, newest first, of all articles, each with its address and first words', async () => {
    const site = await makeSite({ mode: 'pre' });
    const [anna, noor] = [await reader(site, 'Anna'), await moderator('Noor', [site])];
    const title = 'Wie zit er aan het stuur?';
    const first = (await anna.reacts('Een **eerste** reactie.', { title })).body.comment.id;
    clock.now += 1000;
    const second = (await anna.reacts(`Lang: ${'woord '.repeat(60)}`, { url: `${site.origin}/ander#kop` })).body.comment.id;
    await anna.reacts('Deze wacht nog.');
    for (const id of [first, second]) await noor.approves(id);
    const { status, body } = await latest(site);
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      { id: second, url: `${site.origin}/ander#reactie-${second}`, thread: { title: null } },
      { id: first, url: `${site.article}#reactie-${first}`, author: { name: 'Anna' }, excerpt: 'Een eerste reactie.', thread: { title } },
    ]);
    expect(body.items[0]?.excerpt).toMatch(/^Lang: woord (woord )+woord…$/);
    expect([...(body.items[0]?.excerpt ?? '')].length).toBeLessThanOrEqual(160);
    expect(JSON.stringify(body)).not.toContain('wacht nog');
  });

  test('change at once for who is near when one is removed', async () => {
    const site = await makeSite({ mode: 'post' });
    const { id } = (await (await reader(site, 'Anna')).reacts('Dat had ik niet moeten zeggen.')).body.comment;
    expect((await latest(site)).body.items).toHaveLength(1);
    await (await moderator('Noor', [site])).decides(id, { action: 'reject', reason: 'insult', from: 'approved' });
    expect((await latest(site)).body.items).toEqual([]);
  });

  test('are none on a site where nobody wrote, and refused where there is no site, to another site, and in numbers that are not allowed', async () => {
    const site = await makeSite();
    expect((await latest(site)).body).toEqual({ items: [] });
    expect(await latest({ id: 'bestaat-niet' })).toMatchObject({ status: 404, body: { code: 'site_not_found' } });
    const headers = { origin: 'https://boef.example' };
    expect((await call(`${API}/sites/${site.id}/latest`, { headers })).body.code).toBe('origin_not_allowed');
    for (const count of ['0', '21', 'veel']) expect((await latest(site, `?count=${count}`)).status).toBe(422);
  });

  test.each([
    [10, 0],
    [2_000, 4],
  ])('cost the same on a site with %i comments and %i replies to each', async (tops, replies) => {
    const site = await longTalk(tops, replies);
    const { env, cost } = counted();
    const path = `${API}/sites/${site.id}/latest?count=20`;
    const { items } = (await call<Latest>(path, {}, env)).body;
    expect(items.length).toBe(Math.min(20, tops));
    expect(cost.roundTrips).toBe(1);
    expect(cost.rowsRead).toBeLessThanOrEqual(4 * cost.rowsReturned + 10);
    const again = counted();
    await call(path, {}, again.env);
    expect(again.cost.roundTrips).toBe(0);
  });
});
