import { describe, expect, test } from 'vitest';
import { API } from '../../shared/paths.ts';
import { ROLES, type Role } from '../../shared/roles.ts';
import { createApp } from '../../worker/app.ts';
import { Moderator, moderator } from './support/moderator.ts';
import { makeSite } from './support/praatmee.ts';
import { ROLE_CASES } from './support/role-cases.ts';
import { Scene } from './support/scene.ts';

const app = createApp({ now: () => 0, newId: () => 'id' });
const routes = app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith(API) && !path.endsWith('*'));
const calls = [...new Set(routes.map(({ method, path }) => `${method} ${path.slice(API.length)}`))];

const small = (role: Role, least: string) => ROLES.indexOf(role) < ROLES.indexOf(least as Role);
const cases = Object.entries(ROLE_CASES).flatMap(([route, { least, call }]) => (call ? [{ route, least, call }] : []));

test('every route is in the table of roles, and nothing else is', () => {
  expect(Object.keys(ROLE_CASES).toSorted()).toEqual(calls.toSorted());
});

describe.each(cases)('$route, for $least', ({ route, least, call }) => {
  const [method = ''] = route.split(' ');
  const answers = async (by: Moderator, scene: Scene) => {
    const [path, body] = await call(scene, by);
    return by.raw(method, path, body);
  };

  test('is closed to whoever is not signed in', async () => {
    const answer = await answers(new Moderator('Niemand'), await Scene.make());
    expect(answer).toMatchObject({ status: 401, code: 'signed_out' });
  });

  test.each(ROLES)('is answered to each role of the site by what it may: %s', async (role) => {
    const scene = await Scene.make();
    const answer = await answers(await moderator('Noor', [scene.site], role), scene);
    if (small(role, least)) expect(answer).toMatchObject({ status: 403, code: 'not_allowed' });
    else expect(answer.status).toBeLessThan(300);
  });

  // These are about no site.
  if (least === 'signedIn') return;

  test('does not exist for the owner of another site', async () => {
    const answer = await answers(await moderator('Fatima', [await makeSite()], 'owner'), await Scene.make());
    expect(answer).toMatchObject({ status: 404, code: 'not_found' });
  });
});

test('a new site is made by who owns one', async () => {
  const site = await makeSite();
  const made = async (role: Role) => {
    const id = `nieuw-${crypto.randomUUID().slice(0, 8)}`;
    return (await moderator('Noor', [site], role)).raw('POST', '/sites', { id, name: 'Nieuw', hosts: [`${id}.example`] });
  };
  expect(await made('moderator')).toMatchObject({ status: 403 });
  expect(await made('admin')).toMatchObject({ status: 403 });
  expect(await made('owner')).toMatchObject({ status: 201 });
});
