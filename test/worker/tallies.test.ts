import { expect, test } from 'vitest';
import type { ModeratedThread } from '../../shared/moderation.ts';
import type { Poll } from '../../shared/polls.ts';
import { type Moderator, moderator } from './support/moderator.ts';
import { bindings, clock, makeSite, newAddress } from './support/praatmee.ts';
import { type Reader, reader } from './support/reader.ts';
import { seeded } from './support/seeded.ts';
import { wrongTallies } from './support/wrong-tallies.ts';

const STEPS = 300;
const ACTIONS = ['approve', 'reject', 'spam', 'delete'] as const;
const KINDS = ['like', 'thanks'] as const;
const STATUSES = ['pending', 'approved', 'rejected', 'spam', 'deleted'] as const;

async function pollOn(by: Moderator, site: Reader['site'], url: string, multiple: boolean): Promise<Poll> {
  const thread = (await by.send<ModeratedThread>('POST', '/moderation/threads', { site: site.id, url })).body.id;
  const settings = { question: 'Wie stuurt?', options: ['Ik', 'U', 'Samen'], multiple };
  return (await by.send<Poll>('POST', `/moderation/threads/${thread}/poll`, settings)).body;
}

test.each([1, 2])(
  'after a long day of all sorts of things (%i), every tally is what counting anew gives',
  { timeout: 120_000 },
  async (seed) => {
    const site = await makeSite({ mode: 'trusted', trustedAfter: 1, words: [{ word: 'casino', effect: 'spam' }], reactions: [...KINDS] });
    const { pick, below, some } = seeded(seed);
    const desk = [await moderator('Noor', [site]), await moderator('Bas', [site])];
    const noor = await moderator('Iris', [site]);
    const urls = [site.article, `${site.article}-twee`];
    const polls = [await pollOn(noor, site, urls[0] ?? '', false), await pollOn(noor, site, urls[1] ?? '', true)];
    const readers = await Promise.all(['Anna', 'Bram', 'Carla', 'Dirk', 'Eva'].map((name) => reader(site, name)));
    const comments: { id: string; url: string }[] = [];
    const decisions: string[] = [];
    const answers = new Map<number, number>();
    const note = (answer: { status: number }) => answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1);
    const elsewhere = () => ({ 'cf-connecting-ip': newAddress() });

    const steps = {
      async react() {
        const who = pick(readers);
        const under = below(3) > 0 ? pick(comments) : undefined;
        const url = under?.url ?? pick(urls);
        const text = `${below(6) === 0 ? 'Kom naar het casino' : 'Een gedachte'} nummer ${comments.length}.`;
        const comment = who.comment(text, { url, parentId: under?.id ?? null, showStance: below(2) === 0 });
        const answer = await who.send('POST', `/sites/${site.id}/comments`, comment, elsewhere());
        if (answer.status === 201) comments.push({ id: comment.id, url });
        note(answer);
      },
      async value() {
        if (comments.length === 0) return;
        const path = `/comments/${pick(comments).id}/reactions/${pick(KINDS)}`;
        note(await pick(readers).send(below(3) > 0 ? 'PUT' : 'DELETE', path, undefined, elsewhere()));
      },
      async decide() {
        if (comments.length === 0) return;
        const commentIds = some(comments, 1 + below(5)).map((comment) => comment.id);
        const action = below(2) === 0 ? 'approve' : pick(ACTIONS);
        const answer = await pick(desk).decides(commentIds, { action, from: pick(STATUSES), reason: 'other' });
        decisions.push(...(answer.body.decisions ?? []).map((decision) => decision.id));
        note(answer);
      },
      async undo() {
        if (decisions.length > 0) note(await pick(desk).undoes(pick(decisions.slice(-8))));
      },
      async vote() {
        const poll = pick(polls);
        const options = some(poll.options, poll.multiple ? 1 + below(3) : 1).map((option) => option.id);
        note(await pick(readers).send('PUT', `/polls/${poll.id}/vote`, { optionIds: options }, elsewhere()));
      },
      async withdraw() {
        note(await pick(readers).send('DELETE', `/polls/${pick(polls).id}/vote`, undefined, elsewhere()));
      },
    };

    const day = [
      steps.react,
      steps.value,
      steps.value,
      steps.react,
      steps.react,
      steps.decide,
      steps.decide,
      steps.decide,
      steps.undo,
      steps.vote,
      steps.vote,
      steps.withdraw,
    ];
    for (let step = 0; step < STEPS; step += 1) {
      clock.now += 1000;
      await pick(day)();
    }
    expect(await wrongTallies()).toEqual([]);
    // The day was a real one: things succeeded, were refused, and never broke.
    expect(answers.get(200)).toBeGreaterThan(50);
    expect(answers.get(201)).toBeGreaterThan(30);
    expect(answers.get(409)).toBeGreaterThan(3);
    expect([...answers.keys()].filter((status) => status >= 500 || status === 429)).toEqual([]);
  },
);

test('counting anew finds a tally that is wrong', async () => {
  const site = await makeSite();
  await bindings.DB.prepare('UPDATE sites SET pending_count = 7 WHERE id = ?1').bind(site.id).run();
  expect(await wrongTallies()).toEqual([{ what: `site ${site.id}`, tally: 7, counted: 0 }]);
  await bindings.DB.prepare('UPDATE sites SET pending_count = 0 WHERE id = ?1').bind(site.id).run();
});
