import type { CommentStatus } from '../../../shared/comments.ts';
import type { Ctx } from '../../context.ts';
import { publish } from '../../live/publish.ts';
import { type CommentRow, toPublicComment } from '../../store/comments.ts';

/** A comment as a change left it, the status that it had before, and what its discussion counts now. */
export type AnnouncedRow = CommentRow & { was: CommentStatus | null; comment_count: number };

/** Tells readers of changed comments, each discussion its own. What was not shown before and is not shown now is no news. */
export function announce(ctx: Ctx, rows: readonly AnnouncedRow[]): void {
  const seen = rows.filter(({ status, was }) => status === 'approved' || was === 'approved');
  for (const [threadId, some] of Map.groupBy(seen, (row) => row.thread_id)) {
    const comments = some.filter(({ status }) => status === 'approved').map(toPublicComment);
    const gone = some.filter(({ status }) => status !== 'approved').map(({ id }) => id);
    const commentCount = some[0]?.comment_count ?? 0;
    publish(ctx, threadId, { ...(comments.length ? { comments } : {}), ...(gone.length ? { gone } : {}), commentCount });
  }
}

/** Tells readers that these, which were shown, are not any more. */
export function announceGone(ctx: Ctx, shown: readonly { id: string; thread_id: string }[]): void {
  for (const [threadId, some] of Map.groupBy(shown, (row) => row.thread_id)) publish(ctx, threadId, { gone: some.map(({ id }) => id) });
}
