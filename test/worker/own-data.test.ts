import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { onSchedule } from '../../worker/on-schedule.ts';
import { moderator } from './support/moderator.ts';
import { bindings, clock, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';
import { edits, person } from './support/written.ts';
import { wrongTallies } from './support/wrong-tallies.ts';

const DAY = 24 * 3600 * 1000;

/** Anna gave her address with a comment, changed it, and reported another; Bram answered her. */
async function known() {
  clock.now = Date.now();
  const site = await makeSite({ mode: 'post' });
  const anna = await reader(site, 'Anna');
  const author = { name: 'Anna', email: 'anna@lezer.example' };
  const { id } = (await anna.reacts('Mijn eerste tekst over loopbanen.', { author })).body.comment;
  await edits(anna, id, 'Mijn tweede tekst over loopbanen.');
  const noor = await moderator('Noor', [site], 'admin');
  const annasId = (await person(noor, site)).id;
  const bram = await reader(site, 'Bram');
  const other = (await bram.reacts('Daar ben ik het mee eens.', { parentId: id })).body.comment.id;
  await anna.send('POST', `/comments/${other}/reports`, { reason: 'other', words: 'Geen idee.' });
  return { site, anna, bram, id, noor, annasId };
}

describe('a reader asks what is kept about her', () => {
  test('and gets all of it, and nothing of anybody else', async () => {
    const { anna, bram } = await known();
    const answer = await anna.send('GET', '/readers/me/export');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.body).toMatchObject({
      reader: { name: 'Anna', email: 'anna@lezer.example' },
      comments: [{ source: 'Mijn tweede tekst over loopbanen.', status: 'approved' }],
      earlierTexts: [{ source: 'Mijn eerste tekst over loopbanen.' }],
      reports: [{ words: 'Geen idee.' }],
      votes: [],
      appeals: [],
      restrictions: [],
    });
    expect(JSON.stringify(answer.body)).not.toContain('Bram');
    expect(JSON.stringify((await bram.send('GET', '/readers/me/export')).body)).not.toContain('anna@');
  });

  test('but not from another page or without a token', async () => {
    const { anna } = await known();
    expect((await anna.send('GET', '/readers/me/export', undefined, { origin: 'https://elders.example' })).status).toBe(403);
    anna.token = null;
    expect(await anna.send('GET', '/readers/me/export')).toMatchObject({ status: 401, body: { code: 'token_missing' } });
  });
});

describe('a reader asks to be forgotten', () => {
  test('and no name, address or text is left; who answered her keeps the place', async () => {
    const { site, anna, bram, id, noor, annasId } = await known();
    expect((await anna.send('DELETE', '/readers/me')).status).toBe(204);
    const [top] = (await bram.reads()).body.comments.items;
    expect(top).toMatchObject({
      id,
      status: 'deleted',
      author: { name: '' },
      body: [],
      replies: { items: [{ author: { name: 'Bram' } }] },
    });
    expect(JSON.stringify((await anna.send('GET', '/readers/me/export')).body)).not.toMatch(/anna|loopbanen/i);
    for (const word of ['loopbanen', 'anna', 'lezer.example'])
      expect((await noor.queue(site, `&queue=all&q=${word}`)).body.items).toEqual([]);
    const log = await noor.send<{ items: { action: string; target: { id: string } }[] }>('GET', `/moderation/log?site=${site.id}`);
    expect(log.body.items.filter(({ action }) => action === 'person.erase')).toHaveLength(1);
    expect(JSON.stringify(log.body)).not.toContain('Anna');
    expect((await noor.send('GET', `/moderation/people/${annasId}`)).body).toMatchObject({ name: '', email: null });
    expect(await wrongTallies()).toEqual([]);
  });

  test('somebody who never wrote is not known, and stays so', async () => {
    const site = await makeSite();
    const els = await reader(site, 'Els');
    expect((await els.send('DELETE', '/readers/me')).status).toBe(204);
    expect(await bindings.DB.prepare('SELECT count(*) AS n FROM audit_log WHERE site_id = ?1').bind(site.id).first('n')).toBe(0);
  });

  test('not from another page, and never with somebody else’s comments', async () => {
    const { anna, bram } = await known();
    expect((await anna.send('DELETE', '/readers/me', undefined, { origin: 'https://elders.example' })).status).toBe(403);
    await anna.send('DELETE', '/readers/me');
    expect((await bram.send<{ comments: unknown[] }>('GET', '/readers/me/export')).body.comments).toHaveLength(1);
  });

  test('is no way round a ban, which knows the address until it ends', async () => {
    const { site, anna, noor, annasId } = await known();
    await noor.send('POST', `/moderation/people/${annasId}/restrictions`, { kind: 'ban', days: 7, reason: 'Schelden.' });
    await anna.send('DELETE', '/readers/me');
    const again = await reader(site, 'Annie');
    const author = { name: 'Annie', email: 'anna@lezer.example' };
    expect((await again.reacts('Ik ben er weer.', { author })).status).toBe(422);
    const kept = () => bindings.DB.prepare('SELECT email, reason FROM restrictions WHERE reader_id = ?1').bind(annasId).first();
    await onSchedule(bindings, { now: () => clock.now + 6 * DAY, newId: uuidv7 });
    expect(await kept()).toEqual({ email: 'anna@lezer.example', reason: 'Schelden.' });
    await onSchedule(bindings, { now: () => clock.now + 8 * DAY, newId: uuidv7 });
    expect(await kept()).toEqual({ email: null, reason: '' });
  });
});
