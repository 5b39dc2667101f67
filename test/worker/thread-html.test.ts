import { describe, expect, test } from 'vitest';
import { API } from '../../shared/paths.ts';
import { moderator } from './support/moderator.ts';
import { clock, download, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';
import { longTalk } from './support/talk.ts';

const page = (site: { id: string; article: string }, more = '', headers: Record<string, string> = {}) =>
  download(`${API}/sites/${site.id}/thread.html?url=${encodeURIComponent(site.article)}${more}`, { headers });

interface Structured {
  '@type': string;
  text?: string;
  comment?: Structured[];
  [key: string]: unknown;
}

const structured = (html: string): Structured => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
const linkIn = (html: string, words: string) =>
  (new RegExp(`href="([^"]+)">${words}<`).exec(html)?.[1] ?? '').replaceAll('&amp;', '&').replace('https://praatmee.example', '');

async function talk() {
  const site = await makeSite({ mode: 'post' });
  const [anna, bram] = [await reader(site, 'Anna'), await reader(site, 'Bram')];
  const first = (await anna.reacts('Ik stuur **zelf**.', { title: 'Wie stuurt?' })).body.comment.id;
  clock.now += 1000;
  const reply = (await bram.reacts('Dat dacht ik ook.', { parentId: first })).body.comment.id;
  return { site, anna, bram, first, reply };
}

describe('a discussion without scripts', () => {
  test('is a whole page that names the article as the place where it belongs', async () => {
    const { site, first, reply } = await talk();
    const { status, text, headers } = await page(site);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=UTF-8');
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
    );
    expect(text).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(text).toContain(`<link rel="canonical" href="${site.article}" />`);
    expect(text).toContain('<h2>2 reacties</h2>');
    expect(text).toContain(`<article id="reactie-${first}">`);
    expect(text.indexOf(`reactie-${reply}`)).toBeGreaterThan(text.indexOf(`reactie-${first}`));
    expect(text).toContain('<p>Ik stuur <strong>zelf</strong>.</p>');
    expect(text).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });

  test('leads to the formal notice of each comment, and to what a changed one said before', async () => {
    const { site, anna, first, reply } = await talk();
    const before = (await page(site)).text;
    for (const id of [first, reply]) expect(before).toContain(`href="https://praatmee.example${API}/comments/${id}/notice.html?lang=nl"`);
    expect(before).not.toContain('versions.html');
    await anna.send('PATCH', `/comments/${first}`, { body: 'Ik stuur nooit zelf.' });
    const { text } = await page(site, '&lang=en');
    expect(linkIn(text, 'edited')).toBe(`${API}/comments/${first}/versions.html`);
    expect((await download(linkIn(text, 'edited'))).text).toContain('<strong>zelf</strong>');
    expect((await download(linkIn(text, 'Report illegal content'))).text).toContain('Formal notice about');
    const informal = (await page(site, '&lang=nl-x-informal')).text;
    expect(informal).toContain('<html lang="nl">');
    expect((await download(linkIn(informal, 'Meld strafbare inhoud'))).text).toContain('Je naam');
  });

  test('is only the discussion for who puts it into a page', async () => {
    const { site } = await talk();
    const { text } = await page(site, '&fragment');
    expect(text).toMatch(/^<section class="praatmee" lang="nl">/);
    expect(text).not.toContain('<html');
    expect((await page(site, '&fragment&lang=en')).text).toContain('<h2>2 comments</h2>');
  });

  test('tells search engines who said what in answer to whom', async () => {
    const { site, first, reply } = await talk();
    expect(structured((await page(site)).text)).toMatchObject({
      '@type': 'DiscussionForumPosting',
      url: site.article,
      headline: 'Wie stuurt?',
      author: { '@type': 'Organization', name: 'De Krant' },
      datePublished: expect.stringMatching(/^2026-/),
      commentCount: 2,
      interactionStatistic: [{ interactionType: 'https://schema.org/CommentAction', userInteractionCount: 2 }],
      comment: [
        {
          '@type': 'Comment',
          url: `${site.article}#reactie-${first}`,
          author: { '@type': 'Person', name: 'Anna' },
          text: 'Ik stuur zelf.',
          comment: [{ url: `${site.article}#reactie-${reply}`, author: { name: 'Bram' }, text: 'Dat dacht ik ook.' }],
        },
      ],
    });
  });

  test('leads from page to page until every comment was there', async () => {
    const site = await longTalk(45, 0);
    const seen: string[] = [];
    let path = `${API}/sites/${site.id}/thread.html?url=${encodeURIComponent(site.article)}&sort=oldest`;
    for (let pages = 1; path; pages += 1) {
      const { text } = await download(path);
      seen.push(...[...text.matchAll(/<article id="reactie-(.+?)"/g)].map(([, id]) => id ?? ''));
      expect(text.includes('rel="canonical"')).toBe(pages === 1);
      path = linkIn(text, 'Meer reacties');
    }
    expect(new Set(seen).size).toBe(45);
    expect(seen).toHaveLength(45);
  });

  test('leads to the replies that do not fit, and back', async () => {
    const site = await longTalk(1, 12);
    const { text } = await page(site);
    expect(text).toContain('Toon 7 antwoorden');
    const more = (await download(linkIn(text, 'Toon 7 antwoorden'))).text;
    expect(more.match(/<article /g)).toHaveLength(7);
    expect((await download(linkIn(more, 'Alle reacties'))).text).toContain('Toon 7 antwoorden');
  });

  test('says when nobody wrote, and keeps the place of what was removed without its words', async () => {
    const empty = await makeSite();
    expect((await page(empty)).text).toContain('Er zijn nog geen reacties.');
    const { site, first } = await talk();
    await (await moderator('Noor', [site])).decides(first, { action: 'reject', reason: 'insult', from: 'approved' });
    const { text } = await page(site);
    expect(text).toContain('Deze reactie is verwijderd.');
    expect(text).not.toContain('Anna');
    expect(structured(text).comment?.[0]).toMatchObject({ creativeWorkStatus: 'Deleted', comment: [{ text: 'Dat dacht ik ook.' }] });
  });

  test('is not sent again to who has it', async () => {
    const { site } = await talk();
    const tag = (await page(site)).headers.get('etag') ?? '';
    expect((await page(site, '', { 'if-none-match': tag })).status).toBe(304);
  });

  test('is refused as everything else is; replies of another discussion are not found', async () => {
    const [{ site }, other] = [await talk(), await talk()];
    expect((await page({ ...site, id: 'bestaat-niet' })).status).toBe(404);
    expect((await page({ ...site, article: 'https://elders.example/a' })).status).toBe(422);
    expect((await page(site, '', { origin: 'https://boef.example' })).status).toBe(403);
    expect((await page(site, `&under=${other.first}`)).status).toBe(404);
    expect((await page(site, '&under=bestaat-niet')).status).toBe(404);
    expect((await page(site, '&cursor=onzin')).status).toBe(422);
  });
});
