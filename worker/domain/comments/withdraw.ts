import type { Ctx } from '../../context.ts';
import { forget } from '../../edge-cache.ts';
import { tellDesks } from '../../live/desk-room.ts';
import { RefusedError } from '../../refused-error.ts';
import { insertAuditIfChanged } from '../../store/audit-log.ts';
import { withdrawComment } from '../../store/own-edits.ts';
import { changedComment } from '../../store/reads/announced.ts';
import { rowsOf } from '../../store/rows.ts';
import { forgetThreads } from '../decisions/forget-threads.ts';
import { type AnnouncedRow, announce } from '../live/announce.ts';
import { editableUntil, ownCommentOf } from './own.ts';
import { versionsKey } from './versions.ts';

/**
 * A reader takes their own comment back, also where the discussion is closed or they may not write any more. Its place stays where it has
 * answers, and nobody can place it again. Said twice it is done once. Refused with `not_found` for what is not theirs, `edit_closed`,
 * and `changed_meanwhile` where a moderator decided at the same time.
 */
export async function withdrawOwnComment(ctx: Ctx, commentId: string): Promise<void> {
  const row = await ownCommentOf(ctx, commentId);
  if (row.withdrawn_at !== null) return;
  editableUntil(row, ctx.now);
  const audit = { siteId: row.site_id, moderatorId: null, action: 'comment.withdraw', target: commentId, createdAt: ctx.now } as const;
  const [done, , after] = await ctx.db.batch([
    withdrawComment(ctx.db, row, ctx.now),
    insertAuditIfChanged(ctx.db, audit),
    changedComment(ctx.db, commentId, row.status),
  ]);
  if (!done?.meta.changes) throw new RefusedError('changed_meanwhile');
  announce(ctx, rowsOf<AnnouncedRow>(after));
  await Promise.all([forgetThreads([row]), forget([versionsKey(commentId)])]);
  if (row.status !== 'approved') tellDesks(ctx, [row.site_id], { kind: 'changed' });
}
