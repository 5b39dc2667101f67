import { expect, test } from 'vitest';
import type { People } from '../../shared/people.ts';
import type { Poll, VotedPoll } from '../../shared/polls.ts';
import type { ReaderToken } from '../../shared/readers.ts';
import { BUDGETS } from '../checks/budgets.ts';
import { counted } from './support/counted.ts';
import { pollOn } from './support/poll.ts';
import { bindings, call, clock, makeSite, newAddress } from './support/praatmee.ts';
import { Reader, reader } from './support/reader.ts';

const tallies = (poll: Poll | null | undefined) => poll?.options.map((option) => option.votes);

test('a vote counts, can be changed and taken back, and each reader has one', async () => {
  const site = await makeSite();
  const { id, ja, nee } = await pollOn(site, { results: 'always' });
  const anna = await reader(site, 'Anna');
  expect(tallies((await anna.votes(id, ja)).body.poll)).toEqual([1, 0, 0]);
  const changed = await anna.votes(id, nee);
  expect(changed.body).toMatchObject({ optionIds: [nee], poll: { voters: 1 } });
  expect(tallies(changed.body.poll)).toEqual([0, 0, 1]);
  expect(tallies((await anna.reads()).body.poll)).toEqual([0, 0, 1]);
  const back = await anna.send<VotedPoll>('DELETE', `/polls/${id}/vote`);
  expect(back.body).toMatchObject({ optionIds: [], poll: { voters: 0 } });
  expect(tallies(back.body.poll)).toEqual([0, 0, 0]);
});

test('a hundred votes of one reader at once are one vote', async () => {
  const site = await makeSite();
  const { id, ja, nee } = await pollOn(site, { results: 'always' });
  const anna = await reader(site, 'Anna');
  // From many addresses, so that only the votes' own key stands in the way.
  const votes = Array.from({ length: 100 }, (_, index) =>
    anna.send('PUT', `/polls/${id}/vote`, { optionIds: [index % 2 ? ja : nee] }, { 'cf-connecting-ip': `192.0.2.${index}` }),
  );
  expect(new Set((await Promise.all(votes)).map((vote) => vote.status))).toEqual(new Set([200]));
  const { poll } = (await anna.send<VotedPoll>('GET', `/polls/${id}`)).body;
  expect(poll.voters).toBe(1);
  expect(tallies(poll)?.reduce((sum: number, votes) => sum + (votes ?? 0), 0)).toBe(1);
});

test('fifty colleagues in one office, at one address, all count in the same minute', async () => {
  const site = await makeSite();
  const { id, ja, nee } = await pollOn(site, { results: 'always' });
  const office = { 'cf-connecting-ip': newAddress() };
  const votes = Array.from({ length: 50 }, async (_, index) => {
    const colleague = new Reader(site, `Collega ${index}`);
    colleague.token = (await colleague.send<ReaderToken>('POST', `/sites/${site.id}/readers`, undefined, office)).body.token;
    return colleague.send('PUT', `/polls/${id}/vote`, { optionIds: [index % 5 ? ja : nee] }, office);
  });
  expect(new Set((await Promise.all(votes)).map((vote) => vote.status))).toEqual(new Set([200]));
  const { poll } = (await new Reader(site, 'Anna').reads()).body;
  expect(poll?.voters).toBe(50);
  expect(tallies(poll)).toEqual([40, 0, 10]);
  // What the desk tells such votes apart by.
  const stored = await bindings.DB.prepare('SELECT count(*) AS votes, count(DISTINCT address_hash) AS places FROM votes WHERE poll_id = ?1')
    .bind(id)
    .first();
  expect(stored).toEqual({ votes: 50, places: 1 });
});

test('who is banned does not vote and is told why; who is muted does', async () => {
  const site = await makeSite({ mode: 'post' });
  const { noor, id, ja } = await pollOn(site, { results: 'always' });
  const anna = await reader(site, 'Anna');
  await anna.reacts('Ik koos mijn loopbaan zelf.');
  const person = (await noor.send<People>('GET', `/moderation/people?site=${site.id}`)).body.items[0]?.id;
  const restrict = (kind: string) => noor.send('POST', `/moderation/people/${person}/restrictions`, { kind, days: 1, reason: 'Schelden.' });
  await restrict('mute');
  expect((await anna.votes(id, ja)).status).toBe(200);
  await restrict('ban');
  expect(await anna.votes(id, ja)).toMatchObject({ status: 403, body: { code: 'restricted', restriction: { reason: 'Schelden.' } } });
});

test('where several may be chosen, a reader counts once and each choice counts', async () => {
  const site = await makeSite();
  const { id, ja, soms, nee } = await pollOn(site, { results: 'always', multiple: true });
  const anna = await reader(site, 'Anna');
  expect((await anna.votes(id, ja, soms)).body).toMatchObject({ poll: { voters: 1 } });
  const changed = (await anna.votes(id, soms, nee)).body;
  expect(changed.poll.voters).toBe(1);
  expect(tallies(changed.poll)).toEqual([0, 1, 1]);
});

test('results for voters only are in no answer to anybody else', async () => {
  const site = await makeSite();
  const { id, ja } = await pollOn(site, { results: 'afterVote' });
  const anna = await reader(site, 'Anna');
  const bram = await reader(site, 'Bram');
  expect(tallies((await anna.votes(id, ja)).body.poll)).toEqual([1, 0, 0]);
  for (const poll of [(await bram.reads()).body.poll, (await bram.send<VotedPoll>('GET', `/polls/${id}`)).body.poll]) {
    expect(poll?.voters).toBeUndefined();
    expect(tallies(poll)).toEqual([undefined, undefined, undefined]);
  }
});

test('results for afterwards are hidden from voters too, until the poll is closed', async () => {
  const site = await makeSite();
  const { noor, id, ja } = await pollOn(site, { results: 'afterClose' });
  const anna = await reader(site, 'Anna');
  expect((await anna.votes(id, ja)).body.poll.voters).toBeUndefined();
  await noor.send('PATCH', `/moderation/polls/${id}`, { state: 'closed' });
  expect((await new Reader(site, 'Bram').reads()).body.poll).toMatchObject({ state: 'closed', voters: 1 });
});

test('a closed poll takes no vote and gives none back', async () => {
  const site = await makeSite();
  const { id, ja, nee } = await pollOn(site, { results: 'always', closesAt: new Date(clock.now + 1000).toISOString() });
  const anna = await reader(site, 'Anna');
  expect((await anna.votes(id, ja)).status).toBe(200);
  clock.now += 1000;
  expect(await anna.votes(id, nee)).toMatchObject({ status: 409, body: { code: 'poll_closed' } });
  expect(await anna.send('DELETE', `/polls/${id}/vote`)).toMatchObject({ status: 409, body: { code: 'poll_closed' } });
  expect(tallies((await anna.reads('oldest')).body.poll)).toEqual([1, 0, 0]);
});

test('an option of another poll, two where one is allowed, and none at all are refused', async () => {
  const site = await makeSite();
  const { id, ja, nee } = await pollOn(site);
  const other = await pollOn({ ...site, article: `${site.article}-twee` });
  const anna = await reader(site, 'Anna');
  expect(await anna.votes(id, other.ja)).toMatchObject({ status: 422, body: { code: 'option_not_found' } });
  expect(await anna.votes(id, ja, nee)).toMatchObject({ status: 422, body: { code: 'too_many_options' } });
  expect(await anna.votes(id)).toMatchObject({
    status: 422,
    body: { code: 'invalid_input', errors: [{ path: 'optionIds', code: 'too_short' }] },
  });
});

test('a token of another site, a page of another site and an unknown poll are refused', async () => {
  const site = await makeSite();
  const { id, ja } = await pollOn(site);
  const elsewhere = await reader(await makeSite(), 'Anna');
  expect(await elsewhere.votes(id, ja)).toMatchObject({ status: 403, body: { code: 'origin_not_allowed' } });
  const stranger = await elsewhere.send('PUT', `/polls/${id}/vote`, { optionIds: [ja] }, { origin: site.origin });
  expect(stranger).toMatchObject({ status: 401, body: { code: 'token_of_other_site' } });
  expect(await (await reader(site, 'Anna')).votes('geen', ja)).toMatchObject({ status: 404, body: { code: 'not_found' } });
});

test('a vote is one look and one batch, within its budget', async () => {
  const site = await makeSite();
  const { id, ja, nee } = await pollOn(site);
  const anna = await reader(site, 'Anna');
  await anna.votes(id, ja);
  const { env, cost } = counted();
  const headers = { origin: site.origin, authorization: `Bearer ${anna.token}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ optionIds: [nee] });
  expect((await call(`/api/v1/polls/${id}/vote`, { method: 'PUT', headers, body }, env)).status).toBe(200);
  expect(cost).toMatchObject({ roundTrips: BUDGETS.vote.roundTrips, statements: BUDGETS.vote.statements });
  expect(cost.rowsRead).toBeLessThanOrEqual(BUDGETS.vote.rowsRead);
  expect(cost.rowsWritten).toBeLessThanOrEqual(BUDGETS.vote.rowsWritten);
});
