import type { ModeratedThread } from '../../../shared/moderation.ts';
import { RefusedError } from '../../refused-error.ts';
import { type PollRow, toPoll } from '../../store/polls.ts';
import { rowOf } from '../../store/rows.ts';
import { type ModeratedThreadRow, toModeratedThread } from '../../store/threads.ts';

/** A thread and its poll from what a batch read of them last; without a row it is unknown, or another site's. */
export function moderatedThread(now: number, threads: D1Result | undefined, polls: D1Result | undefined): ModeratedThread {
  const row = rowOf<ModeratedThreadRow>(threads);
  if (!row) throw new RefusedError('not_found');
  const poll = rowOf<PollRow>(polls);
  return toModeratedThread(row, poll && toPoll(poll, now, true));
}
