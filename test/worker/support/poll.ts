import type { ModeratedThread } from '../../../shared/moderation.ts';
import type { NewPoll, Poll } from '../../../shared/polls.ts';
import { moderator } from './moderator.ts';

/** An article with a poll that Noor made: Ja, Soms or Nee. */
export async function pollOn(site: { id: string; article: string }, poll: Partial<NewPoll> = {}) {
  const noor = await moderator('Noor', [site]);
  const thread = (await noor.send<ModeratedThread>('POST', '/moderation/threads', { site: site.id, url: site.article })).body;
  const made = await noor.send<Poll>('POST', `/moderation/threads/${thread.id}/poll`, {
    question: 'Stuurt u uw eigen loopbaan?',
    options: ['Ja', 'Soms', 'Nee'],
    ...poll,
  });
  const [ja = '', soms = '', nee = ''] = made.body.options.map((option) => option.id);
  return { noor, thread: thread.id, id: made.body.id, ja, soms, nee };
}
