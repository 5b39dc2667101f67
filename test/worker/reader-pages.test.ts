import { describe, expect, test } from 'vitest';
import { moderator } from './support/moderator.ts';
import { clock, download, makeSite } from './support/praatmee.ts';
import { type Reader, reader } from './support/reader.ts';
import { written } from './support/written.ts';

const HOUR = 3_600_000;

/** The path of a reader's own page. */
async function pageOf(by: Reader): Promise<string> {
  return new URL((await by.send<{ url: string }>('POST', '/readers/me/page')).body.url).pathname;
}

const presses = (path: string, fields: Record<string, string>, origin = 'https://praatmee.example') =>
  download(path, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });

/** Noor rejected what Anna wrote. */
async function rejected() {
  const all = await written({ mode: 'pre' }, 'De directeur is een **aap** & een <b>ezel</b>.');
  await all.noor.decides(all.id, { action: 'reject', reason: 'insult', words: 'Graag zonder dieren.' });
  return { ...all, path: await pageOf(all.anna) };
}

describe('a reader’s own page', () => {
  test('says what became of each comment, and why', async () => {
    const { anna, path } = await rejected();
    await anna.reacts('Deze wacht nog even.');
    const { status, text, headers } = await download(path);
    expect(status).toBe(200);
    for (const part of [
      'niet geplaatst.',
      'kwetsend voor anderen',
      'Graag zonder dieren.',
      'wacht op goedkeuring.',
      'leest een moderator eerst mee',
    ])
      expect(text).toContain(part);
    expect(text).toContain('<strong>aap</strong> &amp; een &lt;b&gt;ezel&lt;/b&gt;');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
    );
    expect((await download(`${path}?lang=en-GB`)).text).toContain('was not published.');
  });

  test('says "je" where the article does, behind its links and buttons too', async () => {
    const { path } = await rejected();
    const informal = `${path}?lang=nl-x-informal`;
    const { text } = await download(informal);
    for (const part of [
      'alleen voor jou.',
      'Je reactie is niet geplaatst.',
      'Waarom ben je het niet eens',
      'href="?lang=nl-x-informal&amp;file"',
    ])
      expect(text).toContain(part);
    const asked = (await presses(informal, { do: 'erase' })).text;
    expect(asked).toContain('je stemmen blijven geteld');
    const gone = (await download('/lezer/zomaar?lang=nl-x-informal')).text;
    expect(`${text}${asked}${gone}`).not.toMatch(/\b[Uu]w?\b/);
  });

  test('is hers for an hour, and nobody else’s', async () => {
    const { path, site } = await rejected();
    const bram = await pageOf(await reader(site, 'Bram'));
    expect((await download(bram)).text).toContain('nog niets geschreven');
    for (const wrong of [`${path}x`, path.slice(0, -1), '/lezer/zomaar'])
      expect(await download(wrong)).toMatchObject({ status: 401, text: expect.stringContaining('verlopen') });
    clock.now += HOUR;
    expect((await download(path)).status).toBe(200);
    clock.now += 1;
    expect(await download(path)).toMatchObject({ status: 401, text: expect.not.stringContaining('directeur') });
  });

  test('is given to pages of the site alone, and to readers with a token', async () => {
    const anna = await reader(await makeSite(), 'Anna');
    expect((await anna.send('POST', '/readers/me/page', undefined, { origin: 'https://elders.example' })).status).toBe(403);
    anna.token = null;
    expect(await anna.send('POST', '/readers/me/page')).toMatchObject({ status: 401, body: { code: 'token_missing' } });
  });

  test('takes an appeal in one step, which another moderator reads', async () => {
    const { path, id, site } = await rejected();
    expect((await presses(path, { do: 'appeal', comment: id, words: '  ' })).text).toContain('Schrijf waarom');
    const { text } = await presses(path, { do: 'appeal', comment: id, words: 'Het is een compliment.' });
    expect(text).toContain('Uw bezwaar is verstuurd.');
    expect(text).toContain('Een andere moderator kijkt ernaar.');
    expect(text).not.toContain('<textarea');
    const piet = await moderator('Piet', [site]);
    expect((await piet.queue(site)).body.counts.appeals).toBe(1);
  });

  test('gives the data as a file, and erases after it was asked twice', async () => {
    const { path } = await rejected();
    const file = await download(`${path}?file`);
    expect(file.headers.get('content-disposition')).toContain('praatmee.json');
    expect(JSON.parse(file.text)).toMatchObject({ reader: { name: 'Anna' } });
    expect((await presses(path, { do: 'erase' })).text).toContain('Wis alles');
    expect(JSON.parse((await download(`${path}?file`)).text)).toMatchObject({ reader: { name: 'Anna' } });
    expect((await presses(path, { do: 'erased' })).text).toContain('Uw gegevens zijn gewist');
    expect(JSON.parse((await download(`${path}?file`)).text)).toMatchObject({ reader: { name: null } });
  });

  test('hears no button on another page', async () => {
    const { path } = await rejected();
    expect((await presses(path, { do: 'erased' }, 'https://elders.example')).status).toBe(403);
    expect(JSON.parse((await download(`${path}?file`)).text)).toMatchObject({ reader: { name: 'Anna' } });
  });
});
