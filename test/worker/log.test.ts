import { describe, expect, test } from 'vitest';
import type { Decisions } from '../../shared/decisions.ts';
import { LOG_SCAN_MAX } from '../../shared/limits.ts';
import type { Log } from '../../shared/log.ts';
import type { ModeratedThread } from '../../shared/moderation.ts';
import { counted } from './support/counted.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { bindings, clock, makeSite } from './support/praatmee.ts';
import { type Reader, reader } from './support/reader.ts';

type Site = Reader['site'];

const log = (by: Moderator, site: Site, more = '') => by.send<Log>('GET', `/moderation/log?site=${site.id}${more}`);
const table = (by: Moderator, site: Site, more = '') => by.download(`/moderation/log.csv?site=${site.id}${more}`);
const said = ({ body }: { body: Log }) => body.items.map(({ moderator, action, name }) => [moderator?.name ?? null, action, name]);

async function desk() {
  const site = await makeSite({ mode: 'pre' });
  return { site, noor: await moderator('Noor', [site]), anna: await reader(site, 'Anna') };
}

/** Lines of long ago, as many as asked for. */
async function oldLines(site: Site, count: number, by: Moderator): Promise<void> {
  await bindings.DB.prepare(
    `INSERT INTO audit_log (site_id, moderator_id, action, target, created_at)
     SELECT ?1, ?2, 'site.change', ?1, value FROM json_each(?3)`,
  )
    .bind(site.id, by.id, JSON.stringify(Array.from({ length: count }, (_, at) => at + 1)))
    .run();
}

describe('the log', () => {
  test('tells who did what to what, newest first', async () => {
    const { site, noor, anna } = await desk();
    const id = (await anna.reacts('Ik koos het zelf.')).body.comment.id;
    await noor.approves(id);
    const thread = (await noor.send<ModeratedThread>('POST', '/moderation/threads', { site: site.id, url: site.article })).body.id;
    await noor.send('PATCH', `/moderation/threads/${thread}`, { state: 'closed' });
    await noor.send('POST', `/moderation/threads/${thread}/poll`, { question: 'Wie stuurt?', options: ['Ik', 'U'] });
    expect(said(await log(noor, site))).toEqual([
      ['Noor', 'poll.make', 'Wie stuurt?'],
      ['Noor', 'thread.change', site.article],
      ['Noor', 'comment.approve', 'Anna'],
    ]);
  });

  test('does not tell of what changed nothing', async () => {
    const { site, noor } = await desk();
    const post = () => noor.send('POST', '/moderation/threads', { site: site.id, url: site.article });
    expect([(await post()).status, (await post()).status]).toEqual([201, 200]);
    expect(said(await log(noor, site))).toEqual([['Noor', 'thread.make', site.article]]);
  });

  test('offers to take back the last decision on a comment that still stands', async () => {
    const { site, noor, anna } = await desk();
    const id = (await anna.reacts('Ik koos het zelf.')).body.comment.id;
    const first = (await noor.approves(id)).body.decisions[0]?.id;
    const second = (await noor.decides(id, { action: 'delete', from: 'approved' })).body.decisions[0]?.id;
    expect((await log(noor, site)).body.items.map(({ undo }) => undo)).toEqual([second, null]);
    await noor.undoes(second);
    expect((await log(noor, site)).body.items.map(({ undo }) => undo)).toEqual([null, null, first]);
  });

  test('says what was decided together, to be taken back together', async () => {
    const { site, noor, anna } = await desk();
    const ids = [];
    for (const text of ['Ik koos het zelf.', 'Mijn baas koos het.', 'Het toeval koos het.'])
      ids.push((await anna.reacts(text)).body.comment.id);
    const { batch } = (await noor.approves(...ids.slice(0, 2))).body;
    await noor.approves(ids[2] ?? '');
    expect((await log(noor, site)).body.items.map((line) => line.batch)).toEqual([null, batch, batch]);
    expect((await noor.send<Decisions>('POST', `/moderation/batches/${batch}/undo`)).body.decisions).toHaveLength(2);
    expect((await log(noor, site)).body.items.map((line) => line.batch)).toEqual([null, null, null, null, null]);
  });

  test('is closed to who works on another site', async () => {
    const { site } = await desk();
    const fatima = await moderator('Fatima', [await makeSite()]);
    expect(await log(fatima, site)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect((await table(fatima, site)).status).toBe(404);
  });
});

describe('the log can be narrowed', () => {
  async function busy() {
    const { site, noor, anna } = await desk();
    const bram = await moderator('Bram', [site]);
    const ids = [(await anna.reacts('Ik koos het zelf.')).body.comment.id, (await anna.reacts('Mijn baas koos het.')).body.comment.id];
    await noor.approves(ids[0] ?? '');
    await bram.decides(ids[1] ?? '', { action: 'reject', reason: 'insult' });
    await noor.send('POST', '/moderation/threads', { site: site.id, url: `${site.article}-2`, title: 'Over loopbanen' });
    return { site, noor, bram };
  }

  test('to what it is about, to who did it, and to words', async () => {
    const { site, noor, bram } = await busy();
    expect(said(await log(noor, site, '&about=thread'))).toEqual([['Noor', 'thread.make', 'Over loopbanen']]);
    expect(said(await log(noor, site, `&moderator=${bram.id}`))).toEqual([['Bram', 'comment.reject', 'Anna']]);
    expect(said(await log(noor, site, '&q=LOOPBANEN'))).toEqual([['Noor', 'thread.make', 'Over loopbanen']]);
    expect(said(await log(noor, site, '&q=insult'))).toEqual([['Bram', 'comment.reject', 'Anna']]);
    expect(said(await log(noor, site, '&q=%25'))).toEqual([]);
    expect((await log(noor, site)).body.moderators.map(({ name }) => name)).toEqual(['Bram', 'Noor']);
  });

  test('to days, as the calendar in the Netherlands has them', async () => {
    const { site, noor } = await desk();
    const start = clock.now;
    clock.now = Date.parse('2026-11-24T23:30:00Z');
    const anna = await reader(site, 'Anna');
    const late = (await anna.reacts('Het is al woensdag, half een.')).body.comment.id;
    await noor.approves(late);
    expect(said(await log(noor, site, '&from=2026-11-25'))).toHaveLength(1);
    expect(said(await log(noor, site, '&until=2026-11-24'))).toHaveLength(0);
    expect(said(await log(noor, site, '&from=2026-11-25&until=2026-11-25'))).toHaveLength(1);
    clock.now = start;
    expect(await log(noor, site, '&from=gisteren')).toMatchObject({ status: 422, body: { errors: [{ path: 'from' }] } });
  });

  test('page after page holds each line once, however far back the lines are that fit', async () => {
    const { site, noor } = await desk();
    await oldLines(site, LOG_SCAN_MAX + 60, noor);
    const seen: string[] = [];
    let cursor: string | null = '';
    for (let page = 0; cursor !== null && page < 40; page += 1) {
      const { body }: { body: Log } = await log(noor, site, cursor && `&cursor=${cursor}`);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    }
    expect(new Set(seen).size).toBe(LOG_SCAN_MAX + 60);
    expect(seen).toHaveLength(LOG_SCAN_MAX + 60);
    const first = await log(noor, site, '&about=comment');
    expect(first.body).toMatchObject({ items: [], nextCursor: expect.any(String) });
    expect((await log(noor, site, `&about=comment&cursor=${first.body.nextCursor}`)).body).toMatchObject({ items: [], nextCursor: null });
    expect(await log(noor, site, '&cursor=nee!')).toMatchObject({ status: 422, body: { errors: [{ path: 'cursor' }] } });
  });
});

describe('the log as a table to download', () => {
  test('holds what the filter lets through, for admins', async () => {
    const { site, noor, anna } = await desk();
    const bram = await moderator('Bram', [site], 'admin');
    await noor.approves((await anna.reacts('Ik koos het zelf.')).body.comment.id);
    const { status, text, headers } = await table(bram, site, '&about=comment');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="praatmee-${site.id}-logboek.csv"`);
    const [head, line, end] = text.split('\r\n');
    expect(head).toBe('tijd;moderator;actie;naam;id;details');
    expect(line).toMatch(/^2026-11-23T09:00:00\.000Z;Noor;comment\.approve;Anna;/);
    expect(end).toBe('');
    expect((await table(bram, site, '&about=poll')).text.split('\r\n')).toHaveLength(2);
  });

  test('is not for moderators', async () => {
    const { site, noor } = await desk();
    expect((await table(noor, site)).status).toBe(403);
  });
});

test('a page of the log costs the same however long the log is', async () => {
  const { site, noor } = await desk();
  const costOfPage = async () => {
    const { env, cost } = counted();
    noor.env = env;
    expect((await log(noor, site)).body.items).toHaveLength(50);
    noor.env = bindings;
    return cost;
  };
  await oldLines(site, 100, noor);
  const short = await costOfPage();
  await oldLines(site, 2_000, noor);
  expect(await costOfPage()).toEqual(short);
  expect(short).toMatchObject({ roundTrips: 1, rowsReturned: 53 });
});
