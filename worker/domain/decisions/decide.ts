import type { CommentStatus } from '../../../shared/comments.ts';
import { type Action, type Conflict, type Decisions, type RejectReason, STATUS_OF_ACTION } from '../../../shared/moderation.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { RefusedError, wrongField } from '../../refused-error.ts';
import { carryOut, type DecidableRow, decidable, insertDecisions } from '../../store/decisions.ts';
import { rowsOf } from '../../store/rows.ts';
import { forgetThreads } from './forget-threads.ts';

export interface NewDecisionInput {
  commentIds: readonly string[];
  action: Action;
  /** The status that the moderator saw. */
  from: CommentStatus;
  reason?: RejectReason | undefined;
  note?: string | undefined;
}

/**
 * Decides on one comment or many of the moderator's sites, in one batch. Comments that a colleague decided first are left as they
 * are and come back as conflicts. A reply may be approved though what it answers is gone: that keeps its place, without its text.
 * Refused with `already_decided` if nothing was left to decide, and with `not_found` if one comment is unknown or of another site:
 * then nothing changes at all.
 */
export async function decide(ctx: Ctx, input: NewDecisionInput): Promise<Decisions> {
  const moderator = requireModerator(ctx);
  const to = STATUS_OF_ACTION[input.action];
  if (to === input.from) throw wrongField('from', 'wrong_value');
  const commentIds = [...new Set(input.commentIds)];
  const ids = new Map(commentIds.map((commentId) => [commentId, ctx.newId()]));
  const [before] = await ctx.db.batch([
    decidable(ctx.db, commentIds, moderator.id),
    insertDecisions(ctx.db, {
      pairs: [...ids].map(([commentId, id]) => ({ id, commentId })),
      moderatorId: moderator.id,
      action: input.action,
      from: input.from,
      to,
      reason: input.reason ?? null,
      note: input.note ?? null,
      createdAt: ctx.now,
    }),
    carryOut(ctx.db, [...ids.values()]),
  ]);

  const rows = rowsOf<DecidableRow>(before);
  if (rows.length < commentIds.length) throw new RefusedError('not_found');
  const done = rows.filter((row) => row.status === input.from);
  const conflicts = rows.filter((row) => row.status !== input.from).map(toConflict);
  if (done.length === 0) throw new RefusedError('already_decided', { conflicts });
  await forgetThreads(done);
  return { decisions: done.map((row) => ({ id: ids.get(row.id) ?? '', commentId: row.id, status: to })), conflicts };
}

function toConflict(row: DecidableRow): Conflict {
  return {
    commentId: row.id,
    status: row.status,
    moderator: row.moderator,
    action: row.action,
    decidedAt: row.decided_at === null ? null : new Date(row.decided_at).toISOString(),
  };
}
