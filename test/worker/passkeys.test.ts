import { describe, expect, test } from 'vitest';
import type { Account, PublicKeyOptions } from '../../shared/account.ts';
import type { Session } from '../../shared/moderation.ts';
import { Authenticator } from './support/authenticator.ts';
import { mailsTo } from './support/mails.ts';
import { Moderator, moderator } from './support/moderator.ts';
import { clock, makeSite } from './support/praatmee.ts';

const asksToAdd = async (by: Moderator) => (await by.send<PublicKeyOptions>('POST', '/auth/passkeys/options')).body;
const asksToSignIn = async (by: Moderator) => (await by.send<PublicKeyOptions>('POST', '/auth/session/options')).body;
const adds = (by: Moderator, credential: object, name = 'Laptop') => by.send<Account>('POST', '/auth/passkeys', { name, credential });
const signsIn = (by: Moderator, credential: object) => by.send<Session>('POST', '/auth/session/passkey', { credential });

/** Noor with a passkey on her laptop. */
async function withPasskey() {
  const noor = await moderator('Noor', [await makeSite()]);
  const laptop = await Authenticator.make();
  const added = await adds(noor, await laptop.registers(await asksToAdd(noor)));
  return { noor, laptop, added };
}

describe('a moderator with a passkey', () => {
  test('sees it at her account, and hears of it by mail', async () => {
    const { noor, laptop, added } = await withPasskey();
    expect(added).toMatchObject({ status: 200, body: { passkeys: [{ id: laptop.id, name: 'Laptop', usedAt: null }] } });
    expect((await mailsTo(noor.email))[0]).toContain('Er is een passkey toegevoegd waarmee u kunt inloggen: Laptop.');
    expect((await asksToAdd(noor)).excludeCredentials).toMatchObject([{ id: laptop.id }]);
  });

  test('signs in with it, without a mail, as often as she likes', async () => {
    const { noor, laptop } = await withPasskey();
    for (const _ of ['once', 'again']) {
      const elsewhere = new Moderator('Noor');
      const { status, body } = await signsIn(elsewhere, await laptop.signs(await asksToSignIn(elsewhere)));
      expect(status).toBe(200);
      expect(body.moderator).toMatchObject({ name: 'Noor', email: noor.email });
      expect((await elsewhere.send('GET', '/auth/session')).status).toBe(200);
    }
    expect((await noor.send<Account>('GET', '/auth/account')).body.passkeys[0]?.usedAt).not.toBeNull();
  });

  test('takes it away, and it opens nothing any more', async () => {
    const { noor, laptop } = await withPasskey();
    const piet = await moderator('Piet', [await makeSite()]);
    expect((await piet.send('DELETE', `/auth/passkeys/${laptop.id}`)).status).toBe(404);
    expect((await noor.send<Account>('DELETE', `/auth/passkeys/${laptop.id}`)).body.passkeys).toEqual([]);
    const elsewhere = new Moderator('Noor');
    expect(await signsIn(elsewhere, await laptop.signs(await asksToSignIn(elsewhere)))).toMatchObject({
      status: 401,
      body: { code: 'passkey_wrong' },
    });
  });
});

describe('a passkey does not count', () => {
  const wrong = { status: 401, body: { code: 'passkey_wrong' } };

  test('twice for one challenge, as whoever listened would send it', async () => {
    const { noor, laptop } = await withPasskey();
    const thief = new Moderator('Dief');
    const heard = await laptop.signs(await asksToSignIn(noor));
    expect((await signsIn(noor, heard)).status).toBe(200);
    expect(await signsIn(thief, heard)).toMatchObject(wrong);
    const device = await Authenticator.make();
    const made = await device.registers(await asksToAdd(noor));
    expect((await adds(noor, made)).status).toBe(200);
    expect(await adds(noor, made)).toMatchObject(wrong);
  });

  test('from another page, for another purpose, for somebody else, or too late', async () => {
    const { noor, laptop } = await withPasskey();
    const device = await Authenticator.make();
    expect(await signsIn(noor, await laptop.signs(await asksToSignIn(noor), 'https://kwaad.example'))).toMatchObject(wrong);
    expect(await signsIn(noor, await laptop.signs(await asksToAdd(noor)))).toMatchObject(wrong);
    const piet = await moderator('Piet', [await makeSite()]);
    expect(await adds(piet, await device.registers(await asksToAdd(noor)))).toMatchObject(wrong);
    const late = await laptop.signs(await asksToSignIn(noor));
    const began = clock.now;
    clock.now = began + 6 * 60_000;
    expect(await signsIn(noor, late)).toMatchObject(wrong);
    clock.now = began;
  });

  test('when another device made the signature, or the challenge is made up', async () => {
    const { noor, laptop } = await withPasskey();
    const other = await Authenticator.make();
    expect(await signsIn(noor, { ...(await other.signs(await asksToSignIn(noor))), id: laptop.id, rawId: laptop.id })).toMatchObject(wrong);
    expect(await signsIn(noor, await laptop.signs({ challenge: 'bWFkZS11cA' }))).toMatchObject(wrong);
    expect(await signsIn(noor, { id: 'x', response: { clientDataJSON: 'geen json' } })).toMatchObject(wrong);
    expect(await signsIn(noor, { id: 'x' })).toMatchObject({ status: 422 });
  });

  test('for who is not signed in, when it is to be added', async () => {
    const nobody = new Moderator('Niemand');
    const device = await Authenticator.make();
    expect((await nobody.send('POST', '/auth/passkeys/options')).status).toBe(401);
    expect((await adds(nobody, await device.registers({ challenge: 'eA' }))).status).toBe(401);
    expect((await nobody.send('DELETE', '/auth/passkeys/x')).status).toBe(401);
  });
});

describe('a moderator sees where she is signed in', () => {
  test('and signs out elsewhere', async () => {
    const { noor, laptop } = await withPasskey();
    const phone = new Moderator('Noor');
    await phone.send(
      'POST',
      '/auth/session/passkey',
      { credential: await laptop.signs(await asksToSignIn(phone)) },
      {
        'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 Version/19.1 Mobile/15E148 Safari/604.1',
      },
    );
    const { sessions } = (await noor.send<Account>('GET', '/auth/account')).body;
    expect(sessions).toHaveLength(2);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    const other = sessions.find(({ agent }) => agent === 'Safari, iPhone');
    expect(other?.current).toBe(false);
    const { body } = await noor.send<Account>('DELETE', `/auth/sessions/${other?.id}`);
    expect(body.sessions).toHaveLength(1);
    expect(body.sessions[0]?.current).toBe(true);
    // The copy of the session in the cookie counts for a minute; the session itself is gone.
    phone.forgets('session_data');
    expect((await phone.send('GET', '/auth/session')).status).toBe(401);
  });

  test('but nobody else’s', async () => {
    const { noor } = await withPasskey();
    const piet = await moderator('Piet', [await makeSite()]);
    const [hers] = (await noor.send<Account>('GET', '/auth/account')).body.sessions;
    expect((await piet.send('DELETE', `/auth/sessions/${hers?.id}`)).status).toBe(404);
    expect((await noor.send('GET', '/auth/session')).status).toBe(200);
  });
});
