import { describe, expect, test } from 'vitest';
import type { ModeratedThreads } from '../../shared/moderation.ts';
import type { Shared } from '../../shared/shares.ts';
import { retain } from '../../worker/domain/retention.ts';
import { BUDGETS } from '../checks/budgets.ts';
import { counted } from './support/counted.ts';
import { moderator } from './support/moderator.ts';
import { bindings, call, clock, makeSite } from './support/praatmee.ts';
import { Reader } from './support/reader.ts';

const DAY = 24 * 3600 * 1000;

const shares = (who: Reader, channel: string, more: object = {}, headers: Record<string, string> = {}) =>
  who.send<Shared>('POST', `/sites/${who.site.id}/shares`, { url: who.site.article, channel, ...more }, headers);

async function people() {
  const site = await makeSite({ mode: 'post' });
  return { site, anna: new Reader(site, 'Anna'), bram: new Reader(site, 'Bram') };
}

describe('the counter of shares', () => {
  test('counts each way once for each reader, without a token, and everyone sees the sum', async () => {
    const { anna, bram } = await people();
    expect((await anna.reads()).body.shares).toBe(0);
    expect(await shares(anna, 'whatsapp')).toMatchObject({ status: 200, body: { shares: 1 } });
    expect((await shares(anna, 'whatsapp')).body.shares).toBe(1);
    expect((await shares(anna, 'linkedin')).body.shares).toBe(2);
    expect((await shares(bram, 'whatsapp')).body.shares).toBe(3);
    clock.now += 60_000;
    expect((await bram.reads('oldest')).body).toMatchObject({ shares: 3, thread: { id: null, commentCount: 0 } });
  });

  test('counts the same reader again on another day', async () => {
    const { anna } = await people();
    await shares(anna, 'x');
    clock.now += DAY;
    expect((await shares(anna, 'x')).body.shares).toBe(2);
    clock.now -= DAY;
  });

  test('counts two addresses of one article together, and two articles apart', async () => {
    const { anna, bram, site } = await people();
    await shares(anna, 'e-mail', { url: `${site.article}/?utm_source=nieuwsbrief` });
    expect((await shares(bram, 'e-mail')).body.shares).toBe(2);
    expect((await shares(bram, 'e-mail', { url: `${site.origin}/ander` })).body.shares).toBe(1);
  });

  test('keeps no address, and drops a day later what it counted by; the sum stays', async () => {
    const { anna } = await people();
    await shares(anna, 'copy');
    const marks = await bindings.DB.prepare('SELECT * FROM share_marks WHERE site_id = ?1').bind(anna.site.id).all();
    expect(marks.results).toHaveLength(1);
    expect(JSON.stringify(marks.results)).not.toContain(anna.address);
    await retain({ db: bindings.DB, now: clock.now + 2 * DAY });
    expect((await bindings.DB.prepare('SELECT * FROM share_marks WHERE site_id = ?1').bind(anna.site.id).all()).results).toEqual([]);
    expect((await shares(anna, 'device')).body.shares).toBe(2);
  });

  test('tells the desk by which ways, also for a thread that is made later', async () => {
    const { anna, bram, site } = await people();
    for (const who of [anna, bram]) await shares(who, 'bluesky');
    await shares(anna, 'mastodon');
    await (await anna.begin()).reacts('Dit stuk moet iedereen lezen.');
    const noor = await moderator('Noor', [site]);
    const { items } = (await noor.send<ModeratedThreads>('GET', `/moderation/threads?site=${site.id}`)).body;
    expect(items.map((thread) => thread.shares)).toEqual([{ bluesky: 2, mastodon: 1 }]);
  });

  test('counts on when the discussion moves to another address', async () => {
    const { anna, bram, site } = await people();
    await shares(anna, 'copy');
    await (await anna.begin()).reacts('Dit stuk kreeg later een ander adres.');
    const { thread } = (await anna.reads('oldest')).body;
    const noor = await moderator('Noor', [site], 'admin');
    const url = `${site.article}-nieuw`;
    expect((await noor.send('PUT', `/moderation/threads/${thread.id}/address`, { url })).status).toBe(200);
    expect((await shares(bram, 'copy', { url })).body.shares).toBe(2);
    expect((await shares(bram, 'x')).body.shares).toBe(3);
    const { items } = (await noor.send<ModeratedThreads>('GET', `/moderation/threads?site=${site.id}`)).body;
    expect(items.map((one) => one.shares)).toEqual([{ copy: 2, x: 1 }]);
  });

  test('is one look and one batch', async () => {
    const { anna } = await people();
    const { env, cost } = counted();
    const headers = { origin: anna.site.origin, 'cf-connecting-ip': anna.address, 'content-type': 'application/json' };
    const body = JSON.stringify({ url: anna.site.article, channel: 'copy' });
    expect((await call(`/api/v1/sites/${anna.site.id}/shares`, { method: 'POST', headers, body }, env)).status).toBe(200);
    expect(cost).toMatchObject({ roundTrips: BUDGETS.share.roundTrips, statements: BUDGETS.share.statements });
    expect(cost.rowsRead).toBeLessThanOrEqual(BUDGETS.share.rowsRead);
    expect(cost.rowsWritten).toBeLessThanOrEqual(BUDGETS.share.rowsWritten);
  });
});

describe('a share is refused', () => {
  test.each([
    ['by a way that does not exist', { channel: 'hyves' }, {}, 422, 'invalid_input'],
    ['of an article of another host', { url: 'https://elders.example/a' }, {}, 422, 'url_not_of_site'],
    ['of what is no web address', { url: 'javascript:alert(1)' }, {}, 422, 'invalid_input'],
    ['from a page of another site', {}, { origin: 'https://boef.example' }, 403, 'origin_not_allowed'],
    ['as text that needs no preflight', {}, { 'content-type': 'text/plain' }, 415, 'unsupported_media_type'],
  ])('%s', async (_, more, headers, status, code) => {
    const { anna } = await people();
    expect(await shares(anna, 'copy', more, headers)).toMatchObject({ status, body: { code } });
    expect((await anna.reads()).body.shares).toBe(0);
  });

  test('without an origin, and on a site that does not exist', async () => {
    const { anna } = await people();
    const body = JSON.stringify({ url: anna.site.article, channel: 'copy' });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    expect((await call(`/api/v1/sites/${anna.site.id}/shares`, init)).body.code).toBe('origin_not_allowed');
    expect((await call('/api/v1/sites/bestaat-niet/shares', init)).body.code).toBe('site_not_found');
  });
});
