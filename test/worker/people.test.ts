import { describe, expect, test } from 'vitest';
import type { People, Person, Swept } from '../../shared/people.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { pollOn } from './support/poll.ts';
import { bindings, clock, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';
import { wrongTallies } from './support/wrong-tallies.ts';

const DAY = 24 * 3600 * 1000;
const about = (by: Moderator, id: string, path = '') => by.send<Person>('GET', `/moderation/people/${id}${path}`);
const restricts = (by: Moderator, id: string, restriction: object) =>
  by.send<Person>('POST', `/moderation/people/${id}/restrictions`, restriction);
const sweeps = (by: Moderator, id: string, body: object = { action: 'spam' }) =>
  by.send<Swept>('POST', `/moderation/people/${id}/sweep`, body);
const lists = (by: Moderator, site: string, more = '') => by.send<People>('GET', `/moderation/people?site=${site}${more}`);

async function desk(mode: 'pre' | 'post' = 'post') {
  const site = await makeSite({ mode });
  const anna = await reader(site, 'Anna');
  await anna.reacts('Ik koos mijn loopbaan zelf.', { author: { name: 'Anna', email: 'Anna@huis.example' } });
  const noor = await moderator('Noor', [site]);
  const id = (await lists(noor, site.id)).body.items[0]?.id ?? '';
  return { site, anna, id, noor, bram: await moderator('Bram', [site], 'admin') };
}

describe('a reader who is banned', () => {
  test('is refused, and told until when and why', async () => {
    const { anna, id, noor } = await desk();
    expect(await restricts(noor, id, { kind: 'ban', days: 7, reason: 'U scheldt op anderen.' })).toMatchObject({
      status: 201,
      body: { restrictions: [{ kind: 'ban', by: 'Noor', active: true, until: '2026-11-30T09:00:00.000Z' }] },
    });
    expect(await anna.reacts('Ik ben er weer.')).toMatchObject({
      status: 422,
      body: {
        code: 'comment_refused',
        reasons: ['person'],
        restriction: { reason: 'U scheldt op anderen.', until: '2026-11-30T09:00:00.000Z' },
      },
    });
  });

  test('also under another name with the same address of mail; somebody else at the same place is only looked at', async () => {
    const { site, anna, id, noor } = await desk();
    await restricts(noor, id, { kind: 'ban', days: 7, reason: 'Schelden.' });
    const again = await reader(site, 'Annie');
    expect((await again.reacts('Ik ben Annie.', { author: { name: 'Annie', email: 'anna@HUIS.example' } })).status).toBe(422);
    const office = await reader(site, 'Kees');
    const answer = await office.send<{ comment: { status: string } }>(
      'POST',
      `/sites/${site.id}/comments`,
      office.comment('Ik werk hier ook.'),
      {
        'cf-connecting-ip': anna.address,
      },
    );
    expect(answer).toMatchObject({ status: 201, body: { comment: { status: 'pending' } } });
  });

  test('may write again once it ended, or was lifted', async () => {
    const { anna, id, noor } = await desk();
    const [ban] = (await restricts(noor, id, { kind: 'ban', days: 1, reason: 'Een dag rust.' })).body.restrictions;
    clock.now += DAY + 1;
    expect((await anna.reacts('Een dag later schrijf ik weer.')).status).toBe(201);
    expect((await about(noor, id)).body.restrictions).toMatchObject([{ id: ban?.id, active: false, lifted: null }]);
    const [second] = (await restricts(noor, id, { kind: 'ban', days: 9, reason: 'Weer mis.' })).body.restrictions;
    expect((await anna.reacts('En nu niet meer.')).status).toBe(422);
    expect((await noor.send<Person>('DELETE', `/moderation/restrictions/${second?.id}`)).body.restrictions[0]).toMatchObject({
      lifted: { by: 'Noor' },
    });
    expect((await anna.reacts('Dank voor uw begrip hoor.')).status).toBe(201);
  });

  test('for good only by an admin, and never on another site', async () => {
    const { id, noor, bram } = await desk();
    const forGood = { kind: 'ban', days: null, reason: 'Bedreiging.' };
    expect(await restricts(noor, id, forGood)).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    expect((await restricts(bram, id, forGood)).body.restrictions[0]).toMatchObject({ until: null, active: true });
    const fatima = await moderator('Fatima', [await makeSite()], 'owner');
    const [mine] = (await about(bram, id)).body.restrictions;
    expect((await restricts(fatima, id, forGood)).status).toBe(404);
    expect((await fatima.send('DELETE', `/moderation/restrictions/${mine?.id}`)).status).toBe(404);
    expect((await about(fatima, id)).status).toBe(404);
    expect(await restricts(bram, id, { ...forGood, reason: ' ' })).toMatchObject({ status: 422, body: { errors: [{ path: 'reason' }] } });
  });
});

describe('a reader', () => {
  test('who is muted waits, and no longer once it is lifted', async () => {
    const { anna, id, noor } = await desk();
    const { restrictions } = (await restricts(noor, id, { kind: 'mute', days: 30, reason: 'Toon.' })).body;
    expect((await anna.reacts('Dit wacht nu dus.')).body).toMatchObject({ comment: { status: 'pending' }, reason: 'person' });
    await noor.send('DELETE', `/moderation/restrictions/${restrictions[0]?.id}`);
    expect((await anna.reacts('Dit verschijnt weer meteen.')).body.comment.status).toBe('approved');
  });

  test('who is trusted does not wait where all others do', async () => {
    const { anna, id, noor } = await desk('pre');
    expect((await anna.reacts('Dit wacht nog.')).body.comment.status).toBe('pending');
    expect((await noor.send<Person>('PUT', `/moderation/people/${id}/trust`, { trusted: true })).body.trusted).toBe(true);
    expect((await anna.reacts('Dit niet meer.')).body.comment.status).toBe('approved');
    await noor.send('PUT', `/moderation/people/${id}/trust`, { trusted: false });
    expect((await anna.reacts('En dit weer wel.')).body.comment.status).toBe('pending');
  });

  test('can be noted about; one takes away one’s own note and no colleague’s', async () => {
    const { id, noor, bram } = await desk();
    const { notes } = (await noor.send<Person>('POST', `/moderation/people/${id}/notes`, { text: 'Belde op 23 november.' })).body;
    expect(notes).toMatchObject([{ text: 'Belde op 23 november.', by: 'Noor', mine: true }]);
    expect((await bram.send('DELETE', `/moderation/notes/${notes[0]?.id}`)).status).toBe(404);
    expect((await noor.send('DELETE', `/moderation/notes/${notes[0]?.id}`)).status).toBe(204);
    expect((await about(noor, id)).body.notes).toEqual([]);
  });

  test('who reported before their first comment has the name of that one, and no later comment changes it', async () => {
    const { site, anna, noor } = await desk();
    const { id } = (await anna.reads()).body.comments.items[0] ?? {};
    const cas = await reader(site, 'Cas');
    expect((await cas.send('POST', `/comments/${id}/reports`, { reason: 'other' })).status).toBe(204);
    await cas.reacts('Nu zeg ik zelf ook iets.', { author: { name: 'Cas', email: 'cas@huis.example' } });
    await cas.reacts('En nog iets, onder een andere naam.', { author: { name: 'Kees', email: 'kees@huis.example' } });
    expect((await lists(noor, site.id, '&q=cas')).body.items).toMatchObject([{ name: 'Cas', email: 'cas@huis.example' }]);
    expect((await lists(noor, site.id, '&q=kees')).body.items).toEqual([]);
  });

  test('who voted before their first comment has its name too, and until then is nobody at the desk', async () => {
    const site = await makeSite({ mode: 'post' });
    const { noor, id, ja } = await pollOn(site);
    const cas = await reader(site, 'Cas');
    expect((await cas.votes(id, ja)).status).toBe(200);
    expect((await lists(noor, site.id)).body.items).toEqual([]);
    await cas.reacts('Ik stemde voor.', { author: { name: 'Cas', email: 'cas@huis.example' } });
    expect((await lists(noor, site.id)).body.items).toMatchObject([{ name: 'Cas', email: 'cas@huis.example' }]);
    expect((await lists(noor, site.id, '&q=cas')).body.items).toHaveLength(1);
  });

  test('is found by name, by mail, by being restricted or trusted, page after page', async () => {
    const { site, id, noor } = await desk();
    for (let at = 1; at <= 24; at += 1) {
      clock.now += 1_000;
      await (await reader(site, `Lezer ${at}`)).reacts(`Ik ben lezer nummer ${at}.`);
    }
    const first = (await lists(noor, site.id)).body;
    const rest = (await lists(noor, site.id, `&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...rest.items].map(({ name }) => name)).toEqual([
      ...Array.from({ length: 24 }, (_, at) => `Lezer ${24 - at}`),
      'Anna',
    ]);
    expect(rest.nextCursor).toBeNull();
    const names = async (more: string) => (await lists(noor, site.id, more)).body.items.map(({ name }) => name);
    expect(await names('&q=ann')).toEqual(['Anna']);
    const found = (await lists(noor, site.id, '&q=lezer')).body;
    const others = (await lists(noor, site.id, `&q=lezer&cursor=${found.nextCursor}`)).body;
    expect([...found.items, ...others.items].map(({ name }) => name)).toEqual(Array.from({ length: 24 }, (_, at) => `Lezer ${24 - at}`));
    expect(others.nextCursor).toBeNull();
    expect(await names('&q=huis.example')).toEqual(['Anna']);
    expect(await names('&filter=restricted')).toEqual([]);
    await restricts(noor, id, { kind: 'mute', days: 1, reason: 'Toon.' });
    await noor.send('PUT', `/moderation/people/${id}/trust`, { trusted: true });
    expect(await names('&filter=restricted')).toEqual(['Anna']);
    expect(await names('&filter=trusted')).toEqual(['Anna']);
    for (const filter of ['trusted', 'restricted']) {
      expect(await names(`&filter=${filter}&q=ann`)).toEqual(['Anna']);
      expect(await names(`&filter=${filter}&q=lezer`)).toEqual([]);
    }
    expect(await lists(noor, site.id, '&cursor=nee')).toMatchObject({ status: 422, body: { errors: [{ path: 'cursor' }] } });
  });
});

describe('a sweep', () => {
  test('takes away all that somebody wrote, a hundred a call, and can be taken back', async () => {
    const { site, anna, id, noor } = await desk();
    await anna.reacts('Nog een reactie van mij.');
    await bindings.DB.prepare(
      `INSERT INTO comments (id, site_id, thread_id, reader_id, root_id, author_name, source, body, status, text_hash, created_at)
       SELECT v.value, c.site_id, c.thread_id, c.reader_id, v.value, c.author_name, c.source, c.body, iif(v.key % 2, 'pending', 'approved'), 'x', c.created_at
       FROM (SELECT * FROM comments WHERE reader_id = ?1 LIMIT 1) c, json_each(?2) v`,
    )
      .bind(id, JSON.stringify(Array.from({ length: 148 }, () => crypto.randomUUID())))
      .run();
    expect((await about(noor, id)).body.open).toBe(150);
    const first = (await sweeps(noor, id)).body;
    expect(first).toMatchObject({ decided: 100, left: 50, batches: [expect.any(String), expect.any(String)] });
    const second = (await sweeps(noor, id)).body;
    expect(second).toMatchObject({ decided: 50, left: 0 });
    expect((await sweeps(noor, id)).body).toEqual({ batches: [], decided: 0, left: 0 });
    expect((await anna.reads()).body.thread.commentCount).toBe(0);
    for (const batch of [...first.batches, ...second.batches]) await noor.send('POST', `/moderation/batches/${batch}/undo`);
    expect((await about(noor, id)).body.open).toBe(150);
    expect((await noor.queue(site)).body.total).toBe(74);
    expect(await wrongTallies()).toEqual([]);
  });

  test('needs a reason where it rejects, and is not for others', async () => {
    const { id, noor } = await desk();
    expect(await sweeps(noor, id, { action: 'reject' })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'reason', code: 'required' }] },
    });
    expect((await sweeps(noor, id, { action: 'reject', reason: 'insult' })).body.decided).toBe(1);
    expect((await sweeps(await moderator('Fatima', [await makeSite()]), id)).status).toBe(404);
  });
});

describe('what is kept about a reader', () => {
  test('an admin can hand over, a moderator cannot', async () => {
    const { id, noor, bram } = await desk();
    expect((await about(bram, id, '/export')).body).toMatchObject({
      reader: { name: 'Anna', email: 'Anna@huis.example' },
      comments: [{ source: 'Ik koos mijn loopbaan zelf.' }],
    });
    expect((await about(noor, id, '/export')).status).toBe(403);
  });

  test('an admin can erase: no name, mail or text is left, and answers keep their place', async () => {
    const { site, anna, id, noor, bram } = await desk();
    const [top] = (await anna.reads()).body.comments.items;
    await (await reader(site, 'Kees')).reacts('Daar ben ik het mee eens.', { parentId: top?.id ?? null });
    expect((await noor.send('DELETE', `/moderation/people/${id}`)).status).toBe(403);
    expect((await bram.send('DELETE', `/moderation/people/${id}`)).status).toBe(204);
    const left = await bindings.DB.prepare(
      'SELECT (SELECT json_group_array(json_array(author_name, source, body, evidence)) FROM comments WHERE reader_id = ?1) || (SELECT json_array(name, email) FROM readers WHERE id = ?1) AS text',
    )
      .bind(id)
      .first('text');
    expect(left).toBe('[["","","[]","[]"]][null,null]');
    const fresh = await reader(site, 'Els');
    expect((await fresh.reads()).body.comments.items[0]).toMatchObject({
      status: 'deleted',
      author: { name: '' },
      replies: { items: [{ author: { name: 'Kees' } }] },
    });
    expect((await noor.queue(site, '&queue=all&q=loopbaan')).body.items).toEqual([]);
    for (const q of ['anna', 'huis.example']) expect((await lists(noor, site.id, `&q=${q}`)).body.items).toEqual([]);
    expect(await wrongTallies()).toEqual([]);
  });
});
