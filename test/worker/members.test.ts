import { describe, expect, test } from 'vitest';
import type { OpenInvitation, Team } from '../../shared/members.ts';
import type { Session } from '../../shared/moderation.ts';
import type { Role } from '../../shared/roles.ts';
import { mailsTo } from './support/mails.ts';
import { Moderator, moderator } from './support/moderator.ts';
import { clock, makeSite } from './support/praatmee.ts';

const DAY = 24 * 3600 * 1000;
type Site = { id: string };
const invites = (by: Moderator, site: Site, email: string, role: Role = 'moderator') =>
  by.send<Team>('POST', '/moderation/invitations', { site: site.id, email, role });
const teamOf = (by: Moderator, site: Site) => by.send<Team>('GET', `/moderation/team?site=${site.id}`);
const member = (by: Moderator, method: string, site: Site, id: string, body?: object) =>
  by.send<Team>(method, `/moderation/sites/${site.id}/members/${id}`, body);

/** The token in the last mail to this address. */
async function mailed(email: string): Promise<string> {
  const [text = ''] = await mailsTo(email);
  return /uitnodiging=(\S+)/.exec(text)?.[1] ?? '';
}

async function desk() {
  const site = await makeSite();
  const email = `els-${crypto.randomUUID().slice(0, 8)}@krant.example`;
  return {
    site,
    email,
    olga: await moderator('Olga', [site], 'owner'),
    bram: await moderator('Bram', [site], 'admin'),
    els: new Moderator('Els'),
  };
}

describe('somebody who is invited', () => {
  test('gets a mail in Dutch, says their name, and works on the site', async () => {
    const { site, email, bram, els } = await desk();
    expect(await invites(bram, site, email.toUpperCase())).toMatchObject({
      status: 201,
      body: { invitations: [{ email, role: 'moderator', by: 'Bram' }] },
    });
    const token = await mailed(email);
    expect((await els.send<OpenInvitation>('GET', `/auth/invitations/${token}`)).body).toEqual({
      site: { id: site.id, name: 'De Krant' },
      role: 'moderator',
      email,
      by: 'Bram',
      known: false,
    });
    expect(await els.send('POST', `/auth/invitations/${token}`, {})).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'name', code: 'required' }] },
    });
    expect((await els.send<Session>('POST', `/auth/invitations/${token}`, { name: 'Els' })).body).toMatchObject({
      moderator: { name: 'Els', email },
      sites: [{ id: site.id, role: 'moderator' }],
    });
    expect((await els.queue(site)).status).toBe(200);
    expect((await teamOf(bram, site)).body).toMatchObject({
      members: [{ name: 'Bram' }, { name: 'Els', role: 'moderator' }, { name: 'Olga' }],
      invitations: [],
    });
  });

  test('and moderates elsewhere already needs no name, and keeps their own', async () => {
    const { site, bram } = await desk();
    const fatima = await moderator('Fatima', [await makeSite()]);
    await invites(bram, site, fatima.email);
    const token = await mailed(fatima.email);
    expect((await fatima.send<OpenInvitation>('GET', `/auth/invitations/${token}`)).body.known).toBe(true);
    const { body } = await fatima.send<Session>('POST', `/auth/invitations/${token}`, { name: 'Iemand anders' });
    expect(body).toMatchObject({ moderator: { id: fatima.id, name: 'Fatima' } });
    expect(body.sites).toHaveLength(2);
  });

  test.each([
    [
      'used before',
      async ({ els, token }: { els: Moderator; token: string }) =>
        void (await els.send('POST', `/auth/invitations/${token}`, { name: 'Els' })),
    ],
    [
      'too old',
      async () => {
        clock.now += 7 * DAY;
      },
    ],
    ['forged', async () => {}],
  ])('finds nothing behind a link that is %s', async (what, spoil) => {
    const { site, email, bram, els } = await desk();
    await invites(bram, site, email);
    const token = await mailed(email);
    await spoil({ els, token });
    const tried = what === 'forged' ? token.replace(/.$/, (last) => (last === '0' ? '1' : '0')) : token;
    expect(await els.send('GET', `/auth/invitations/${tried}`)).toMatchObject({ status: 404, body: { code: 'invitation_gone' } });
    expect((await els.send('POST', `/auth/invitations/${tried}`, { name: 'Els' })).status).toBe(404);
  });

  test('finds nothing once it was withdrawn, or another was sent', async () => {
    const { site, email, bram, els } = await desk();
    const [first] = (await invites(bram, site, email)).body.invitations;
    const old = await mailed(email);
    const [second] = (await invites(bram, site, email, 'admin')).body.invitations;
    expect(first?.id).not.toBe(second?.id);
    expect((await els.send('GET', `/auth/invitations/${old}`)).status).toBe(404);
    const fresh = await mailed(email);
    expect((await bram.send<Team>('DELETE', `/moderation/invitations/${second?.id}`)).body.invitations).toEqual([]);
    expect((await els.send('GET', `/auth/invitations/${fresh}`)).status).toBe(404);
    expect((await bram.send('DELETE', `/moderation/invitations/${second?.id}`)).status).toBe(404);
  });

  test('twice at once becomes a member once', async () => {
    const { site, email, bram, els } = await desk();
    await invites(bram, site, email);
    const token = await mailed(email);
    const answers = await Promise.all([1, 2].map(() => els.send('POST', `/auth/invitations/${token}`, { name: 'Els' })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404]);
    expect((await teamOf(bram, site)).body.members).toHaveLength(3);
  });
});

describe('an admin', () => {
  test('does not invite who works there already, nor gives more than they have', async () => {
    const { site, email, bram, olga } = await desk();
    expect(await invites(bram, site, olga.email)).toMatchObject({ status: 409, body: { code: 'already_member' } });
    expect(await invites(bram, site, email, 'owner')).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    expect((await invites(olga, site, email, 'owner')).status).toBe(201);
    expect(await invites(bram, site, 'geen adres')).toMatchObject({ status: 422, body: { errors: [{ path: 'email' }] } });
  });

  test('gives a colleague another role, or takes them out, at once', async () => {
    const { site, bram } = await desk();
    const noor = await moderator('Noor', [site]);
    expect((await noor.send('GET', `/moderation/log.csv?site=${site.id}`)).status).toBe(403);
    await member(bram, 'PATCH', site, noor.id, { role: 'admin' });
    expect((await noor.raw('GET', `/moderation/log.csv?site=${site.id}`)).status).toBe(200);
    expect((await member(bram, 'DELETE', site, noor.id)).body.members.map(({ name }) => name)).toEqual(['Bram', 'Olga']);
    expect((await noor.queue(site)).status).toBe(404);
  });

  test('does not touch an owner, makes none, and finds nobody of another site', async () => {
    const { site, bram, olga } = await desk();
    const noor = await moderator('Noor', [site]);
    expect((await member(bram, 'DELETE', site, olga.id)).status).toBe(403);
    expect((await member(bram, 'PATCH', site, olga.id, { role: 'moderator' })).status).toBe(403);
    expect((await member(bram, 'PATCH', site, noor.id, { role: 'owner' })).status).toBe(403);
    const fatima = await moderator('Fatima', [await makeSite()]);
    expect((await member(bram, 'DELETE', site, fatima.id)).status).toBe(404);
  });
});

test('a site keeps an owner', async () => {
  const { site, olga } = await desk();
  expect(await member(olga, 'DELETE', site, olga.id)).toMatchObject({ status: 409, body: { code: 'last_owner' } });
  expect(await member(olga, 'PATCH', site, olga.id, { role: 'admin' })).toMatchObject({ status: 409, body: { code: 'last_owner' } });
  const otto = await moderator('Otto', [site], 'owner');
  expect((await member(otto, 'DELETE', site, olga.id)).status).toBe(200);
  expect((await teamOf(otto, site)).body.members.map(({ name }) => name)).toEqual(['Bram', 'Otto']);
});
