import type { CommentStatus } from '../../../shared/comments.ts';
import { DECISIONS_MAX } from '../../../shared/limits.ts';
import type { NewSweep, Swept } from '../../../shared/people.ts';
import type { Ctx } from '../../context.ts';
import { openComments } from '../../store/people.ts';
import { rowsOf } from '../../store/rows.ts';
import { decide } from '../decisions/decide.ts';
import { allowOnReader } from './allow-on-reader.ts';

/** How far a sweep counts ahead. */
const LEFT_MAX = 10_000;

/**
 * Decides on all comments of a reader that wait or are shown, at most a hundred in one call: the caller goes on while any are left.
 * Each status is one call's worth of decisions, which can be taken back as one. Refused with `not_found` on another site.
 */
export async function sweep(ctx: Ctx, readerId: string, { action, reason }: NewSweep): Promise<Swept> {
  await allowOnReader(ctx, readerId, 'moderator');
  const rows = rowsOf<{ id: string; status: CommentStatus }>(await openComments(ctx.db, readerId, LEFT_MAX).all());
  const now = rows.slice(0, DECISIONS_MAX);
  const batches: string[] = [];
  let decided = 0;
  for (const [from, some] of Map.groupBy(now, (row) => row.status)) {
    const made = await decide(ctx, { commentIds: some.map((row) => row.id), action, from, reason });
    batches.push(made.batch);
    decided += made.decisions.length;
  }
  return { batches, decided, left: rows.length - now.length };
}
