import { uuidv7 } from 'uuidv7';
import { expect, test } from 'vitest';
import { onSchedule } from '../../worker/on-schedule.ts';
import { knownModerator, mailedCode, moderator, oneTimeCode } from './support/moderator.ts';
import { bindings, clock, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';

const DAY = 24 * 3600 * 1000;

/** The cron, as if it ran so many days from now. */
const cronAfter = (days: number) => onSchedule(bindings, { now: () => Date.now() + days * DAY, newId: uuidv7 });
const count = (sql: string, ...values: unknown[]) =>
  bindings.DB.prepare(sql)
    .bind(...values)
    .first<number>('n');

test('where somebody wrote or voted from is forgotten after 30 days, and not sooner', async () => {
  clock.now = Date.now();
  const site = await makeSite({ mode: 'post' });
  const anna = await reader(site, 'Anna');
  await anna.reacts('Vanaf mijn eigen adres.');
  const noor = await moderator('Noor', [site]);
  const thread = (await anna.reads()).body.thread.id;
  const poll = (
    await noor.send<{ id: string; options: { id: string }[] }>('POST', `/moderation/threads/${thread}/poll`, {
      question: 'Wie?',
      options: ['Ik', 'U'],
    })
  ).body;
  await anna.votes(poll.id, poll.options[0]?.id ?? '');
  const left = async () => [
    await count('SELECT count(address_hash) AS n FROM comments WHERE site_id = ?1', site.id),
    await count('SELECT count(address_hash) AS n FROM votes WHERE poll_id = ?1', poll.id),
  ];
  await cronAfter(29);
  expect(await left()).toEqual([1, 1]);
  await cronAfter(31);
  expect(await left()).toEqual([0, 0]);
  expect((await anna.reads()).body).toMatchObject({ thread: { commentCount: 1 }, poll: { question: 'Wie?' } });
});

test('where somebody who is kept out wrote from is forgotten after 30 days; the ban stays', async () => {
  clock.now = Date.now();
  const site = await makeSite({ mode: 'post' });
  const anna = await reader(site, 'Anna');
  await anna.reacts('Vanaf mijn eigen adres.');
  const noor = await moderator('Noor', [site], 'admin');
  const { items } = (await noor.send<{ items: { id: string }[] }>('GET', `/moderation/people?site=${site.id}`)).body;
  const ban = { kind: 'ban', days: null, reason: 'Bedreiging.' };
  await noor.send('POST', `/moderation/people/${items[0]?.id}/restrictions`, ban);
  const left = () => count('SELECT count(address_hash) AS n FROM restrictions WHERE site_id = ?1', site.id);
  await cronAfter(29);
  expect(await left()).toBe(1);
  await cronAfter(31);
  expect(await left()).toBe(0);
  expect(await anna.reacts('Ik ben er weer.')).toMatchObject({ status: 422, body: { reasons: ['person'] } });
});

test('an invitation that nobody took is forgotten a month after its end', async () => {
  clock.now = Date.now();
  const site = await makeSite();
  const olga = await moderator('Olga', [site], 'owner');
  await olga.send('POST', '/moderation/invitations', { site: site.id, email: `els-${site.id}@krant.example`, role: 'moderator' });
  const left = () => count('SELECT count(*) AS n FROM invitations WHERE site_id = ?1', site.id);
  await cronAfter(36);
  expect(await left()).toBe(1);
  await cronAfter(38);
  expect(await left()).toBe(0);
});

test('codes and sessions go when they have expired', async () => {
  const noor = await moderator('Noor', []);
  const bas = await knownModerator('Bas', []);
  await oneTimeCode(bas, 3600);
  const sessions = () => count('SELECT count(*) AS n FROM moderator_sessions WHERE moderator_id = ?1', noor.id);
  const codes = () => count('SELECT count(*) AS n FROM sign_in_codes WHERE identifier LIKE ?1', `%${bas.email}`);
  await cronAfter(0);
  expect([await sessions(), await codes()]).toEqual([1, 1]);
  await cronAfter(1);
  expect([await sessions(), await codes()]).toEqual([1, 0]);
  await cronAfter(31);
  expect(await sessions()).toBe(0);
});

test('a mail that was sent is forgotten the day after', async () => {
  clock.now = Date.now();
  const noor = await knownModerator('Noor', []);
  await noor.send('POST', '/auth/code', { email: noor.email });
  expect(await mailedCode(noor)).toMatch(/^\d{6}$/);
  await cronAfter(2);
  expect(await mailedCode(noor)).toBe('');
});
