import type { CommentStatus } from '../../../shared/comments.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { insertAuditIfChanged } from '../../store/audit-log.ts';
import { editedComment } from '../../store/editing.ts';
import { closeReports } from '../../store/reports.ts';
import { rowOf } from '../../store/rows.ts';

/** Answers the reports of a comment by leaving it as it is. Refused with `not_found` on another site. */
export async function dismissReports(ctx: Ctx, commentId: string): Promise<void> {
  const moderator = requireModerator(ctx);
  const comment = rowOf<{ status: CommentStatus; site_id: string }>(await editedComment(ctx.db, commentId, moderator.id).all());
  if (!comment) throw new RefusedError('not_found');
  await ctx.db.batch([
    closeReports(ctx.db, commentId, moderator.id, ctx.now),
    insertAuditIfChanged(ctx.db, {
      siteId: comment.site_id,
      moderatorId: moderator.id,
      action: 'comment.leave',
      target: commentId,
      createdAt: ctx.now,
    }),
  ]);
}
