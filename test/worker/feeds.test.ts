import { describe, expect, test } from 'vitest';
import { API } from '../../shared/paths.ts';
import { counted } from './support/counted.ts';
import { moderator } from './support/moderator.ts';
import { clock, download, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';
import { longTalk } from './support/talk.ts';

const threadFeed = (site: { id: string; article: string }, headers: Record<string, string> = {}, url = site.article) =>
  download(`${API}/sites/${site.id}/thread.atom?url=${encodeURIComponent(url)}`, { headers });
const siteFeed = (site: { id: string }, headers: Record<string, string> = {}) =>
  download(`${API}/sites/${site.id}/latest.atom`, { headers });

const ids = (xml: string) => [...xml.matchAll(/<id>(.+?)<\/id>/g)].map(([, id]) => id);

describe('the feed of an article', () => {
  test('holds its comments and replies, newest first, and none that wait', async () => {
    const site = await makeSite({ mode: 'pre' });
    const [anna, noor] = [await reader(site, 'Anna'), await moderator('Noor', [site])];
    const first = (await anna.reacts('Ik *stuur* zelf.', { title: 'Stuur & toeval' })).body.comment.id;
    await noor.approves(first);
    clock.now += 60_000;
    const reply = (await (await reader(site, 'Bram')).reacts('Echt?', { parentId: first })).body.comment.id;
    await noor.approves(reply);
    await anna.reacts('Deze wacht.');
    const { status, text, headers } = await threadFeed(site);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(ids(text).slice(1)).toEqual([`urn:uuid:${reply}`, `urn:uuid:${first}`]);
    expect(text).toContain('<title>Stuur &amp; toeval</title>');
    expect(text).toContain(`<thr:in-reply-to ref="urn:uuid:${first}"`);
    expect(text).toContain('&lt;p&gt;Ik &lt;em&gt;stuur&lt;/em&gt; zelf.&lt;/p&gt;');
    expect(text).toContain(`<link rel="alternate" type="text/html" href="${site.article}#reactie-${first}"`);
    expect(text).not.toContain('Deze wacht');
  });

  test('is there before anybody wrote, and has the same name afterwards', async () => {
    const site = await makeSite({ mode: 'post' });
    const [before] = ids((await threadFeed(site)).text);
    await (await reader(site, 'Anna')).reacts('De eerste.');
    const [after, entry] = ids((await threadFeed(site)).text);
    expect(after).toBe(before);
    expect(after).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(entry).toBeDefined();
  });

  test('is not sent again to who has it, until something is removed from it', async () => {
    const site = await makeSite({ mode: 'post' });
    const { id } = (await (await reader(site, 'Anna')).reacts('Dit blijft niet staan.')).body.comment;
    const tag = (await threadFeed(site)).headers.get('etag') ?? '';
    expect(await threadFeed(site, { 'if-none-match': tag })).toMatchObject({ status: 304, text: '' });
    await (await moderator('Noor', [site])).decides(id, { action: 'reject', reason: 'insult', from: 'approved' });
    const after = await threadFeed(site, { 'if-none-match': tag });
    expect(after.status).toBe(200);
    expect(ids(after.text)).toHaveLength(1);
  });

  test('goes with a discussion that moves to another address', async () => {
    const site = await makeSite({ mode: 'post' });
    const anna = await reader(site, 'Anna');
    const { id } = (await anna.reacts('Geschreven op het oude adres.')).body.comment;
    const { thread } = (await anna.reads()).body;
    const url = `${site.article}-nieuw`;
    await (await moderator('Noor', [site], 'admin')).send('PUT', `/moderation/threads/${thread.id}/address`, { url });
    for (const address of [site.article, url]) expect((await threadFeed(site, {}, address)).text).toContain(`${url}#reactie-${id}`);
  });

  test('is refused as everything else is', async () => {
    const site = await makeSite();
    expect((await threadFeed({ ...site, id: 'bestaat-niet' })).status).toBe(404);
    expect((await threadFeed(site, {}, 'https://elders.example/a')).status).toBe(422);
    expect((await threadFeed(site, { origin: 'https://boef.example' })).status).toBe(403);
  });

  test('costs the same however long the discussion is, and nothing the second time', async () => {
    for (const tops of [10, 5_000]) {
      const site = await longTalk(tops, 1);
      const path = `${API}/sites/${site.id}/thread.atom?url=${encodeURIComponent(site.article)}`;
      const [first, again] = [counted(), counted()];
      await download(path, {}, first.env);
      expect(first.cost.rowsRead).toBeLessThanOrEqual(4 * first.cost.rowsReturned + 10);
      await download(path, {}, again.env);
      expect(again.cost.roundTrips).toBe(0);
    }
  });
});

describe('the feed of a site', () => {
  test('holds comments of all its articles', async () => {
    const site = await makeSite({ mode: 'post' });
    const anna = await reader(site, 'Anna');
    await anna.reacts('Onder het eerste.');
    await anna.reacts('Onder het tweede.', { url: `${site.origin}/ander` });
    const { text } = await siteFeed(site);
    expect(text).toContain('<title>De Krant</title>');
    expect(text).toContain(`${site.origin}/ander#reactie-`);
    expect(text).toContain(`${site.article}#reactie-`);
    expect((await siteFeed({ id: 'bestaat-niet' })).status).toBe(404);
  });
});
