import { describe, expect, test } from 'vitest';
import { API } from '../../shared/paths.ts';
import { deliver, MINUTE } from './notify/outbox.ts';
import { form, outside, sent } from './support/outside.ts';
import { bindings, call, clock } from './support/praatmee.ts';
import { reader } from './support/reader.ts';
import { desk, env, kept, posts, reads, saves } from './support/services-desk.ts';

const akismet = { effect: 'spam' as const, sendsPerson: false };

describe('Akismet', () => {
  test('gets a key that it knows, which nobody reads again', async () => {
    const { site, bram } = await desk(null);
    expect((await reads(bram, site)).body).toEqual({ akismet: null, check: null });
    const wrong = await saves(bram, site, { akismet: { ...akismet, key: 'bad-key' }, check: null });
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ path: 'akismet.key', code: 'wrong_value' }] } });
    expect((await saves(bram, site, { akismet, check: null })).body.errors).toEqual([{ path: 'akismet.key', code: 'required' }]);
    const down = await saves(bram, site, { akismet: { ...akismet, key: 'down' }, check: null });
    expect(down).toMatchObject({ status: 503, body: { code: 'service_unreachable' } });

    const saved = await saves(bram, site, { akismet: { ...akismet, key: 'good-secret-key' }, check: null });
    expect(saved).toMatchObject({ status: 200, body: { akismet, check: null } });
    expect(form((await sent(site.id)).at(-1))).toMatchObject({
      blog: `https://${site.id}.example/`,
      api_key: 'good-secret-key',
      is_test: '1',
    });
    expect((await saves(bram, site, { akismet: { ...akismet, effect: 'hold' }, check: null })).body.akismet?.effect).toBe('hold');
    const row = await bindings.DB.prepare('SELECT settings FROM services WHERE site_id = ?1').bind(site.id).first<string>('settings');
    expect(row).not.toContain('good-secret-key');
    expect(JSON.stringify([(await reads(bram, site)).body, saved.body])).not.toContain('good');
  });

  test('takes a comment for spam, and the moderator sees that it did', async () => {
    const { site, bram } = await desk({ akismet: { ...akismet, key: 'good' }, check: null });
    const spammer = await reader(site, 'viagra-test-123');
    expect(await posts(spammer, 'Kijk hier eens.')).toMatchObject({
      status: 201,
      stored: 'spam',
      body: { comment: { status: 'pending' } },
    });
    expect((await posts(spammer, 'Goedkope pillen.')).evidence).toEqual([
      { rule: 'akismet', effect: 'spam', matched: [], detail: { sure: 1 } },
    ]);
    expect(await posts(await reader(site, 'Anna'), 'Een goed stuk.')).toMatchObject({ stored: 'approved', evidence: [] });
    await saves(bram, site, { akismet: { ...akismet, effect: 'hold' }, check: null });
    expect(await posts(spammer, 'En hier ook.')).toMatchObject({ stored: 'pending', body: { reason: 'akismet' } });
    await saves(bram, site, { akismet: null, check: null });
    expect(await posts(spammer, 'Niemand let op.')).toMatchObject({ stored: 'approved' });
  });

  test('is told no address of who wrote, unless the site wants that', async () => {
    const { site, bram } = await desk({ akismet: { ...akismet, key: 'good' }, check: null });
    const anna = await reader(site, 'Anna');
    const author = { name: 'Anna', email: 'anna@lezer.example' };
    const { id } = (await posts(anna, 'Zonder adres.', { author })).body.comment;
    await posts(anna, 'Nog eens zonder.', { author, parentId: id });
    const [first, second] = (await sent(site.id)).filter(({ path }) => path.endsWith('comment-check')).map(form);
    expect(first).toEqual({
      api_key: 'good',
      blog: `https://${site.id}.example/`,
      user_ip: first?.user_ip,
      permalink: site.article,
      comment_type: 'comment',
      comment_author: 'Anna',
      comment_content: 'Zonder adres.',
      comment_date_gmt: new Date(clock.now).toISOString(),
      blog_charset: 'UTF-8',
      is_test: '1',
    });
    expect(first?.user_ip).toMatch(/^fd[0-9a-f]{2}(:[0-9a-f]{4}){7}$/);
    expect(second).toMatchObject({ comment_type: 'reply', user_ip: first?.user_ip });
    await saves(bram, site, { akismet: { ...akismet, sendsPerson: true }, check: null });
    await posts(anna, 'Nu met adres.', { author });
    expect(form((await sent('Nu+met+adres')).at(-1))).toMatchObject({ user_ip: anna.address, comment_author_email: 'anna@lezer.example' });
  });

  test.each([
    ['good-slow', 'timeout'],
    ['good-broken', 'status'],
  ])('that does not answer (%s) is a note, and the other rules judge', async (key, failed) => {
    const { site } = await desk({ akismet: { ...akismet, key }, check: null });
    const note = { rule: 'akismet', effect: 'note', matched: [], detail: { failed } };
    expect(await posts(await reader(site, 'Anna'), 'Een goed stuk.')).toMatchObject({ stored: 'approved', evidence: [note] });
  });

  test('that cannot be reached, or no longer knows the key, is a note too', async () => {
    const { site } = await desk({ akismet: { ...akismet, key: 'good' }, check: null });
    const anna = await reader(site, 'Anna');
    const nobody = { ...env, AKISMET_URL: 'http://127.0.0.1:9' };
    expect((await posts(anna, 'Niemand daar.', {}, nobody)).evidence).toMatchObject([
      { effect: 'note', detail: { failed: 'unreachable' } },
    ]);
    const otherSecret = { ...env, SECRET: 'another secret than the one that sealed the key' };
    const bas = await reader(site, 'Bas');
    bas.token = null;
    expect((await posts(bas, 'Andere sleutel.', {}, otherSecret)).status).toBe(401);
    const elsewhere = { ...env, AKISMET_URL: outside };
    expect((await posts(anna, 'Geen Akismet.', {}, elsewhere)).evidence).toMatchObject([{ detail: { failed: 'unreadable' } }]);
  });

  test('is not asked about what the site refuses by itself', async () => {
    const { site } = await desk(
      { akismet: { ...akismet, key: 'good' }, check: null },
      { mode: 'post', words: [{ word: 'hoer', effect: 'refuse' }] },
    );
    expect((await posts(await reader(site, 'Anna'), 'Een hoer, en niemand hoort het.')).status).toBe(422);
    expect(await sent('niemand+hoort+het')).toEqual([]);
  });
});

test('a comment that was changed is asked about again', async () => {
  const { site } = await desk({ akismet: { ...akismet, key: 'good' }, check: { url: `${outside}/check/hold` } });
  const spammer = await reader(site, 'viagra-test-123');
  const { id } = (await posts(spammer, 'Eerst nog gewoon.')).body.comment;
  await bindings.DB.prepare("UPDATE comments SET status = 'approved', held_by = NULL, evidence = '[]' WHERE id = ?1").bind(id).run();
  const headers = { origin: site.origin, authorization: `Bearer ${spammer.token}`, 'content-type': 'application/json' };
  await call(`${API}/comments/${id}`, { method: 'PATCH', headers, body: JSON.stringify({ body: 'Nu met pillen.' }) }, env);
  expect(await kept(id)).toMatchObject({ stored: 'pending', evidence: [{ rule: 'akismet', detail: { sure: 1 } }, { rule: 'ownCheck' }] });
});

describe('Akismet learns', () => {
  const told = async (text: string) => (await sent(text)).filter(({ path }) => path.includes('submit')).map(({ path }) => path);

  test('what it missed and what it called spam by mistake, once a decision has stood for ten minutes', async () => {
    const { site, bram } = await desk({ akismet: { ...akismet, key: 'good' }, check: null });
    const missed = await posts(await reader(site, 'Anna'), 'Gemist door Akismet.');
    const mistaken = await posts(await reader(site, 'viagra-test-123'), 'Toch geen spam.');
    const takenBack = await posts(await reader(site, 'Bas'), 'Teruggedraaid meteen.');
    await bram.decides(missed.body.comment.id, { action: 'spam', from: 'approved' });
    await bram.decides(mistaken.body.comment.id, { action: 'approve', from: 'spam' });
    const { decisions } = (await bram.decides(takenBack.body.comment.id, { action: 'spam', from: 'approved' })).body;
    await bram.undoes(decisions[0]?.id);

    await deliver(env, clock.now + MINUTE);
    expect(await told('Gemist+door')).toEqual([]);
    await deliver(env, clock.now + 11 * MINUTE);
    expect(await told('Gemist+door')).toEqual(['/akismet/submit-spam']);
    expect(await told('Toch+geen+spam')).toEqual(['/akismet/submit-ham']);
    expect(await told('Teruggedraaid')).toEqual([]);
    const [check, report] = (await sent('Gemist+door')).map(form);
    expect(report).toEqual(check);
  });

  test('nothing of what it knows already, nor on a site that does not ask it', async () => {
    const { site, bram } = await desk({ akismet: { ...akismet, key: 'good', effect: 'hold' }, check: null });
    const known = await posts(await reader(site, 'viagra-test-123'), 'Dat wist het al.');
    await bram.decides(known.body.comment.id, { action: 'spam' });
    const other = await desk(null);
    const unasked = await posts(await reader(other.site, 'Anna'), 'Nooit gevraagd.');
    await other.bram.decides(unasked.body.comment.id, { action: 'spam', from: 'approved' });
    await deliver(env, clock.now + 11 * MINUTE);
    expect([...(await told('Dat+wist+het')), ...(await told('Nooit+gevraagd'))]).toEqual([]);
  });

  test('later, when it does not answer now', async () => {
    const { site, bram } = await desk({ akismet: { ...akismet, key: 'good' }, check: null });
    const missed = await posts(await reader(site, 'Anna'), 'Later pas verteld.');
    await bram.decides(missed.body.comment.id, { action: 'spam', from: 'approved' });
    expect(await deliver({ ...env, AKISMET_URL: 'http://127.0.0.1:9' }, clock.now + 11 * MINUTE)).toMatchObject({
      failed: 1,
      lines: [{ error: 'unreachable' }],
    });
    await deliver(env, clock.now + 13 * MINUTE);
    expect(await told('Later+pas')).toEqual(['/akismet/submit-spam']);
  });
});
