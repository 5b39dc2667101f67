import { describe, expect, test } from 'vitest';
import type { Figures } from '../../shared/figures.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { bindings, clock, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';

const read = async (by: Moderator, site: { id: string }, more = '') =>
  (await by.send<Figures>('GET', `/moderation/figures?site=${site.id}${more}`)).body;

describe('the figures of a site', () => {
  test('count what came in, what was decided, which rules fired and how long it took', async () => {
    const site = await makeSite({ mode: 'pre', maxLinks: 0 });
    const anna = await reader(site, 'Anna');
    const noor = await moderator('Noor', [site]);
    const ids: string[] = [];
    for (const text of ['De eerste van vandaag.', 'Zie https://een.example.', 'De derde van vandaag.', 'De vierde van vandaag.'])
      ids.push((await anna.reacts(text)).body.comment.id);
    clock.now += 20 * 60_000;
    await noor.approves(ids[0] ?? '');
    clock.now += 3 * 3_600_000;
    await noor.decides(ids[1] ?? '', { action: 'spam' });
    await noor.decides(ids[2] ?? '', { action: 'reject', reason: 'insult' });
    const found = await read(noor, site);
    expect(found).toMatchObject({ waiting: 1, oldestWaiting: '2026-11-23T09:00:00.000Z', approved: 1, refused: 2 });
    expect(found.days).toHaveLength(30);
    expect(found.days.at(-1)).toEqual({ day: '2026-11-23', comments: 4, approved: 1, refused: 2 });
    expect(found.days[0]).toEqual({ day: '2026-10-25', comments: 0, approved: 0, refused: 0 });
    expect(found.rules).toEqual([
      { rule: 'mode', count: 4 },
      { rule: 'links', count: 1 },
    ]);
    expect(found.waits.filter(({ count }) => count > 0)).toEqual([
      { within: '30min', count: 1 },
      { within: '8h', count: 2 },
    ]);
  });

  test('forget what was taken back', async () => {
    const site = await makeSite({ mode: 'pre' });
    const noor = await moderator('Noor', [site]);
    const { batch } = (await noor.approves((await (await reader(site, 'Anna')).reacts('Nog even niet.')).body.comment.id)).body;
    expect((await read(noor, site)).approved).toBe(1);
    await noor.send('POST', `/moderation/batches/${batch}/undo`);
    expect((await read(noor, site)).approved).toBe(0);
  });

  test.each([
    ['2026-11-23T22:59:59Z', '2026-11-23'],
    ['2026-11-23T23:00:00Z', '2026-11-24'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-03-28T23:30:00Z', '2026-03-29'],
    ['2026-03-29T22:30:00Z', '2026-03-30'],
    ['2026-10-24T22:30:00Z', '2026-10-25'],
    ['2026-10-25T22:30:00Z', '2026-10-25'],
  ])('count a comment of %s on the day of the Netherlands, %s', async (at, day) => {
    const site = await makeSite();
    await bindings.DB.prepare("INSERT INTO happened VALUES (?1, ?2, 'comment', 'approved', 1)").bind(site.id, Date.parse(at)).run();
    expect(await bindings.DB.prepare('SELECT day FROM figures WHERE site_id = ?1').bind(site.id).first('day')).toBe(day);
  });

  test('are of the days that are asked for, and of no others', async () => {
    const site = await makeSite();
    const noor = await moderator('Noor', [site]);
    expect((await read(noor, site, '&days=7')).days).toHaveLength(7);
    expect((await read(noor, site, '&days=365')).days).toHaveLength(365);
    expect((await noor.send('GET', `/moderation/figures?site=${site.id}&days=8`)).status).toBe(422);
  });
});
