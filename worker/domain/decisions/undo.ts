import type { Decisions } from '../../../shared/moderation.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { carryOut, type DecisionRow, decisionOfModerator, insertUndo } from '../../store/decisions.ts';
import { rowOf } from '../../store/rows.ts';
import { forgetThreads } from './forget-threads.ts';

/**
 * Takes a decision back, one's own or a colleague's: the comment gets the status it had before. The undo is a decision of its own.
 * Refused with `cannot_undo` if it was taken back already or another decision stands over it, and with `not_found` on another site.
 */
export async function undo(ctx: Ctx, decisionId: string): Promise<Decisions> {
  const moderator = requireModerator(ctx);
  const id = ctx.newId();
  const [found, written] = await ctx.db.batch([
    decisionOfModerator(ctx.db, decisionId, moderator.id),
    insertUndo(ctx.db, { id, undoes: decisionId, moderatorId: moderator.id, createdAt: ctx.now }),
    carryOut(ctx.db, [id]),
  ]);
  const decision = rowOf<DecisionRow>(found);
  if (!decision) throw new RefusedError('not_found');
  if (!written?.meta.changes) throw new RefusedError('cannot_undo');
  await forgetThreads([decision]);
  return { decisions: [{ id, commentId: decision.comment_id, status: decision.from_status }], conflicts: [] };
}
