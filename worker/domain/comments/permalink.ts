import type { CommentWithAncestors } from '../../../shared/comments.ts';
import type { Ctx } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { type CommentRow, toPublicComment } from '../../store/comments.ts';
import { permalink } from '../../store/reads/thread-page.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { allowReading } from '../origin.ts';

/** One approved comment and what it stands under. All other statuses answer as an unknown id does. */
export async function readComment(ctx: Ctx, commentId: string): Promise<CommentWithAncestors> {
  const [own, above] = await ctx.db.batch(permalink(ctx.db, commentId));
  const row = rowOf<CommentRow & { hosts: string }>(own);
  if (!row) throw new RefusedError('not_found');
  allowReading(ctx, JSON.parse(row.hosts));
  return { comment: toPublicComment(row), ancestors: rowsOf<CommentRow>(above).map(toPublicComment), threadId: row.thread_id };
}
