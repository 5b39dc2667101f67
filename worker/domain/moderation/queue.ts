import type { CommentStatus } from '../../../shared/comments.ts';
import { QUEUE_PAGE_SIZE } from '../../../shared/limits.ts';
import type { Queue } from '../../../shared/moderation.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { type QueueRow, queue } from '../../store/reads/queue.ts';
import { rowOf, rowsOf, toCursor } from '../../store/rows.ts';
import type { OwnSiteRow } from '../../store/sites.ts';
import { positionOf } from '../comments/page.ts';
import { toItem } from './queue-item.ts';

/** What waits for a decision on one site, oldest first; or what has another status. `total` is what waits, whatever is asked for. */
export async function readQueue(ctx: Ctx, input: { siteId: string; status: CommentStatus; cursor?: string | undefined }): Promise<Queue> {
  const moderator = requireModerator(ctx);
  const { siteId, status } = input;
  const after = positionOf(input.cursor);
  const [sites, comments] = await ctx.db.batch(queue(ctx.db, { siteId, moderatorId: moderator.id, status, after }));
  const site = rowOf<OwnSiteRow>(sites);
  if (!site) throw new RefusedError('not_found');
  const rows = rowsOf<QueueRow>(comments);
  const shown = rows.slice(0, QUEUE_PAGE_SIZE);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    nextCursor: rows.length > QUEUE_PAGE_SIZE && last ? toCursor({ time: last.created_at, seq: last.seq }) : null,
    total: site.pending_count,
  };
}
