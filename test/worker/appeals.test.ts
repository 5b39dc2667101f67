import { describe, expect, test } from 'vitest';
import type { Appeal, Appeals } from '../../shared/appeals.ts';
import type { MyComments } from '../../shared/my-comments.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { clock, makeSite } from './support/praatmee.ts';
import { type Reader, reader } from './support/reader.ts';
import { wrongTallies } from './support/wrong-tallies.ts';

const DAY = 24 * 3600 * 1000;
const appeals = (by: Reader, id: string, words = 'Ik schold niemand uit.') => by.send('POST', `/comments/${id}/appeals`, { words });
const mine = async (by: Reader) => (await by.send<MyComments>('GET', '/readers/me/comments')).body.items[0];
const list = async (by: Moderator, site: { id: string }, state = 'open') =>
  (await by.send<Appeals>('GET', `/moderation/appeals?site=${site.id}&state=${state}`)).body;
const answers = (by: Moderator, id: string, outcome: string, words = 'U hebt gelijk.') =>
  by.send<Appeal>('POST', `/moderation/appeals/${id}/answer`, { outcome, words });

/** Noor rejected a comment of Anna. */
async function rejected() {
  const site = await makeSite({ mode: 'pre' });
  const [noor, piet] = [await moderator('Noor', [site]), await moderator('Piet', [site])];
  const anna = await reader(site, 'Anna');
  const { id } = (await anna.reacts('De directeur is een aap.')).body.comment;
  const decided = await noor.decides(id, { action: 'reject', reason: 'insult', words: 'Graag zonder dieren.' });
  return { site, noor, piet, anna, id, batch: decided.body.batch };
}

async function appealed() {
  const all = await rejected();
  await appeals(all.anna, all.id);
  const [first] = (await list(all.piet, all.site)).items;
  return { ...all, appeal: first?.id ?? '' };
}

describe('the writer of a refused comment', () => {
  test('asks another moderator to look, once, and sees that it waits', async () => {
    const { site, anna, id, piet } = await rejected();
    expect(await mine(anna)).toMatchObject({ mayAppeal: true });
    expect([(await appeals(anna, id)).status, (await appeals(anna, id, 'Nog eens')).status]).toEqual([204, 204]);
    const own = await mine(anna);
    expect(own?.mayAppeal).toBeUndefined();
    expect(own?.appeal).toEqual({ state: 'open', words: 'Ik schold niemand uit.', at: expect.any(String), answer: null, answeredAt: null });
    expect(await list(piet, site)).toMatchObject({
      open: 1,
      items: [
        {
          words: 'Ik schold niemand uit.',
          comment: { id, source: 'De directeur is een aap.', status: 'rejected', author: 'Anna' },
          decision: { action: 'reject', moderator: { name: 'Noor' }, reason: 'insult', words: 'Graag zonder dieren.' },
          mayAnswer: true,
        },
      ],
    });
    expect((await piet.queue(site)).body.counts.appeals).toBe(1);
    expect(await wrongTallies()).toEqual([]);
  });

  test('cannot where nothing was decided, where it is not theirs, after half a year, or from another page', async () => {
    const { site, anna, id, noor } = await rejected();
    const bram = await reader(site, 'Bram');
    const waits = (await bram.reacts('Deze wacht nog.')).body.comment.id;
    expect(await appeals(bram, waits)).toMatchObject({ status: 409, body: { code: 'cannot_appeal' } });
    expect((await appeals(bram, id)).status).toBe(404);
    await noor.approves(waits);
    expect(await appeals(bram, waits)).toMatchObject({ status: 409 });
    expect(await appeals(anna, id, ' ')).toMatchObject({ status: 422, body: { errors: [{ path: 'words', code: 'empty' }] } });
    expect(await anna.send('POST', `/comments/${id}/appeals`, { words: 'Hier' }, { origin: 'https://kwaad.example' })).toMatchObject({
      status: 403,
    });
    const began = clock.now;
    clock.now = began + 185 * DAY;
    expect(await appeals(anna, id)).toMatchObject({ body: { code: 'cannot_appeal' } });
    clock.now = began;
  });
});

describe('another moderator', () => {
  test('keeps the decision, and the writer reads why', async () => {
    const { site, anna, piet, appeal } = await appealed();
    expect((await answers(piet, appeal, 'upheld', 'Een aap is toch kwetsend.')).body).toMatchObject({
      state: 'upheld',
      answeredBy: { name: 'Piet' },
      comment: { status: 'rejected' },
    });
    expect(await mine(anna)).toMatchObject({
      comment: { status: 'rejected' },
      appeal: { state: 'upheld', answer: 'Een aap is toch kwetsend.' },
    });
    expect(await list(piet, site)).toMatchObject({ open: 0, items: [] });
    expect((await list(piet, site, 'answered')).items).toHaveLength(1);
    expect(await wrongTallies()).toEqual([]);
  });

  test('places the comment after all, for everyone to read', async () => {
    const { anna, id, piet, appeal, site } = await appealed();
    expect((await answers(piet, appeal, 'reversed')).body).toMatchObject({ state: 'reversed', comment: { status: 'approved' } });
    expect((await (await reader(site, 'Bram')).reads()).body.comments.items.map((one) => one.id)).toEqual([id]);
    expect(await mine(anna)).toMatchObject({ comment: { status: 'approved' }, appeal: { state: 'reversed', answer: 'U hebt gelijk.' } });
    expect(await wrongTallies()).toEqual([]);
  });

  test('answers once: who comes later is told, and nothing changes', async () => {
    const { anna, piet, appeal, site } = await appealed();
    const kees = await moderator('Kees', [site]);
    const both = await Promise.all([answers(piet, appeal, 'upheld', 'Blijft zo.'), answers(kees, appeal, 'reversed')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const own = await mine(anna);
    expect(own?.comment.status).toBe(own?.appeal?.state === 'upheld' ? 'rejected' : 'approved');
    expect(await wrongTallies()).toEqual([]);
  });

  test('is not the one who decided, unless nobody else works on the site', async () => {
    const { site, noor, appeal } = await appealed();
    expect((await list(noor, site)).items[0]?.mayAnswer).toBe(false);
    expect(await answers(noor, appeal, 'upheld')).toMatchObject({ status: 403, body: { code: 'own_decision' } });
    const alone = await makeSite({ mode: 'pre' });
    const chief = await moderator('Chef', [alone]);
    const anna = await reader(alone, 'Anna');
    const { id } = (await anna.reacts('Een aap.')).body.comment;
    await chief.decides(id, { action: 'reject', reason: 'insult' });
    await appeals(anna, id);
    const own = (await list(chief, alone)).items[0];
    expect(own?.mayAnswer).toBe(true);
    expect((await answers(chief, own?.id ?? '', 'upheld')).status).toBe(200);
  });

  test('of another site finds no appeal', async () => {
    const { appeal, site } = await appealed();
    const other = await moderator('Vreemde', [await makeSite()]);
    expect((await answers(other, appeal, 'upheld')).status).toBe(404);
    expect((await other.send('GET', `/moderation/appeals?site=${site.id}`)).status).toBe(404);
  });
});

describe('an appeal follows its comment', () => {
  test('it is answered when the decision is taken back, and opens again when that is undone', async () => {
    const { site, noor, piet, batch, id } = await appealed();
    await noor.send('POST', `/moderation/batches/${batch}/undo`);
    await noor.approves(id);
    expect(await list(piet, site, 'answered')).toMatchObject({ open: 0, items: [{ state: 'reversed' }] });
    expect(await wrongTallies()).toEqual([]);
  });

  test('a reversal that is undone opens it again', async () => {
    const { site, piet, appeal, id, anna } = await appealed();
    await answers(piet, appeal, 'reversed');
    const log = await piet.send<{ items: { undo: string | null; action: string }[] }>('GET', `/moderation/log?site=${site.id}`);
    const undo = log.body.items.find(({ action }) => action === 'comment.approve')?.undo;
    expect((await piet.send('POST', `/moderation/decisions/${undo}/undo`)).status).toBe(200);
    expect(await list(piet, site)).toMatchObject({ open: 1, items: [{ id: appeal, comment: { id, status: 'rejected' } }] });
    expect(await mine(anna)).toMatchObject({ appeal: { state: 'open', answer: null } });
    expect(await wrongTallies()).toEqual([]);
  });
});
