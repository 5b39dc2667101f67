import { describe, expect, test } from 'vitest';
import { API } from '../../shared/paths.ts';
import { call, clock, download, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';
import { edits, said, texts, versions, written } from './support/written.ts';
import { wrongTallies } from './support/wrong-tallies.ts';

const MINUTE = 60_000;

describe('Anna changes her comment', () => {
  test('and everyone reads the new text, that it was changed, and what it said before', async () => {
    const { anna, id, site } = await written();
    clock.now += MINUTE;
    const answer = await edits(anna, id, 'Dit vind ik een **heel** goed plan.');
    expect(answer).toMatchObject({ status: 200, body: { comment: { id, status: 'approved', editedBy: 'reader' } } });
    const bram = await reader(site, 'Bram');
    expect((await bram.reads()).body.comments.items).toMatchObject([{ editedAt: new Date(clock.now).toISOString(), editedBy: 'reader' }]);
    expect(await texts(bram)).toEqual([expect.stringContaining('heel')]);
    const { items } = (await versions(bram, id)).body;
    expect(items).toEqual([
      {
        body: [{ t: 'p', c: ['Dit vind ik een goed plan.'] }],
        from: new Date(clock.now - MINUTE).toISOString(),
        until: answer.body.comment.editedAt,
      },
    ]);
    expect(await wrongTallies()).toEqual([]);
  });

  test('twice: both earlier texts can be read, the newest first; the same text again changes nothing', async () => {
    const { anna, id } = await written();
    await edits(anna, id, 'De tweede tekst.');
    clock.now += MINUTE;
    await edits(anna, id, 'De derde tekst.');
    const again = await edits(anna, id, 'De derde tekst.');
    expect(again.status).toBe(200);
    expect(await said(anna, id)).toEqual([expect.stringContaining('tweede'), expect.stringContaining('goed plan')]);
  });

  test('as a page, to be read without scripts', async () => {
    const { anna, id, site } = await written({ mode: 'post' }, 'Dit vind ik <b>een</b> goed plan.');
    await edits(anna, id, 'Dit vind ik een **heel** goed plan.');
    const { status, text, headers } = await download(`${API}/comments/${id}/versions.html`);
    expect(status).toBe(200);
    expect(text).toMatch(/<h2>Nu<\/h2>[\s\S]*<strong>heel<\/strong>[\s\S]*<h2>Eerder<\/h2>[\s\S]*&lt;b&gt;een&lt;\/b&gt;/);
    expect(text).toContain(`${site.article}#reactie-${id}`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    const english = await download(`${API}/comments/${id}/versions.html`, { headers: { 'accept-language': 'en-GB,en' } });
    expect(english.text).toContain('<html lang="en');
    await anna.send('DELETE', `/comments/${id}`);
    expect((await download(`${API}/comments/${id}/versions.html`)).status).toBe(404);
  });

  test('gets what she typed as she typed it', async () => {
    const { anna, id } = await written({ mode: 'post' }, 'Een *schuin* woord.');
    const answer = await anna.send('GET', `/comments/${id}/source`);
    expect(answer.body).toEqual({ source: 'Een *schuin* woord.', until: new Date(clock.now + 15 * MINUTE).toISOString() });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('until the last moment of the site’s time, and not a moment later', async () => {
    const { anna, id } = await written({ mode: 'post', editMinutes: 3 });
    clock.now += 3 * MINUTE;
    expect((await edits(anna, id, 'Op het laatste moment.')).status).toBe(200);
    clock.now += 1;
    expect(await edits(anna, id, 'Net te laat.')).toMatchObject({ status: 409, body: { code: 'edit_closed' } });
    expect(await anna.send('DELETE', `/comments/${id}`)).toMatchObject({ status: 409, body: { code: 'edit_closed' } });
    expect((await anna.send('GET', `/comments/${id}/source`)).status).toBe(409);
    expect(await texts(anna)).toEqual([expect.stringContaining('laatste')]);
  });

  test('never where the site does not want it', async () => {
    const { anna, id } = await written({ mode: 'post', editMinutes: 0 });
    expect((await anna.reads()).body.site.editMinutes).toBe(0);
    expect(await edits(anna, id, 'Toch anders.')).toMatchObject({ status: 409, body: { code: 'edit_closed' } });
  });

  test('with nothing in it, or nothing that can be read, it stays as it was', async () => {
    const { anna, id } = await written();
    expect(await edits(anna, id, '  ')).toMatchObject({ status: 422, body: { errors: [{ path: 'body', code: 'empty' }] } });
    expect(await edits(anna, id, `${'> '.repeat(40)}diep`)).toMatchObject({ status: 422, body: { errors: [{ path: 'body' }] } });
    expect(await texts(anna)).toEqual([expect.stringContaining('goed plan')]);
  });
});

describe('a comment of somebody else', () => {
  test('is as unknown as one that does not exist', async () => {
    const { site, id } = await written();
    const bram = await reader(site, 'Bram');
    for (const target of [id, 'bestaat-niet']) {
      expect(await edits(bram, target, 'Van mij.')).toMatchObject({ status: 404, body: { code: 'not_found' } });
      expect(await bram.send('DELETE', `/comments/${target}`)).toMatchObject({ status: 404, body: { code: 'not_found' } });
      expect((await bram.send('GET', `/comments/${target}/source`)).status).toBe(404);
    }
    const elsewhere = await reader(await makeSite(), 'Anna');
    expect((await edits(elsewhere, id, 'Van mij.')).status).toBe(404);
  });

  test('cannot be changed without a token, nor one’s own from another page', async () => {
    const { site, anna, id } = await written();
    expect(await edits(anna, id, 'Van elders.', { origin: 'https://elders.example' })).toMatchObject({ status: 403 });
    const init = { method: 'PATCH', headers: { origin: site.origin, 'content-type': 'application/json' }, body: '{"body":"x"}' };
    expect(await call(`${API}/comments/${id}`, init)).toMatchObject({ status: 401, body: { code: 'token_missing' } });
  });
});
