import { describe, expect, test } from 'vitest';
import type { ModeratedThread } from '../../shared/moderation.ts';
import { API } from '../../shared/paths.ts';
import type { Poll, VotedPoll } from '../../shared/polls.ts';
import { moderator } from './support/moderator.ts';
import { bindings, call, clock, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';
import { wrongTallies } from './support/wrong-tallies.ts';

const QUESTION = { question: 'Wie stuurt uw loopbaan?', options: ['Ikzelf', 'Mijn baas', 'Het toeval'] };

async function desk(settings: object = {}) {
  const site = await makeSite({ mode: 'post' });
  const noor = await moderator('Noor', [site]);
  const thread = (await noor.send<ModeratedThread>('POST', '/moderation/threads', { site: site.id, url: site.article })).body.id;
  const made = await noor.send<Poll>('POST', `/moderation/threads/${thread}/poll`, { ...QUESTION, ...settings });
  const poll = made.body;
  const changes = (change: object) => noor.send<Poll>('PATCH', `/moderation/polls/${poll.id}`, change);
  return { site, noor, thread, made, poll, changes, options: poll.options?.map((option) => option.id) ?? [] };
}

const labels = (poll: Poll | null | undefined) => poll?.options.map((option) => option.label);
const inMinutes = (minutes: number) => new Date(clock.now + minutes * 60_000).toISOString();

describe('a poll', () => {
  test('appears above the discussion with its options in their order', async () => {
    const { site, made } = await desk();
    expect(made).toMatchObject({ status: 201, body: { multiple: false, results: 'afterVote', closesAt: null, state: 'open', voters: 0 } });
    const anna = await reader(site, 'Anna');
    const { poll } = (await anna.reads()).body;
    expect(poll?.question).toBe(QUESTION.question);
    expect(labels(poll)).toEqual(QUESTION.options);
    expect(JSON.stringify(poll)).not.toContain('votes');
  });

  test('is one for each discussion', async () => {
    const { site, noor, thread } = await desk();
    const second = await noor.send('POST', `/moderation/threads/${thread}/poll`, { question: 'Nog een?', options: ['Ja', 'Nee'] });
    expect(second).toMatchObject({ status: 409, body: { code: 'thread_has_poll' } });
    expect((await (await reader(site, 'Anna')).reads()).body.poll?.question).toBe(QUESTION.question);
  });

  test('shows moderators its votes at all times', async () => {
    const { site, options, noor, poll } = await desk({ results: 'afterClose' });
    await (await reader(site, 'Anna')).votes(poll.id, options[0] ?? '');
    const seen = (await noor.send<Poll>('PATCH', `/moderation/polls/${poll.id}`, {})).body;
    expect(seen).toMatchObject({ voters: 1, options: [{ votes: 1 }, { votes: 0 }, { votes: 0 }] });
  });

  test.each([
    ['one option', { options: ['Ikzelf'] }, 'options', 'too_short'],
    ['eleven options', { options: Array.from({ length: 11 }, (_, at) => `Keuze ${at}`) }, 'options', 'too_long'],
    ['twice the same option', { options: ['Ja', 'ja'] }, 'options', 'wrong_value'],
    ['an empty question', { question: '  ' }, 'question', 'empty'],
    ['a closing time that has passed', { closesAt: '2020-01-01T00:00:00Z' }, 'closesAt', 'wrong_value'],
  ])('cannot be made with %s', async (_, settings, path, code) => {
    const { made } = await desk(settings);
    expect(made).toMatchObject({ status: 422, body: { code: 'invalid_input', errors: [{ path, code }] } });
  });
});

describe('the text of a poll', () => {
  test('can be changed while nobody voted, also from one choice to several', async () => {
    const { site, changes, poll } = await desk();
    const changed = await changes({ question: 'Wie stuurt die van u?', options: ['Ik', 'Anderen'], multiple: true });
    expect(changed).toMatchObject({ status: 200, body: { id: poll.id, question: 'Wie stuurt die van u?', multiple: true } });
    const anna = await reader(site, 'Anna');
    expect(labels((await anna.reads()).body.poll)).toEqual(['Ik', 'Anderen']);
    const voted = await anna.votes(poll.id, ...changed.body.options.map((option) => option.id));
    expect(voted.body.optionIds).toHaveLength(2);
  });

  test.each([
    ['the question', { question: 'Een andere vraag?' }],
    ['the options', { options: ['Ik', 'Anderen'] }],
    ['how many may be chosen', { multiple: true }],
  ])('stays once somebody voted: %s', async (_, change) => {
    const { site, changes, options, poll } = await desk();
    const anna = await reader(site, 'Anna');
    await anna.votes(poll.id, options[1] ?? '');
    expect(await changes({ ...change, results: 'always' })).toMatchObject({ status: 409, body: { code: 'poll_has_votes' } });
    expect((await anna.reads()).body.poll).toMatchObject({ question: QUESTION.question, multiple: false, results: 'afterVote' });
    expect(labels((await anna.reads()).body.poll)).toEqual(QUESTION.options);
  });

  test('may be sent along as it is, for a poll with votes keeps its options', async () => {
    const { site, changes, options, poll } = await desk();
    const anna = await reader(site, 'Anna');
    await anna.votes(poll.id, options[1] ?? '');
    const changed = await changes({ ...QUESTION, multiple: false, results: 'always' });
    expect(changed).toMatchObject({
      status: 200,
      body: { results: 'always', voters: 1, options: [{ id: options[0] }, { id: options[1], votes: 1 }, {}] },
    });
  });

  test('can be changed again when the only vote was taken back', async () => {
    const { site, changes, options, poll } = await desk();
    const anna = await reader(site, 'Anna');
    await anna.votes(poll.id, options[0] ?? '');
    await anna.send('DELETE', `/polls/${poll.id}/vote`);
    expect((await changes({ options: ['Ik', 'Anderen'] })).status).toBe(200);
  });
});

describe('closing a poll', () => {
  test('now keeps later votes out and shows everyone the result; opened again it takes them', async () => {
    const { site, changes, options, poll } = await desk({ results: 'afterClose' });
    const anna = await reader(site, 'Anna');
    await anna.votes(poll.id, options[0] ?? '');
    expect((await changes({ state: 'closed' })).body.state).toBe('closed');
    expect((await anna.reads()).body.poll).toMatchObject({ state: 'closed', voters: 1 });
    const bram = await reader(site, 'Bram');
    expect(await bram.votes(poll.id, options[1] ?? '')).toMatchObject({ status: 409, body: { code: 'poll_closed' } });
    expect((await changes({ state: 'open' })).body.state).toBe('open');
    expect((await bram.votes(poll.id, options[1] ?? '')).status).toBe(200);
    expect((await bram.reads()).body.poll?.voters).toBeUndefined();
  });

  test('at a time set beforehand happens by itself', async () => {
    const { site, options, poll } = await desk({ closesAt: inMinutes(30) });
    const anna = await reader(site, 'Anna');
    expect((await anna.votes(poll.id, options[0] ?? '')).status).toBe(200);
    clock.now += 31 * 60_000;
    expect((await anna.votes(poll.id, options[1] ?? '')).body.code).toBe('poll_closed');
  });

  test('that happened by its time is lifted by opening, which clears that time', async () => {
    const { changes, options, poll, site } = await desk({ closesAt: inMinutes(30) });
    clock.now += 31 * 60_000;
    expect((await changes({ results: 'always' })).body.state).toBe('closed');
    expect((await changes({ state: 'open' })).body).toMatchObject({ state: 'open', closesAt: null });
    expect((await (await reader(site, 'Anna')).votes(poll.id, options[0] ?? '')).status).toBe(200);
  });

  test('can be put off, but not to a time that has passed', async () => {
    const { changes } = await desk({ closesAt: inMinutes(30) });
    const later = inMinutes(60);
    expect((await changes({ closesAt: later })).body.closesAt).toBe(later);
    expect(await changes({ closesAt: inMinutes(-1) })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'closesAt', code: 'wrong_value' }] },
    });
    expect((await changes({ closesAt: null })).body.closesAt).toBeNull();
  });
});

test('another site’s moderator cannot see or change a poll', async () => {
  const { poll } = await desk();
  const bas = (await desk()).noor;
  expect(await bas.send('PATCH', `/moderation/polls/${poll.id}`, {})).toMatchObject({ status: 404, body: { code: 'not_found' } });
  expect(await bas.send('PATCH', '/moderation/polls/bestaat-niet', {})).toMatchObject({ status: 404, body: { code: 'not_found' } });
});

test('a vote that was under way while the options changed counts for none that is gone', async () => {
  const { site, changes, options, poll } = await desk();
  const anna = await reader(site, 'Anna');
  const changed = betweenReadAndWrite(async () => {
    await changes({ options: ['Ik', 'Anderen'] });
  });
  const headers = { origin: site.origin, authorization: `Bearer ${anna.token}`, 'content-type': 'application/json' };
  const init = { method: 'PUT', headers, body: JSON.stringify({ optionIds: [options[0]] }) };
  const voted = await call<VotedPoll>(`${API}/polls/${poll.id}/vote`, init, changed);
  expect(voted).toMatchObject({ status: 422, body: { code: 'option_not_found' } });
  expect((await changes({})).body).toMatchObject({
    voters: 0,
    options: [
      { label: 'Ik', votes: 0 },
      { label: 'Anderen', votes: 0 },
    ],
  });
  expect(await wrongTallies()).toEqual([]);
});

/** Bindings in which something else happens right after a call's first batch. */
function betweenReadAndWrite(happens: () => Promise<void>): typeof bindings {
  const session = bindings.DB.withSession('first-primary');
  let batches = 0;
  const db = {
    prepare: (sql: string) => session.prepare(sql),
    batch: async (statements: D1PreparedStatement[]) => {
      batches += 1;
      if (batches === 2) await happens();
      return session.batch(statements);
    },
  };
  return { ...bindings, DB: { withSession: () => db } as unknown as D1Database };
}
