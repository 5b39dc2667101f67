import type { Decisions } from '../../../shared/decisions.ts';
import { DECISIONS_MAX } from '../../../shared/limits.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { tellDesks } from '../../live/desk-room.ts';
import { RefusedError } from '../../refused-error.ts';
import { carryOut } from '../../store/decisions.ts';
import { decidedComments } from '../../store/reads/announced.ts';
import { rowsOf } from '../../store/rows.ts';
import { insertUndos, restoreTexts, type UndoneRow, undone, type Which } from '../../store/undo.ts';
import { type AnnouncedRow, announce } from '../live/announce.ts';
import { forgetThreads } from './forget-threads.ts';
import { toConflict } from './to-conflict.ts';

/**
 * Takes one decision back, or all that were made in one call: one's own or a colleague's. Each comment gets what it had before, and the
 * undo is a decision of its own. Those that were taken back already, or over which another stands, come back as conflicts.
 * Refused with `cannot_undo` if that goes for all of them, and with `not_found` on another site.
 */
export async function undo(ctx: Ctx, which: Which): Promise<Decisions> {
  const moderator = requireModerator(ctx);
  const batch = ctx.newId();
  const ids = Array.from({ length: 'id' in which ? 1 : DECISIONS_MAX }, () => ctx.newId());
  const results = await ctx.db.batch([
    insertUndos(ctx.db, which, { ids, batchId: batch, moderatorId: moderator.id, createdAt: ctx.now }),
    carryOut(ctx.db, batch),
    restoreTexts(ctx.db, batch),
    undone(ctx.db, which, moderator.id, batch),
    decidedComments(ctx.db, batch),
  ]);
  const rows = rowsOf<UndoneRow>(results[3]);
  if (rows.length === 0) throw new RefusedError('not_found');
  const done = rows.filter((row) => row.undo !== null);
  if (done.length === 0) throw new RefusedError('cannot_undo');
  tellDesks(
    ctx,
    done.map((row) => row.site_id),
    { kind: 'changed' },
  );
  announce(ctx, rowsOf<AnnouncedRow>(results[4]));
  await forgetThreads(done);
  return {
    batch,
    decisions: done.map((row) => ({ id: row.undo ?? '', commentId: row.comment_id, status: row.status })),
    conflicts: rows.filter((row) => row.undo === null).map((row) => toConflict({ ...row, id: row.comment_id })),
  };
}
