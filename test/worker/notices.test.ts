import { describe, expect, test } from 'vitest';
import type { MyComments } from '../../shared/my-comments.ts';
import type { Notice, NoticeReceipt, Notices } from '../../shared/notices.ts';
import { mailsTo } from './support/mails.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { makeSite } from './support/praatmee.ts';
import { type Reader, reader } from './support/reader.ts';
import { wrongTallies } from './support/wrong-tallies.ts';

const newEmail = () => `wim-${crypto.randomUUID().slice(0, 8)}@lezer.example`;
const notifies = (by: Reader, id: string, more: object = {}) =>
  by.send<NoticeReceipt>('POST', `/comments/${id}/notices`, {
    explanation: 'Dit is smaad (art. 261 Sr).',
    name: 'Wim',
    goodFaith: true,
    ...more,
  });
const list = async (by: Moderator, site: { id: string }, state = 'open') =>
  (await by.send<Notices>('GET', `/moderation/notices?site=${site.id}&state=${state}`)).body;
const decides = (by: Moderator, id: string, outcome: string, words = 'De bewering is feitelijk onjuist.') =>
  by.send<Notice>('POST', `/moderation/notices/${id}/decision`, { outcome, words });

async function accused() {
  const site = await makeSite({ mode: 'post' });
  const anna = await reader(site, 'Anna');
  const { id } = (await anna.reacts('De wethouder heeft gestolen.')).body.comment;
  return { site, anna, id, wim: await reader(site, 'Wim'), noor: await moderator('Noor', [site]), email: newEmail() };
}

describe('somebody gives notice of a comment that is against the law', () => {
  test('gets a receipt by mail at once, and a moderator finds it', async () => {
    const { site, id, wim, noor, email } = await accused();
    const { status, body } = await notifies(wim, id, { email });
    expect(status).toBe(201);
    expect((await mailsTo(email))[0]).toContain(`Het kenmerk is ${body.id}`);
    expect((await noor.queue(site)).body.counts.notices).toBe(1);
    expect(await list(noor, site)).toMatchObject({
      open: 1,
      items: [{ explanation: 'Dit is smaad (art. 261 Sr).', name: 'Wim', email, comment: { id, status: 'approved' }, outcome: null }],
    });
    expect(await wrongTallies()).toEqual([]);
  });

  test('without a token, for not only readers may', async () => {
    const { id, wim, email } = await accused();
    wim.token = null;
    expect((await notifies(wim, id, { email })).status).toBe(201);
  });

  test('and says who they are, unless it is about sexual abuse of children', async () => {
    const { site, id, wim, noor } = await accused();
    expect(await notifies(wim, id)).toMatchObject({ status: 422, body: { errors: [{ path: 'email', code: 'required' }] } });
    expect(await notifies(wim, id, { name: undefined, email: newEmail() })).toMatchObject({ body: { errors: [{ path: 'name' }] } });
    expect(await notifies(wim, id, { email: newEmail(), goodFaith: false })).toMatchObject({ body: { errors: [{ path: 'goodFaith' }] } });
    expect((await notifies(wim, id, { name: undefined, childAbuse: true })).status).toBe(201);
    expect((await list(noor, site)).items).toMatchObject([{ name: null, email: null, childAbuse: true }]);
  });

  test('but not of what nobody saw, and not from another page', async () => {
    const { wim, id, email } = await accused();
    expect((await notifies(wim, 'onbekend', { email })).status).toBe(404);
    const other = await reader(await makeSite(), 'Wim');
    expect(await notifies(other, id, { email })).toMatchObject({ status: 403, body: { code: 'origin_not_allowed' } });
  });
});

describe('a moderator decides on a notice', () => {
  test('and takes the comment away: readers do not see it, the notifier and the writer are told why', async () => {
    const { site, anna, id, wim, noor, email } = await accused();
    await notifies(wim, id, { email });
    const [open] = (await list(noor, site)).items;
    expect((await decides(noor, open?.id ?? '', 'removed')).body).toMatchObject({ outcome: 'removed', comment: { status: 'deleted' } });
    expect((await wim.reads()).body.comments.items).toEqual([]);
    expect((await mailsTo(email))[0]).toMatch(/De reactie is verwijderd\.[\s\S]*feitelijk onjuist[\s\S]*geschillenorgaan/);
    const [mine] = (await anna.send<MyComments>('GET', '/readers/me/comments')).body.items;
    expect(mine).toMatchObject({ reason: 'notice', words: 'De bewering is feitelijk onjuist.', mayAppeal: true });
    expect(await list(noor, site)).toMatchObject({ open: 0, items: [] });
    expect(await list(noor, site, 'decided')).toMatchObject({ items: [{ decidedBy: { name: 'Noor' } }] });
    expect(await wrongTallies()).toEqual([]);
  });

  test('or leaves it, and the notifier is told where to complain', async () => {
    const { site, id, wim, noor, email } = await accused();
    await notifies(wim, id, { email });
    const [open] = (await list(noor, site)).items;
    expect((await decides(noor, open?.id ?? '', 'kept', 'Dit valt onder de vrijheid van meningsuiting.')).status).toBe(200);
    expect((await wim.reads()).body.comments.items).toHaveLength(1);
    expect((await mailsTo(email))[0]).toMatch(/De reactie blijft staan\.[\s\S]*meningsuiting[\s\S]*rechter/);
  });

  test('once: a colleague who comes later changes nothing, and no second mail goes out', async () => {
    const { site, id, wim, noor, email } = await accused();
    await notifies(wim, id, { email });
    const piet = await moderator('Piet', [site]);
    const notice = (await list(noor, site)).items[0]?.id ?? '';
    const both = await Promise.all([decides(noor, notice, 'kept'), decides(piet, notice, 'removed')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await mailsTo(email)).toHaveLength(2);
    const other = await moderator('Vreemde', [await makeSite()]);
    expect((await decides(other, notice, 'removed')).status).toBe(404);
  });
});

test('a year of figures says what was noticed, decided, appealed and restricted', async () => {
  const { site, anna, id, wim, noor, email } = await accused();
  await notifies(wim, id, { email });
  await decides(noor, (await list(noor, site)).items[0]?.id ?? '', 'removed');
  await anna.send('POST', `/comments/${id}/appeals`, { words: 'Het is waar.' });
  const chief = await moderator('Chef', [site], 'admin');
  const year = async (number: number) => (await chief.download(`/moderation/transparency.csv?site=${site.id}&year=${number}`)).text;
  const table = await year(2026);
  expect(table).toContain('meldingen van strafbare inhoud (art. 16);verwijderd;;1;0,0');
  expect(table).toContain('beslissingen van moderators;verwijderd;notice;1');
  expect(table).toContain('bezwaren (art. 20);nog open;;1;');
  expect(await year(2025)).not.toContain('verwijderd');
});
