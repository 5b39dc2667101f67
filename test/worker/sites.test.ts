import { expect, test } from 'vitest';
import type { Site } from '../../shared/sites.ts';
import { moderator } from './support/moderator.ts';
import { makeSite } from './support/praatmee.ts';
import { Reader, reader } from './support/reader.ts';

const newId = () => `nieuw-${crypto.randomUUID().slice(0, 8)}`;

test('a moderator sees their own sites, what waits there, and no others', async () => {
  const krant = await makeSite({ mode: 'pre' });
  const blad = await makeSite();
  const elders = await makeSite();
  await (await reader(krant, 'Anna')).reacts('Deze reactie wacht nog.');
  const noor = await moderator('Noor', [krant, blad]);
  const { items } = (await noor.send<{ items: Site[] }>('GET', '/sites')).body;
  expect(items.map((site) => site.id).sort()).toEqual([krant.id, blad.id].sort());
  expect((await noor.send('GET', `/sites/${krant.id}`)).body).toMatchObject({
    id: krant.id,
    role: 'moderator',
    pendingCount: 1,
    policy: { mode: 'pre' },
  });
  expect(await noor.send('GET', `/sites/${elders.id}`)).toMatchObject({ status: 404, body: { code: 'not_found' } });
  expect(await noor.send('GET', '/sites/bestaat-niet')).toMatchObject({ status: 404, body: { code: 'not_found' } });
});

test('an owner makes a site, owns it, and readers can write there', async () => {
  const noor = await moderator('Noor', [await makeSite()], 'owner');
  const id = newId();
  const made = await noor.send<Site>('POST', '/sites', { id, name: 'Het Vakblad', hosts: [`${id}.example`] });
  expect(made).toMatchObject({
    status: 201,
    body: { id, role: 'owner', hosts: [`${id}.example`], policy: { mode: 'pre', trustedAfter: 3 }, pendingCount: 0 },
  });
  const anna = await reader({ id, origin: `https://${id}.example`, article: `https://${id}.example/a` }, 'Anna');
  expect((await anna.reacts('De allereerste reactie.', { proof: await anna.proves() })).status).toBe(201);
  expect((await noor.queue({ id })).body.total).toBe(1);
});

test.each(['moderator', 'admin'] as const)('a %s makes no site', async (role) => {
  const noor = await moderator('Noor', [await makeSite()], role);
  const id = newId();
  const refused = await noor.send('POST', '/sites', { id, name: 'Het Vakblad', hosts: [`${id}.example`] });
  expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
  const visitor = new Reader({ id, origin: `https://${id}.example`, article: `https://${id}.example/a` }, 'Bezoeker');
  expect((await visitor.reads()).body.code).toBe('site_not_found');
});

test('a site that exists is not made again, and does not become anybody else’s', async () => {
  const other = await makeSite();
  const noor = await moderator('Noor', [await makeSite()], 'owner');
  const refused = await noor.send('POST', '/sites', { id: other.id, name: 'Gekaapt', hosts: ['kwaad.example'] });
  expect(refused).toMatchObject({ status: 409, body: { code: 'site_exists' } });
  expect((await noor.send('GET', `/sites/${other.id}`)).status).toBe(404);
  expect((await new Reader(other, 'Bezoeker').reads()).body.site.name).toBe('De Krant');
});

test.each([
  ['capitals in its id', { id: 'Nieuw' }, 'id'],
  ['an address for a host', { hosts: ['https://nieuw.example/'] }, 'hosts.0'],
  ['no host', { hosts: [] }, 'hosts'],
])('a site with %s is refused', async (_, wrong, path) => {
  const noor = await moderator('Noor', [await makeSite()], 'owner');
  const refused = await noor.send('POST', '/sites', { id: newId(), name: 'Nieuw', hosts: ['nieuw.example'], ...wrong });
  expect(refused).toMatchObject({ status: 422, body: { code: 'invalid_input', errors: [{ path }] } });
});
