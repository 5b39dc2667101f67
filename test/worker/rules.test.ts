import { describe, expect, test } from 'vitest';
import type { RulesTried, SiteRules } from '../../shared/rules.ts';
import { type PolicySettings, policySettings } from '../../shared/sites.ts';
import { counted } from './support/counted.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { bindings, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';
import { longTalk } from './support/talk.ts';

const settings = (more: Partial<(typeof policySettings)['_input']> = {}): PolicySettings => policySettings.parse({ mode: 'post', ...more });
const words = [{ word: 'baas*', effect: 'hold' as const }];
const tries = (by: Moderator, site: { id: string }, policy: object) =>
  by.send<RulesTried>('POST', '/moderation/rules/dry-run', { site: site.id, policy });
const saves = (by: Moderator, site: { id: string }, policy: object, version = 1) =>
  by.send<SiteRules>('PUT', '/moderation/rules', { site: site.id, policy, version });
const reads = (by: Moderator, site: { id: string }) => by.send<SiteRules>('GET', `/moderation/rules?site=${site.id}`);

async function desk(mode: 'pre' | 'post' = 'post') {
  const site = await makeSite({ mode });
  const anna = await reader(site, 'Anna');
  for (const text of ['Mijn baas bepaalt alles hier.', 'Ik stuur zelf.', 'De bazen? Nee: de baasjes!', 'Wat een goed stuk weer.'])
    await anna.reacts(text);
  return { site, anna, noor: await moderator('Noor', [site]), bram: await moderator('Bram', [site], 'admin') };
}

describe('a trial of other rules', () => {
  test('tells how many of the last comments a new word would have held, and which, and changes nothing', async () => {
    const { site, anna, bram } = await desk();
    const { body } = await tries(bram, site, settings({ words }));
    expect(body).toMatchObject({ judged: 4, before: 0, after: 2 });
    expect(
      body.changes.map(({ author, before, after, evidence }) => [author, before, after, evidence[0]?.rule, evidence[0]?.matched]),
    ).toEqual([
      ['Anna', 'approved', 'pending', 'words', ['baasjes']],
      ['Anna', 'approved', 'pending', 'words', ['baas']],
    ]);
    expect((await anna.reacts('De baas leest dit niet.')).body.comment.status).toBe('approved');
    expect((await reads(bram, site)).body.version).toBe(1);
  });

  test('also on a site where everything waits, and of what would no longer be held', async () => {
    const { site, bram } = await desk('pre');
    expect((await tries(bram, site, settings({ mode: 'pre', words }))).body).toMatchObject({ judged: 4, before: 0, after: 2 });
    await saves(bram, site, settings({ mode: 'pre', words }));
    const back = (await tries(bram, site, settings({ mode: 'pre' }))).body;
    expect(back).toMatchObject({ before: 2, after: 0, changes: [{ before: 'pending', after: 'approved' }, { after: 'approved' }] });
    expect((await tries(bram, site, settings({ mode: 'post', words }))).body).toMatchObject({ before: 4, after: 2 });
  });

  test('reads no more than the last five hundred, in one round trip', async () => {
    const site = await longTalk(600, 0);
    const noor = await moderator('Noor', [site]);
    const { env, cost } = counted();
    noor.env = env;
    expect((await tries(noor, site, settings({ words: [{ word: 'tekst', effect: 'hold' }] }))).body).toMatchObject({
      judged: 500,
      after: 500,
    });
    noor.env = bindings;
    expect(cost.roundTrips).toBe(1);
    expect(cost.rowsRead).toBeLessThanOrEqual(4 * 500 + 10);
  });

  test('is not for another site, nor with settings that cannot be', async () => {
    const { site, bram } = await desk();
    const fatima = await moderator('Fatima', [await makeSite()], 'owner');
    expect((await tries(fatima, site, settings())).status).toBe(404);
    expect(await tries(bram, site, { ...settings(), maxLinks: -1 })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'policy.maxLinks' }] },
    });
  });
});

describe('the rules of a site', () => {
  test('an admin changes, and from then on they judge', async () => {
    const { site, anna, bram } = await desk();
    expect((await saves(bram, site, settings({ words }))).body).toMatchObject({ version: 2, policy: { words } });
    expect((await anna.reacts('Mijn baas weer, helaas.')).body).toMatchObject({ comment: { status: 'pending' }, reason: 'words' });
  });

  test('a moderator sees and does not change', async () => {
    const { site, noor } = await desk();
    expect((await reads(noor, site)).body).toMatchObject({ version: 1, policy: { mode: 'post' } });
    expect(await saves(noor, site, settings({ words }))).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
  });

  test('are not saved over what a colleague changed meanwhile', async () => {
    const { site, bram } = await desk();
    await saves(bram, site, settings({ maxLinks: 5 }));
    expect(await saves(bram, site, settings({ words }))).toMatchObject({ status: 409, body: { code: 'changed_meanwhile' } });
    expect((await reads(bram, site)).body).toMatchObject({ version: 2, policy: { maxLinks: 5, words: [] } });
    expect((await saves(bram, site, settings({ words }), 2)).status).toBe(200);
  });

  test('are not for another site', async () => {
    const { site } = await desk();
    const fatima = await moderator('Fatima', [await makeSite()], 'owner');
    expect((await reads(fatima, site)).status).toBe(404);
    expect((await saves(fatima, site, settings())).status).toBe(404);
  });
});
