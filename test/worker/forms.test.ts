import { describe, expect, test } from 'vitest';
import type { CommentForm, Preview } from '../../shared/forms.ts';
import { BODY_MAX, HOUSE_RULES_MAX } from '../../shared/limits.ts';
import type { SiteTexts } from '../../shared/site-texts.ts';
import { counted } from './support/counted.ts';
import { moderator } from './support/moderator.ts';
import { bindings, call, makeSite } from './support/praatmee.ts';
import { Reader } from './support/reader.ts';

const lists = { reasons: [{ key: 'offTopic', label: 'Niet over het artikel', told: 'Blijf bij het artikel.' }], replies: [] };

async function formOf(site: Awaited<ReturnType<typeof makeSite>>, origin = site.origin) {
  return new Reader({ ...site, origin }, 'Anna').send<CommentForm>('GET', `/sites/${site.id}/form`);
}

describe('house rules', () => {
  test('are written by an admin and read by whoever writes, as a tree', async () => {
    const site = await makeSite();
    const bram = await moderator('Bram', [site], 'admin');
    expect((await formOf(site)).body.houseRules).toEqual([]);
    const houseRules = 'Blijf **beleefd**.';
    const saved = await bram.send<SiteTexts>('PUT', '/moderation/texts', { site: site.id, ...lists, houseRules });
    expect(saved.body.houseRules).toBe(houseRules);
    expect((await formOf(site)).body.houseRules).toEqual([{ t: 'p', c: ['Blijf ', { t: 'strong', c: ['beleefd'] }, '.'] }]);
  });

  test('stay where a desk that does not know them saves, and go when they are emptied', async () => {
    const site = await makeSite();
    const bram = await moderator('Bram', [site], 'admin');
    const saves = (more: object) => bram.send<SiteTexts>('PUT', '/moderation/texts', { site: site.id, ...lists, ...more });
    await saves({ houseRules: 'Geen reclame.' });
    expect((await saves({})).body.houseRules).toBe('Geen reclame.');
    expect((await formOf(site)).body.houseRules).toHaveLength(1);
    expect((await saves({ houseRules: '' })).body.houseRules).toBe('');
    expect((await formOf(site)).body.houseRules).toEqual([]);
  });

  test('are refused where they are too long or nested too deep, and from a moderator', async () => {
    const site = await makeSite();
    const bram = await moderator('Bram', [site], 'admin');
    const noor = await moderator('Noor', [site], 'moderator');
    const puts = (by: typeof bram, houseRules: string) => by.send('PUT', '/moderation/texts', { site: site.id, ...lists, houseRules });
    expect((await puts(bram, '😀'.repeat(HOUSE_RULES_MAX))).status).toBe(200);
    for (const rules of ['😀'.repeat(HOUSE_RULES_MAX + 1), `${'> '.repeat(30)}diep`])
      expect(await puts(bram, rules)).toMatchObject({ status: 422, body: { errors: [{ path: 'houseRules' }] } });
    expect((await puts(noor, 'Van mij.')).status).toBe(403);
  });
});

describe('the form', () => {
  test('is for pages of the site, is kept by nobody, and asks nothing of the database the second time', async () => {
    const site = await makeSite({ proofOfWork: true });
    const first = await formOf(site);
    expect(first).toMatchObject({ status: 200, body: { turnstile: null } });
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(await formOf(site, 'https://elders.example')).toMatchObject({ status: 403, body: { code: 'origin_not_allowed' } });
    const { env, cost } = counted();
    const again = await call<CommentForm>(`/api/v1/sites/${site.id}/form`, { headers: { origin: site.origin } }, env);
    expect(again.body.challenge?.parameters.nonce).not.toBe(first.body.challenge?.parameters.nonce);
    expect(cost.roundTrips).toBe(0);
  });

  test('of an unknown site there is none', async () => {
    const site = await makeSite();
    expect(await formOf({ ...site, id: 'onbekend' })).toMatchObject({ status: 404, body: { code: 'site_not_found' } });
  });
});

describe('a preview', () => {
  const previews = (by: Reader, body: string) => by.send<Preview>('POST', `/sites/${by.site.id}/preview`, { body });

  test('is the tree that the comment will have, and nothing is stored', async () => {
    const site = await makeSite({ mode: 'post' });
    const anna = await new Reader(site, 'Anna').begin();
    const source = '**Goed** stuk, zie [hier](https://voorbeeld.nl)\n\n- een\n- twee\n\n<script>alert(1)</script>';
    const shown = await previews(anna, source);
    expect(shown.status).toBe(200);
    const count = () => bindings.DB.prepare('SELECT count(*) AS n FROM threads WHERE site_id = ?1').bind(site.id).first<number>('n');
    expect(await count()).toBe(0);
    expect((await anna.reacts(source)).body.comment.body).toEqual(shown.body.body);
  });

  test('is refused from another page, of nothing, and of what is too long or too deep', async () => {
    const site = await makeSite();
    const piet = new Reader({ ...site, origin: 'https://elders.example' }, 'Piet');
    expect(await previews(piet, 'Hallo')).toMatchObject({ status: 403, body: { code: 'origin_not_allowed' } });
    const anna = new Reader(site, 'Anna');
    expect((await previews(anna, 'a'.repeat(BODY_MAX))).status).toBe(200);
    for (const body of ['', '   ', 'a'.repeat(BODY_MAX + 1), `${'> '.repeat(30)}diep`])
      expect(await previews(anna, body)).toMatchObject({ status: 422, body: { errors: [{ path: 'body' }] } });
    expect((await anna.send('POST', '/sites/onbekend/preview', { body: 'Hallo' })).status).toBe(404);
  });
});
