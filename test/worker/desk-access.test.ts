import { describe, expect, test } from 'vitest';
import { knownModerator, moderator, oneTimeCode } from './support/moderator.ts';
import { call, makeSite } from './support/praatmee.ts';
import { ROLE_CASES } from './support/role-cases.ts';
import { Scene } from './support/scene.ts';

interface Document {
  paths: Record<string, Record<string, { security?: Record<string, unknown>[] }>>;
}

/** Calls as the API document has them, for example `PATCH /moderation/polls/{id}`, with whether they need a session. */
async function documented(): Promise<Map<string, boolean>> {
  const { paths } = (await call<Document>('/api/openapi.json')).body;
  const calls = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, one]) => ({ path, method, one })));
  return new Map(
    calls.map(({ path, method, one }) => [`${method.toUpperCase()} ${path}`, !!one.security?.some((way) => 'deskSession' in way)]),
  );
}

describe('the API document', () => {
  test('says of each call of the desk that it needs a session, and of no other', async () => {
    const inDocument = [...(await documented())].filter(([, session]) => session).map(([one]) => one);
    const inTable = Object.entries(ROLE_CASES).filter(([, { least }]) => least !== 'nobody');
    const named = inTable.map(([route]) => route.replaceAll(/:(\w+)/g, '{$1}'));
    // Signing out asks for nothing: whoever is signed out already is content.
    expect([...named, 'DELETE /auth/session'].toSorted()).toEqual(inDocument.toSorted());
  });
});

describe('a page of another site', () => {
  test.each<[string, Record<string, string>]>([
    ['a foreign origin', { origin: 'https://kwaad.example' }],
    ['a neighbouring origin', { origin: 'https://praatmee.example.kwaad.example' }],
    ['no origin', { origin: '' }],
    ['our origin from elsewhere', { 'sec-fetch-site': 'cross-site' }],
    ['our origin from a subdomain', { 'sec-fetch-site': 'same-site' }],
  ])('cannot act as a moderator who is signed in: %s', async (_, headers) => {
    const scene = await Scene.make();
    const noor = await moderator('Noor', [scene.site], 'owner');
    for (const [route, { call }] of Object.entries(ROLE_CASES)) {
      const [method = ''] = route.split(' ');
      if (!call || method === 'GET') continue;
      const [path, body] = await call(scene, noor);
      expect(await noor.send(method, path, body, headers), path).toMatchObject({ status: 403, body: { code: 'origin_not_allowed' } });
    }
  });

  test('cannot read the desk', async () => {
    const site = await makeSite();
    const noor = await moderator('Noor', [site]);
    const queue = await noor.send('GET', `/moderation/queue?site=${site.id}`, undefined, { origin: site.origin });
    expect(queue.headers.get('access-control-allow-origin')).toBeNull();
    expect(queue.headers.get('cache-control')).toBe('no-store');
  });

  test('a browser that does not tell where a call comes from may sign in', async () => {
    const noor = await knownModerator('Noor', []);
    const body = { email: noor.email, code: await oneTimeCode(noor) };
    expect((await noor.send('POST', '/auth/session', body, { 'sec-fetch-site': '' })).status).toBe(200);
  });
});
