import { describe, expect, test } from 'vitest';
import type { Case } from '../../shared/case.ts';
import type { MyComments } from '../../shared/my-comments.ts';
import type { SiteTexts } from '../../shared/site-texts.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';

async function waiting(mode: 'pre' | 'post' = 'pre') {
  const site = await makeSite({ mode });
  const anna = await reader(site, 'Anna');
  const first = (await anna.reacts('Reactie nummer 1 van vandaag.')).body.comment.id;
  return { site, anna, first, noor: await moderator('Noor', [site]) };
}

describe('a site words its own reasons', () => {
  const own = {
    houseRules: '',
    reasons: [{ key: 'toon', label: 'Toon', told: 'Wij plaatsen geen verwijten.' }],
    replies: [{ title: 'Dank', body: 'Dank u.' }],
  };

  test('moderators pick from them, and the writer reads them with what the moderator adds', async () => {
    const { site, anna, first, noor } = await waiting();
    const bram = await moderator('Bram', [site], 'admin');
    expect((await bram.send('PUT', '/moderation/texts', { site: site.id, ...own })).status).toBe(200);
    expect((await noor.send<SiteTexts>('GET', `/moderation/texts?site=${site.id}`)).body).toEqual(own);
    expect(await noor.decides(first, { action: 'reject', reason: 'offTopic' })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'reason', code: 'wrong_value' }] },
    });
    await noor.decides(first, { action: 'reject', reason: 'toon', words: 'Probeer het gerust nog eens.', note: 'Derde keer.' });
    const mine = (await anna.send<MyComments>('GET', '/readers/me/comments')).body.items[0];
    expect(mine).toMatchObject({ reason: 'toon', told: 'Wij plaatsen geen verwijten.', words: 'Probeer het gerust nog eens.' });
    expect(mine?.message).toBe('Uw reactie is niet geplaatst. Wij plaatsen geen verwijten. Probeer het gerust nog eens.');
    expect(JSON.stringify(mine)).not.toContain('Derde keer');
  });

  test('without them there are those of the product', async () => {
    const { site, first, noor } = await waiting();
    expect((await noor.send<SiteTexts>('GET', `/moderation/texts?site=${site.id}`)).body).toEqual({
      reasons: null,
      replies: [],
      houseRules: '',
    });
    expect((await noor.decides(first, { action: 'reject', reason: 'toon' })).status).toBe(422);
    expect((await noor.decides(first, { action: 'reject', reason: 'offTopic' })).status).toBe(200);
  });

  test('only admins do, and each reason once', async () => {
    const { site, noor } = await waiting();
    const bram = await moderator('Bram', [site], 'admin');
    expect((await noor.send('PUT', '/moderation/texts', { site: site.id, ...own })).status).toBe(403);
    const twice = { site: site.id, reasons: [...own.reasons, ...own.reasons], replies: [] };
    expect(await bram.send('PUT', '/moderation/texts', twice)).toMatchObject({ status: 422, body: { errors: [{ path: 'reasons' }] } });
  });
});

describe('a case', () => {
  const opens = (by: Moderator, id: string) => by.send<Case>('GET', `/moderation/comments/${id}`);

  test('shows the branch, what was decided, earlier texts, and the person', async () => {
    const { site, anna, first, noor } = await waiting('post');
    const bram = await reader(site, 'Bram');
    const reply = (await bram.reacts('Dat ziet u verkeerd.', { parentId: first })).body.comment.id;
    await noor.send('PATCH', `/moderation/comments/${reply}`, { source: 'Dat zie ik anders.' });
    await noor.decides(reply, { action: 'reject', from: 'approved', reason: 'insult', note: 'Na klacht.' });
    const { body } = await opens(noor, reply);
    expect(body.branch.map(({ author }) => author.name)).toEqual(['Anna', 'Bram']);
    expect(body.decisions.map(({ action, note }) => [action, note])).toEqual([
      ['reject', 'Na klacht.'],
      ['edit', null],
    ]);
    expect(body.versions.map(({ source }) => source)).toEqual(['Dat ziet u verkeerd.']);
    expect(body.person).toMatchObject({ approved: 0, refused: 1, recent: [], notes: [] });
    await noor.send('POST', `/moderation/people/${body.item.person.id}/notes`, { text: 'Belde gisteren.' });
    expect((await opens(noor, reply)).body.person.notes).toMatchObject([{ text: 'Belde gisteren.', by: 'Noor' }]);
    expect((await opens(noor, first)).body).toMatchObject({ item: { comment: { id: first } }, person: { approved: 1 }, featured: false });
    expect((await anna.reads()).body.comments.items[0]?.replyCount).toBe(0);
  });

  test('of another site is not found', async () => {
    const { first } = await waiting('post');
    expect((await opens(await moderator('Fatima', [await makeSite()]), first)).status).toBe(404);
  });
});
