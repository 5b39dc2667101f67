import type { Poll, PollChange } from '../../../shared/polls.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { forget } from '../../edge-cache.ts';
import { publish } from '../../live/publish.ts';
import { RefusedError } from '../../refused-error.ts';
import { insertAuditIfChanged } from '../../store/audit-log.ts';
import { deleteOptions, insertOptions, type PollSettings, updatePoll } from '../../store/poll-writes.ts';
import { isPollOpen, type PollRow, pollOfModerator, toPoll } from '../../store/polls.ts';
import { rowOf } from '../../store/rows.ts';
import { cacheKeys } from '../article.ts';
import { closingTime } from './closing-time.ts';
import { newOptions } from './create.ts';
import { everybodyMayCount } from './may-count.ts';

/**
 * Changes a poll: its text only while nobody voted; when readers see the results, and when it closes, at any time. What is left out,
 * or is as it was, stays. Refused with `poll_has_votes`, `invalid_input` for a closing time that has passed, `not_found` on another site.
 */
export async function changePoll(ctx: Ctx, pollId: string, change: PollChange): Promise<Poll> {
  const moderator = requireModerator(ctx);
  const before = rowOf<PollRow>(await pollOfModerator(ctx.db, pollId, moderator.id).all());
  if (!before) throw new RefusedError('not_found');
  const settings = changed(before, change, ctx.now);
  const labels = change.options && !sameLabels(before, change.options) ? change.options : null;
  const newText = labels !== null || settings.question !== before.question || settings.multiple !== (before.multiple === 1);
  const results = await ctx.db.batch([
    updatePoll(ctx.db, pollId, settings, newText),
    insertAuditIfChanged(ctx.db, {
      siteId: before.site_id,
      moderatorId: moderator.id,
      action: 'poll.change',
      target: pollId,
      detail: { state: change.state ?? null, text: newText },
      createdAt: ctx.now,
    }),
    ...(labels ? [deleteOptions(ctx.db, pollId), insertOptions(ctx.db, pollId, newOptions(ctx, labels))] : []),
    pollOfModerator(ctx.db, pollId, moderator.id),
  ]);
  if (results[0]?.meta.changes === 0) throw new RefusedError('poll_has_votes');
  const after = rowOf<PollRow>(results.at(-1)) ?? before;
  publish(ctx, before.thread_id, { poll: toPoll(after, ctx.now, everybodyMayCount(after, ctx.now)) });
  await forget(cacheKeys(before.site_id, before.url_key));
  return toPoll(after, ctx.now, true);
}

function changed(poll: PollRow, change: PollChange, now: number): PollSettings & { closedAt: number | null } {
  return {
    question: change.question ?? poll.question,
    multiple: change.multiple ?? poll.multiple === 1,
    results: change.results ?? poll.results,
    ...closing(poll, change, now),
  };
}

/** Opening again takes away a closing time that has passed; closing what is closed changes nothing. */
function closing(poll: PollRow, change: PollChange, now: number): { closesAt: number | null; closedAt: number | null } {
  const asked = change.closesAt === undefined || isSameTime(poll, change.closesAt) ? poll.closes_at : closingTime(change.closesAt, now);
  if (change.state === 'open') return { closesAt: asked !== null && asked <= now ? null : asked, closedAt: null };
  if (change.state === 'closed') return { closesAt: asked, closedAt: isPollOpen(poll, now) ? now : poll.closed_at };
  return { closesAt: asked, closedAt: poll.closed_at };
}

function isSameTime(poll: PollRow, closesAt: string | null): boolean {
  return closesAt !== null && poll.closes_at === Date.parse(closesAt);
}

function sameLabels(poll: PollRow, labels: readonly string[]): boolean {
  const own: { label: string }[] = JSON.parse(poll.options);
  return JSON.stringify(own.map((option) => option.label)) === JSON.stringify(labels);
}
