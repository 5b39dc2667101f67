import type { newPoll, Poll } from '../../../shared/polls.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { forget } from '../../edge-cache.ts';
import { RefusedError } from '../../refused-error.ts';
import { insertThreadAudit } from '../../store/audit-log.ts';
import { insertOptions, insertPoll } from '../../store/poll-writes.ts';
import { type PollRow, pollOfThread, toPoll } from '../../store/polls.ts';
import { rowOf } from '../../store/rows.ts';
import { threadOfModerator } from '../../store/threads.ts';
import { cacheKeys } from '../article.ts';
import { closingTime } from './closing-time.ts';

/** Puts a poll in a thread. Refused with `thread_has_poll`, with `invalid_input` for a closing time that has passed, and with `not_found` on another site. */
export async function createPoll(ctx: Ctx, threadId: string, input: (typeof newPoll)['_output']): Promise<Poll> {
  const moderator = requireModerator(ctx);
  const id = ctx.newId();
  const poll = { ...input, id, threadId, closesAt: closingTime(input.closesAt, ctx.now), createdAt: ctx.now };
  const [threads, , , , polls] = await ctx.db.batch([
    threadOfModerator(ctx.db, threadId, moderator.id),
    insertPoll(ctx.db, poll, moderator.id),
    insertThreadAudit(ctx.db, threadId, { moderatorId: moderator.id, action: 'poll.make', target: id, createdAt: ctx.now }),
    insertOptions(ctx.db, id, newOptions(ctx, input.options)),
    pollOfThread(ctx.db, threadId),
  ]);
  const row = rowOf<PollRow>(polls);
  if (!rowOf(threads) || !row) throw new RefusedError('not_found');
  if (row.id !== id) throw new RefusedError('thread_has_poll');
  await forget(cacheKeys(row.site_id, row.url_key));
  return toPoll(row, ctx.now, true);
}

/** Labels with ids of their own. */
export function newOptions(ctx: Ctx, labels: readonly string[]): { id: string; label: string }[] {
  return labels.map((label) => ({ id: ctx.newId(), label }));
}
