import { describe, expect, test } from 'vitest';
import { knownModerator, Moderator, moderator, oneTimeCode } from './support/moderator.ts';
import { call, makeSite } from './support/praatmee.ts';

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

describe('a session is asked for', () => {
  test('by every call of the desk', async () => {
    const site = await makeSite();
    const nobody = new Moderator('Niemand');
    for (const [method, path, body] of deskCalls(site.id))
      expect(await nobody.send(method, path, body), path).toMatchObject({ status: 401, body: { code: 'signed_out' } });
  });

  test('and every call of the desk is tried here', async () => {
    const inDocument = [...(await documented())].filter(([, session]) => session).map(([one]) => one);
    const tried = deskCalls('demo').map(
      ([method, path]) => `${method} ${path.replace(/\?.*/, '').replace(/\/x\b/, '/{id}').replace('/sites/demo', '/sites/{site}')}`,
    );
    // Signing out asks for nothing: whoever is signed out already is content.
    expect([...tried, 'DELETE /auth/session'].sort()).toEqual(inDocument.sort());
  });

  test('by all of the desk but signing in', async () => {
    const open = [...(await documented())].filter(([one, session]) => /\/(auth|moderation)\//.test(one) && !session).map(([one]) => one);
    expect(open.sort()).toEqual(['POST /auth/code', 'POST /auth/session']);
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
    const site = await makeSite();
    const noor = await moderator('Noor', [site]);
    const calls = deskCalls(site.id).filter(([method]) => method !== 'GET');
    for (const [method, path, body] of calls)
      expect(await noor.send(method, path, body, headers), path).toMatchObject({ status: 403, body: { code: 'origin_not_allowed' } });
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

/** Every call of the desk that needs a session, with what it is sent. */
function deskCalls(site: string): [string, string, unknown?][] {
  return [
    ['GET', '/auth/session'],
    ['GET', `/moderation/queue?site=${site}`],
    ['POST', '/moderation/decisions', { commentIds: ['x'], action: 'approve' }],
    ['POST', '/moderation/decisions/x/undo'],
    ['POST', '/moderation/batches/x/undo'],
    ['GET', '/moderation/comments/x'],
    ['PATCH', '/moderation/comments/x', { source: 'Beter' }],
    ['POST', '/moderation/comments/x/replies', { body: 'Dank u', as: 'site' }],
    ['GET', `/moderation/people?site=${site}`],
    ['GET', '/moderation/people/x'],
    ['POST', '/moderation/people/x/restrictions', { kind: 'ban', days: 1, reason: 'Schelden' }],
    ['DELETE', '/moderation/restrictions/x'],
    ['PUT', '/moderation/people/x/trust', { trusted: true }],
    ['POST', '/moderation/people/x/notes', { text: 'Belde' }],
    ['DELETE', '/moderation/notes/x'],
    ['POST', '/moderation/people/x/sweep', { action: 'spam' }],
    ['GET', '/moderation/people/x/export'],
    ['DELETE', '/moderation/people/x'],
    ['GET', `/moderation/rules?site=${site}`],
    ['PUT', '/moderation/rules', { site, policy: {}, version: 1 }],
    ['POST', '/moderation/rules/dry-run', { site, policy: {} }],
    ['GET', `/moderation/texts?site=${site}`],
    ['PUT', '/moderation/texts', { site, reasons: [{ key: 'a', label: 'A', told: 'A' }], replies: [] }],
    ['GET', `/moderation/threads?site=${site}`],
    ['POST', '/moderation/threads', { site, url: `https://${site}.example/a` }],
    ['PATCH', '/moderation/threads/x', { state: 'closed' }],
    ['POST', '/moderation/threads/x/poll', { question: 'Wie?', options: ['Ik', 'U'] }],
    ['PATCH', '/moderation/polls/x', { state: 'closed' }],
    ['GET', `/moderation/log?site=${site}`],
    ['GET', `/moderation/log.csv?site=${site}`],
    ['GET', '/sites'],
    ['GET', `/sites/${site}`],
    ['POST', '/sites', { id: 'nieuw', name: 'Nieuw', hosts: ['nieuw.example'] }],
  ];
}
