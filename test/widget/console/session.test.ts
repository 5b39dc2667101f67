import { describe, expect, test } from 'vitest';
import type { Session } from '../../../shared/moderation.ts';
import { sender } from '../../../widget/console/base/sender.ts';
import type { Passkeys } from '../../../widget/console/session/passkeys.ts';
import { SessionStore } from '../../../widget/console/session/session-store.ts';
import { no, ok } from './support/people.ts';

const MIEKE: Session = { moderator: { id: 'mieke', name: 'Mieke', email: 'mieke@krant.example' }, sites: [] };

/** A server that knows Mieke, and one code of hers. */
function server({ signedIn = false, code = '123456' } = {}) {
  let session = signedIn ? MIEKE : null;
  return {
    mailed: [] as string[],
    async requestCode(email: string) {
      this.mailed.push(email);
      return ok(undefined);
    },
    signIn: async (email: string, given: string) => {
      if (email !== MIEKE.moderator.email || given !== code) return no('sign_in_code_wrong');
      session = MIEKE;
      return ok(MIEKE);
    },
    passkeyOptions: async () => ok({ challenge: 'x' }),
    signInWithPasskey: async (credential: unknown) => {
      if (credential !== 'hers') return no('passkey_wrong');
      session = MIEKE;
      return ok(MIEKE);
    },
    session: async () => (session ? ok(session) : no('signed_out')),
    signOut: async () => {
      session = null;
      return ok(undefined);
    },
  };
}

/** A browser that signs with this, or (null) whose person calls it off. */
const browser = (signs: string | null = 'hers'): Passkeys => ({ supported: true, make: async () => signs, ask: async () => signs });

describe('Mieke comes in', () => {
  test('with her passkey; not with another, and nothing happens when she calls it off', async () => {
    const off = new SessionStore(server(), browser(null));
    await off.signInWithPasskey();
    expect(off.state).toMatchObject({ phase: 'unknown', busy: false, failure: null });
    const other = new SessionStore(server(), browser('another'));
    await other.signInWithPasskey();
    expect(other.state).toMatchObject({ busy: false, failure: { code: 'passkey_wrong' } });
    const store = new SessionStore(server(), browser());
    await store.signInWithPasskey();
    expect(store.state).toMatchObject({ phase: 'signedIn', session: MIEKE });
  });

  test('by a mailed code', async () => {
    const api = server();
    const store = new SessionStore(api, browser());
    await store.start(null);
    expect(store.state.phase).toBe('signedOut');
    await store.requestCode('mieke@krant.example');
    expect(store.state.step).toBe('code');
    await store.signIn('000000');
    expect(store.state).toMatchObject({ phase: 'signedOut', step: 'code', failure: { code: 'sign_in_code_wrong' }, busy: false });
    await store.signIn('123456');
    expect(store.state).toMatchObject({ phase: 'signedIn', session: MIEKE, failure: null });
    expect(api.mailed).toEqual(['mieke@krant.example']);
  });

  test('by the link, at once', async () => {
    const store = new SessionStore(server(), browser());
    await store.start({ email: 'mieke@krant.example', code: '123456' });
    expect(store.state.phase).toBe('signedIn');
  });

  test('by a link that was used before: in, if she still is; else she hears that it is too old', async () => {
    const old = { email: 'mieke@krant.example', code: '999999' };
    const still = new SessionStore(server({ signedIn: true }), browser());
    await still.start(old);
    expect(still.state).toMatchObject({ phase: 'signedIn', failure: null });
    const out = new SessionStore(server(), browser());
    await out.start(old);
    expect(out.state).toMatchObject({ phase: 'signedOut', failure: { code: 'sign_in_code_wrong' }, email: old.email });
  });

  test('not while the server is out of reach', async () => {
    const store = new SessionStore({ ...server(), session: async () => no('offline') }, browser());
    await store.start(null);
    expect(store.state).toMatchObject({ phase: 'unreachable', failure: { code: 'offline' } });
  });
});

describe('Mieke goes out', () => {
  test('by herself: nothing of her stays', async () => {
    const store = new SessionStore(server({ signedIn: true }), browser());
    await store.start(null);
    await store.signOut();
    expect(store.state).toMatchObject({ phase: 'signedOut', session: null });
  });

  test('because her session ended: her work waits for her', async () => {
    const store = new SessionStore(server({ signedIn: true }), browser());
    await store.start(null);
    store.lost();
    expect(store.state).toMatchObject({ phase: 'signedOut', session: MIEKE });
  });
});

describe('what the server answers', () => {
  const answering = (response: Response) => {
    let lost = 0;
    const send = sender(
      async () => response,
      () => lost++,
    );
    return { send, lost: () => lost };
  };

  test('a refusal has its code, its fields, how long to wait and where to look it up', async () => {
    const problem = { code: 'rate_limited', errors: [{ path: 'note', code: 'too_long' }], requestId: 'r1' };
    const { send } = answering(Response.json(problem, { status: 429, headers: { 'retry-after': '60' } }));
    const failure = { code: 'rate_limited', errors: problem.errors, retryAfter: 60, requestId: 'r1' };
    expect(await send('/api')).toMatchObject({ ok: false, failure });
  });

  test('being signed out is told to the desk; another 401 is not', async () => {
    const out = answering(Response.json({ code: 'signed_out' }, { status: 401 }));
    await out.send('/api');
    expect(out.lost()).toBe(1);
    const wrong = answering(Response.json({ code: 'sign_in_code_wrong' }, { status: 401 }));
    await wrong.send('/api');
    expect(wrong.lost()).toBe(0);
  });

  test('a code of a newer server, or a page of a machine in between, is an error like any other', async () => {
    const newer = answering(Response.json({ code: 'brand_new' }, { status: 400 }));
    expect(await newer.send('/api')).toMatchObject({ failure: { code: 'internal' } });
    const proxy = answering(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(await proxy.send('/api')).toMatchObject({ failure: { code: 'internal', requestId: null } });
  });

  test('no answer at all is being offline', async () => {
    const send = sender(
      () => Promise.reject(new TypeError('network')),
      () => {},
    );
    expect(await send('/api')).toMatchObject({ ok: false, failure: { code: 'offline' } });
  });
});
