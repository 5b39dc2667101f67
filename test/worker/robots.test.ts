import { describe, expect, test } from 'vitest';
import type { NewComment, PostedComment } from '../../shared/comments.ts';
import { PROOF_HOURS } from '../../shared/limits.ts';
import type { Challenge, Proof } from '../../shared/proofs.ts';
import { policySettings, type Site } from '../../shared/sites.ts';
import { onSchedule } from '../../worker/on-schedule.ts';
import { moderator } from './support/moderator.ts';
import { bindings, clock, makeSite } from './support/praatmee.ts';
import { Reader, reader } from './support/reader.ts';

const PERSON = { mode: 'post', proofOfWork: true } as const;

describe('proof of work', () => {
  test('lets a comment in once', async () => {
    const anna = await reader(await makeSite(PERSON), 'Anna');
    const proof = await anna.proves();
    expect(await anna.reacts('Een goed stuk.', { proof })).toMatchObject({ status: 201, body: { comment: { status: 'approved' } } });
    expect(await anna.reacts('En nog een.', { proof })).toMatchObject({ status: 403, body: { code: 'proof_wrong' } });
    expect((await anna.reads()).body.thread.commentCount).toBe(1);
  });

  test('answers the same comment the same when it is sent again', async () => {
    const anna = await reader(await makeSite(PERSON), 'Anna');
    const comment = anna.comment('Nog eens verstuurd.', { proof: await anna.proves() });
    const sends = () => anna.send<PostedComment>('POST', `/sites/${anna.site.id}/comments`, comment);
    const [first, again] = [await sends(), await sends()];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body.comment.id).toBe(first.body.comment.id);
  });

  test('sent with two comments at the same time is good for one', async () => {
    const anna = await reader(await makeSite(PERSON), 'Anna');
    const proof = await anna.proves();
    const answers = await Promise.all(['Een.', 'Twee.', 'Drie.', 'Vier.'].map((text) => anna.reacts(`Tegelijk: ${text}`, { proof })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 403, 403, 403]);
    expect((await anna.reads()).body.thread.commentCount).toBe(1);
  });

  test('is not used up by a comment that the rules refuse', async () => {
    const anna = await reader(await makeSite({ ...PERSON, minLength: 10 }), 'Anna');
    const proof = await anna.proves();
    expect(await anna.reacts('Kort.', { proof })).toMatchObject({ status: 422, body: { reasons: ['length'] } });
    expect((await anna.reacts('Nu lang genoeg.', { proof })).status).toBe(201);
  });

  test('is asked of an old copy of the script too, and nothing is stored without it', async () => {
    const anna = await reader(await makeSite(PERSON), 'Anna');
    expect(await anna.reacts('Zonder bewijs.')).toMatchObject({ status: 403, body: { code: 'proof_missing' } });
    expect((await anna.reads()).body.thread.id).toBeNull();
  });

  test.each<[string, (proof: Proof) => Proof]>([
    ['a wrong key', ({ challenge }) => ({ challenge, solution: { counter: 7, derivedKey: 'ab'.repeat(32) } })],
    ['less work', (proof) => changed(proof, { cost: 1 })],
    ['a later time', (proof) => changed(proof, { data: { ...proof.challenge.parameters.data, at: clock.now } })],
    ['another signature', ({ challenge, solution }) => ({ challenge: { ...challenge, signature: '00'.repeat(32) }, solution })],
  ])('with %s is refused', async (_, forge) => {
    const anna = await reader(await makeSite(PERSON), 'Anna');
    const proof = forge(await anna.proves());
    expect(await anna.reacts('Bijna goed.', { proof })).toMatchObject({ status: 403, body: { code: 'proof_wrong' } });
  });

  test('of another site, and of yesterday, is refused', async () => {
    const anna = await reader(await makeSite(PERSON), 'Anna');
    const elsewhere = await new Reader(await makeSite(PERSON), 'Anna').proves();
    expect(await anna.reacts('Van elders.', { proof: elsewhere })).toMatchObject({ body: { code: 'proof_wrong' } });
    const proof = await anna.proves(PROOF_HOURS * 3600 + 1);
    expect(await anna.reacts('Te laat.', { proof })).toMatchObject({ status: 403, body: { code: 'proof_wrong' } });
  });

  test('is remembered as used as long as it would be good, and no longer', async () => {
    clock.now = Date.now();
    const anna = await reader(await makeSite(PERSON), 'Anna');
    const proof = await anna.proves();
    await anna.reacts('Eenmalig.', { proof });
    const id = `proof ${proof.challenge.parameters.nonce}`;
    const kept = () => bindings.DB.prepare('SELECT count(*) AS n FROM used_challenges WHERE id = ?1').bind(id).first<number>('n');
    const cronAfter = (hours: number) =>
      onSchedule(bindings, { now: () => clock.now + hours * 3_600_000, newId: () => crypto.randomUUID() });
    await cronAfter(PROOF_HOURS - 1);
    expect(await kept()).toBe(1);
    await cronAfter(PROOF_HOURS + 1);
    expect(await kept()).toBe(0);
  });

  test('is on for a new site, and off for one of before', async () => {
    const before = await makeSite();
    const bram = await moderator('Bram', [before], 'owner');
    const id = `nieuw-${crypto.randomUUID().slice(0, 8)}`;
    const { body } = await bram.send<Site>('POST', '/sites', { id, name: 'Nieuw', hosts: [`${id}.example`] });
    expect(body.policy.proofOfWork).toBe(true);
    expect((await (await reader(before, 'Anna')).reacts('Zoals altijd.')).status).toBe(201);
  });
});

describe('what a robot gives away', () => {
  const posts = async (by: Reader, seconds: number, more: Partial<NewComment> = {}) =>
    (await by.reacts('Mooi artikel, dank u wel.', { proof: await by.proves(seconds), ...more })).body;

  test('the field that nobody sees: spam, of which the writer hears that it waits', async () => {
    const site = await makeSite(PERSON);
    const { comment, reason } = await posts(await reader(site, 'Robot'), 5, { website: 'https://koop.example' });
    expect({ status: comment.status, reason }).toEqual({ status: 'pending', reason: 'robot' });
    const noor = await moderator('Noor', [site]);
    const { items } = (await noor.queue(site, '&status=spam')).body;
    expect(items.map(({ evidence }) => evidence[0])).toMatchObject([{ rule: 'robot', effect: 'spam', detail: { by: 'field' } }]);
  });

  test('a comment within a second waits; after three it does not', async () => {
    const site = await makeSite(PERSON);
    expect(await posts(await reader(site, 'Robot'), 1)).toMatchObject({ comment: { status: 'pending' }, reason: 'robot' });
    expect(await posts(await reader(site, 'Anna'), 3, { body: 'Ik las het in drie tellen.' })).toMatchObject({
      comment: { status: 'approved' },
    });
  });

  test('an empty hidden field says nothing', async () => {
    expect((await posts(await reader(await makeSite(PERSON), 'Anna'), 5, { website: '' })).comment.status).toBe('approved');
  });
});

describe('Turnstile, on a server without its keys', () => {
  test('cannot be turned on', async () => {
    const site = await makeSite();
    const bram = await moderator('Bram', [site], 'admin');
    const policy = policySettings.parse({ turnstile: true });
    const saved = await bram.send('PUT', '/moderation/rules', { site: site.id, policy, version: 1 });
    expect(saved).toMatchObject({ status: 503, body: { code: 'not_configured' } });
  });

  test('lets nobody through where it is on', async () => {
    const anna = await reader(await makeSite({ mode: 'post', turnstile: true }), 'Anna');
    expect(await anna.send('GET', `/sites/${anna.site.id}/form`)).toMatchObject({ status: 503, body: { code: 'not_configured' } });
    expect(await anna.reacts('Zonder controle.', { turnstile: 'verzonnen' })).toMatchObject({ status: 503 });
    expect((await anna.reads()).body.thread.commentCount).toBe(0);
  });
});

function changed({ challenge, solution }: Proof, parameters: Partial<Challenge['parameters']>): Proof {
  return { challenge: { ...challenge, parameters: { ...challenge.parameters, ...parameters } }, solution };
}
