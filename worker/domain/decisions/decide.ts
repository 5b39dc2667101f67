import { type Action, type Mark, REJECT_REASONS, STATUS_OF_ACTION } from '../../../shared/actions.ts';
import type { CommentStatus } from '../../../shared/comments.ts';
import type { Decisions } from '../../../shared/decisions.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { tellDesks } from '../../live/desk-room.ts';
import { RefusedError, wrongField } from '../../refused-error.ts';
import { insertAkismetReports } from '../../store/akismet-reports.ts';
import { carryOut, type DecidableRow, decidable, insertDecisions } from '../../store/decisions.ts';
import { decidedComments } from '../../store/reads/announced.ts';
import { rowsOf } from '../../store/rows.ts';
import { insertStatements } from '../../store/statements.ts';
import { type AnnouncedRow, announce } from '../live/announce.ts';
import { forgetThreads } from './forget-threads.ts';
import { toConflict } from './to-conflict.ts';

export interface NewDecisionInput {
  commentIds: readonly string[];
  action: Action | Mark;
  /** The status that the moderator saw. */
  from: CommentStatus;
  /** When the texts that the moderator read were last changed, by comment; ISO 8601. */
  seen?: Record<string, string | null> | undefined;
  /** Key of one of the site's reasons. */
  reason?: string | undefined;
  /** To the writer. */
  words?: string | undefined;
  /** To colleagues. */
  note?: string | undefined;
}

/**
 * Decides on one comment or many of the moderator's sites, in one batch. Comments that a colleague decided first, or whose writers
 * changed them or took them back, are left as they are and come back as conflicts. A reply may be approved though what it answers is gone: that keeps its place, without its text.
 * Refused with `already_decided` if nothing was left to decide, with `cannot_pin` for a reply or where another comment is pinned, and
 * with `not_found` if one comment is unknown or of another site: then nothing changes at all.
 */
export async function decide(ctx: Ctx, input: NewDecisionInput): Promise<Decisions> {
  const moderator = requireModerator(ctx);
  const to = statusAfter(input);
  const commentIds = [...new Set(input.commentIds)];
  const batch = ctx.newId();
  const ids = new Map(commentIds.map((commentId) => [commentId, ctx.newId()]));
  const reason = input.reason ?? null;
  const decision = {
    pairs: [...ids].map(([commentId, id]) => ({ id, commentId, ...seenOf(input, commentId) })),
    batchId: batch,
    moderatorId: moderator.id,
    action: input.action,
    from: input.from,
    to,
    reason,
    words: input.words ?? null,
    note: input.note ?? null,
    createdAt: ctx.now,
  };
  const results = await ctx.db.batch([
    decidable(ctx.db, { commentIds, moderatorId: moderator.id, reason, defaults: REJECT_REASONS }),
    insertDecisions(ctx.db, decision, REJECT_REASONS),
    carryOut(ctx.db, batch),
    insertStatements(ctx.db, batch, ctx.now),
    insertAkismetReports(ctx.db, batch, ctx.now),
    decidedComments(ctx.db, batch),
  ]);

  const rows = rowsOf<DecidableRow>(results[0]);
  if (rows.length < commentIds.length) throw new RefusedError('not_found');
  if (rows.some((row) => row.has_reason === 0)) throw wrongField('reason', 'wrong_value');
  const done = rows.filter((row) => isAsSeen(row, input));
  const conflicts = rows.filter((row) => !isAsSeen(row, input)).map(toConflict);
  if (done.length === 0) throw new RefusedError('already_decided', { conflicts });
  if (input.action === 'pin' && done.some((row) => row.can_pin === 0)) throw new RefusedError('cannot_pin');
  tellDesks(
    ctx,
    done.map((row) => row.site_id),
    { kind: 'decided', commentIds: done.map(({ id }) => id), action: input.action, by: { id: moderator.id, name: moderator.name } },
  );
  announce(ctx, rowsOf<AnnouncedRow>(results.at(-1)));
  await forgetThreads(done);
  return { batch, decisions: done.map((row) => ({ id: ids.get(row.id) ?? '', commentId: row.id, status: to })), conflicts };
}

function seenOf({ seen }: NewDecisionInput, commentId: string): { seen?: number | null } {
  const at = seen?.[commentId];
  return at === undefined ? {} : { seen: at === null ? null : Date.parse(at) };
}

/** What holds where the decisions are written (store/decisions.ts): that status, not taken back by its writer, and the text that was read. */
function isAsSeen(row: DecidableRow, input: NewDecisionInput): boolean {
  const { seen } = seenOf(input, row.id);
  const sameText = seen === undefined || row.edited_by !== 'reader' || row.edited_at === seen;
  return row.status === input.from && row.withdrawn_at === null && sameText;
}

/** Marks are for what readers see, and leave the status. */
function statusAfter({ action, from }: NewDecisionInput): CommentStatus {
  const to = action in STATUS_OF_ACTION ? STATUS_OF_ACTION[action as Action] : null;
  if (to === from || (to === null && from !== 'approved')) throw wrongField('from', 'wrong_value');
  return to ?? from;
}
