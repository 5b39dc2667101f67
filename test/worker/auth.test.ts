import { afterEach, describe, expect, test, vi } from 'vitest';
import { deskAuth } from '../../worker/domain/auth/desk-auth.ts';
import { DESK, knownModerator, Moderator, mailedCode, moderator, oneTimeCode } from './support/moderator.ts';
import { bindings, makeSite } from './support/praatmee.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Better-auth reads the real clock, so this moves that one. */
function later(minutes: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
}

const otherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('a moderator signs in', () => {
  test('with the code from the mail, and sees who they are and which sites are theirs', async () => {
    const site = await makeSite();
    const noor = await knownModerator('Noor', [site]);
    expect((await noor.send('POST', '/auth/code', { email: noor.email })).status).toBe(204);
    const signedIn = await noor.signIn(await mailedCode(noor));
    expect(signedIn.status).toBe(200);
    expect(signedIn.body).toMatchObject({
      moderator: { id: noor.id, name: 'Noor', email: noor.email },
      sites: [{ id: site.id, role: 'moderator', pendingCount: 0 }],
    });
    expect((await noor.send('GET', '/auth/session')).body).toEqual(signedIn.body);
  });

  test('by the link in the mail, which holds the code and the address', async () => {
    const noor = await knownModerator('Noor', []);
    await noor.send('POST', '/auth/code', { email: noor.email });
    const code = await mailedCode(noor);
    const rows = await bindings.DB.prepare("SELECT payload FROM outbox WHERE payload ->> 'to' = ?1")
      .bind(noor.email)
      .all<{ payload: string }>();
    expect(JSON.parse(rows.results[0]?.payload ?? '').text).toContain(
      `${DESK}/moderatie?code=${code}&email=${encodeURIComponent(noor.email)}`,
    );
  });

  test('with capitals in the address', async () => {
    const noor = await knownModerator('Noor', []);
    const code = await oneTimeCode(noor);
    expect((await noor.send('POST', '/auth/session', { email: noor.email.toUpperCase(), code })).status).toBe(200);
  });

  test('with a code from the command line, the next day', async () => {
    const noor = await knownModerator('Noor', []);
    const code = await oneTimeCode(noor, 24 * 3600);
    later(23 * 60);
    expect((await noor.signIn(code)).status).toBe(200);
  });

  test('and the cookies are for this host only, out of reach of scripts and of other sites', async () => {
    const noor = await knownModerator('Noor', []);
    const signedIn = await noor.signIn(await oneTimeCode(noor));
    const cookies = signedIn.headers.getSetCookie();
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(['__Host-praatmee', '__Host-praatmee.session_data']);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; Path=\/(;|$)/i);
      expect(cookie).toMatch(/; Secure(;|$)/i);
      expect(cookie).toMatch(/; HttpOnly(;|$)/i);
      expect(cookie).toMatch(/; SameSite=Strict(;|$)/i);
      expect(cookie).not.toMatch(/domain/i);
    }
    expect(signedIn.headers.get('cache-control')).toBe('no-store');
  });
});

describe('signing in is refused', () => {
  test('with a wrong code, while the right one goes on working', async () => {
    const noor = await knownModerator('Noor', []);
    const code = await oneTimeCode(noor);
    expect(await noor.signIn(otherThan(code))).toMatchObject({ status: 401, body: { code: 'sign_in_code_wrong' } });
    expect((await noor.signIn(code)).status).toBe(200);
  });

  test('after three wrong codes, even with the right one', async () => {
    const noor = await knownModerator('Noor', []);
    const code = await oneTimeCode(noor);
    for (let attempt = 1; attempt <= 3; attempt += 1) expect((await noor.signIn(otherThan(code))).status).toBe(401);
    expect(await noor.signIn(code)).toMatchObject({ status: 401, body: { code: 'sign_in_code_wrong' } });
    expect((await noor.signIn(await oneTimeCode(noor))).status).toBe(200);
  });

  test('a second time with the same code', async () => {
    const noor = await knownModerator('Noor', []);
    const code = await oneTimeCode(noor);
    expect((await noor.signIn(code)).status).toBe(200);
    expect((await noor.signIn(code)).body.code).toBe('sign_in_code_wrong');
  });

  test('with a mailed code after more than ten minutes, not after nine', async () => {
    const noor = await knownModerator('Noor', []);
    await noor.send('POST', '/auth/code', { email: noor.email });
    const old = await mailedCode(noor);
    later(11);
    expect((await noor.signIn(old)).body.code).toBe('sign_in_code_wrong');
    await noor.send('POST', '/auth/code', { email: noor.email });
    const fresh = await mailedCode(noor);
    later(9);
    expect((await noor.signIn(fresh)).status).toBe(200);
  });

  test('with an older code once a newer one was used', async () => {
    const noor = await knownModerator('Noor', []);
    const older = await oneTimeCode(noor);
    later(1);
    expect((await noor.signIn(await oneTimeCode(noor))).status).toBe(200);
    expect((await noor.signIn(older)).body.code).toBe('sign_in_code_wrong');
  });

  test('with the code of a colleague', async () => {
    const noor = await knownModerator('Noor', []);
    const bas = await knownModerator('Bas', []);
    expect((await bas.signIn(await oneTimeCode(noor))).body.code).toBe('sign_in_code_wrong');
  });

  test('to whoever is no moderator, who is told nothing and gets no mail', async () => {
    const mallory = new Moderator('Mallory');
    expect(await mallory.send('POST', '/auth/code', { email: mallory.email })).toMatchObject({ status: 204, body: null });
    const mails = await bindings.DB.prepare("SELECT count(*) AS n FROM outbox WHERE payload ->> 'to' = ?1").bind(mallory.email).first('n');
    expect(mails).toBe(0);
    expect((await mallory.signIn('123456')).body.code).toBe('sign_in_code_wrong');
    expect(await bindings.DB.prepare('SELECT count(*) AS n FROM moderators WHERE email = ?1').bind(mallory.email).first('n')).toBe(0);
  });

  test.each([
    ['letters for a code', { email: 'noor@krant.example', code: 'abcdef' }, 'code'],
    ['no code', { email: 'noor@krant.example' }, 'code'],
    ['no address', { email: 'noor', code: '123456' }, 'email'],
  ])('with %s, by naming the field', async (_, body, path) => {
    const answer = await new Moderator('Noor').send('POST', '/auth/session', body);
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_input', errors: [{ path }] } });
  });

  test('to who tries more often than ten times a minute, from however many places', async () => {
    const noor = await knownModerator('Noor', []);
    const tries = [];
    for (let place = 1; place <= 21; place += 1) {
      const headers = { 'cf-connecting-ip': `192.0.2.${place}` };
      tries.push(await noor.send('POST', '/auth/session', { email: noor.email, code: '000000' }, headers));
    }
    expect(tries[0]?.status).toBe(401);
    const refused = tries.find((answer) => answer.status === 429);
    expect(refused?.body.code).toBe('rate_limited');
    expect(refused?.headers.get('retry-after')).toBe('60');
  });
});

describe('a session', () => {
  test('goes on after the minute in which it needs no query, and for a month', async () => {
    const noor = await moderator('Noor', []);
    later(25 * 24 * 60);
    expect((await noor.send('GET', '/auth/session')).status).toBe(200);
    later(25 * 24 * 60);
    expect((await noor.send('GET', '/auth/session')).status).toBe(200);
    later(31 * 24 * 60);
    expect((await noor.send('GET', '/auth/session')).body.code).toBe('signed_out');
  });

  test('ends when signing out, also for whoever kept the cookie', async () => {
    const noor = await moderator('Noor', []);
    const kept = noor.cookie;
    expect((await noor.send('DELETE', '/auth/session')).status).toBe(204);
    expect((await noor.send('GET', '/auth/session')).body.code).toBe('signed_out');
    later(2);
    expect((await noor.send('GET', '/auth/session', undefined, { cookie: kept })).body.code).toBe('signed_out');
    expect((await noor.send('DELETE', '/auth/session')).status).toBe(204);
  });

  test('cannot be made up', async () => {
    const noor = await moderator('Noor', []);
    const forged = noor.cookie.replace(/=(.{5})/, '=XXXXX');
    expect((await noor.send('GET', '/auth/session', undefined, { cookie: forged })).body.code).toBe('signed_out');
  });

  test('says nothing of where or with what somebody signed in', async () => {
    const noor = await knownModerator('Noor', []);
    const body = { email: noor.email, code: await oneTimeCode(noor) };
    await noor.send('POST', '/auth/session', body, { 'user-agent': 'Bladerdoor/1.0' });
    const rows = await bindings.DB.prepare('SELECT ip_address, user_agent FROM moderator_sessions WHERE moderator_id = ?1')
      .bind(noor.id)
      .all();
    expect(rows.results).toEqual([{ ip_address: '', user_agent: '' }]);
  });
});

test('the tables are those that better-auth writes', async () => {
  const { explicitSchemaCheck } = await (await deskAuth({ env: bindings, ownOrigin: DESK })).$context;
  await expect(explicitSchemaCheck?.()).resolves.toBeUndefined();
  expect(explicitSchemaCheck).toBeDefined();
});
