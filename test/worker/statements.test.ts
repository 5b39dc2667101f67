import { uuidv7 } from 'uuidv7';
import { expect, test } from 'vitest';
import { onSchedule } from '../../worker/on-schedule.ts';
import { moderator } from './support/moderator.ts';
import { bindings, clock, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';

/** A comment of a writer whose address is known, that waits. */
async function waiting() {
  const site = await makeSite({ mode: 'pre' });
  const anna = await reader(site, 'Anna');
  const email = `anna-${crypto.randomUUID().slice(0, 8)}@lezer.example`;
  const { id } = (await anna.reacts('U bent een ezel.', { author: { name: 'Anna', email } })).body.comment;
  return { site, email, id, noor: await moderator('Noor', [site]) };
}

test('a writer whose comment is refused reads by mail what, why and how to object; ten minutes later, not at once', async () => {
  const { email, id, noor } = await waiting();
  await noor.decides(id, { action: 'reject', reason: 'insult', words: 'Graag zonder dieren.' });
  expect(await sentAfter(9, email)).toEqual([]);
  const [mail] = await sentAfter(11, email);
  expect(mail).toMatch(
    /niet geplaatst[\s\S]*kwetsend voor anderen[\s\S]*Graag zonder dieren[\s\S]*> U bent een ezel\.[\s\S]*Mijn reacties/,
  );
});

test('a decision that was taken back meanwhile is not told', async () => {
  const { email, id, noor } = await waiting();
  const { body } = await noor.decides(id, { action: 'reject', reason: 'insult' });
  await noor.send('POST', `/moderation/batches/${body.batch}/undo`);
  expect(await sentAfter(11, email)).toEqual([]);
});

test('what is placed or spam gets no mail', async () => {
  const one = await waiting();
  await one.noor.approves(one.id);
  const other = await waiting();
  await other.noor.decides(other.id, { action: 'spam' });
  expect([...(await sentAfter(11, one.email)), ...(await sentAfter(11, other.email))]).toEqual([]);
});

/** The mails that the mail service was given by then. */
async function sentAfter(minutes: number, email: string): Promise<string[]> {
  const sent: string[] = [];
  const EMAIL = { send: async (mail: { to: string; text: string }) => void (mail.to === email && sent.push(mail.text)) };
  await onSchedule({ ...bindings, ENVIRONMENT: 'production', EMAIL } as unknown as typeof bindings, {
    now: () => clock.now + minutes * 60_000,
    newId: uuidv7,
  });
  return sent;
}
