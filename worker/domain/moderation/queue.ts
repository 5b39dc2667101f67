import type { QueueName } from '../../../shared/actions.ts';
import type { CommentStatus } from '../../../shared/comments.ts';
import { QUEUE_PAGE_SIZE } from '../../../shared/limits.ts';
import type { Queue, QueueQuery } from '../../../shared/moderation.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { type QueueFilter, type QueueRow, queue } from '../../store/reads/queue.ts';
import { type Position, rowOf, rowsOf, START, toCursor } from '../../store/rows.ts';
import type { OwnSiteRow } from '../../store/sites.ts';
import { searchWords } from '../../text/search-words.ts';
import { positionOf } from '../comments/page.ts';
import { toItem } from './queue-item.ts';

const STATUS_OF_QUEUE: Record<QueueName, CommentStatus | null> = { waiting: 'pending', reported: null, spam: 'spam', all: null };
const END: Position = { time: Number.MAX_SAFE_INTEGER, seq: 0 };

/** A page of one of a site's lists of comments, narrowed to what is asked for. Refused with `not_found` on another site. */
export async function readQueue(ctx: Ctx, query: QueueQuery): Promise<Queue> {
  const filter = filterOf(ctx, query);
  const [sites, comments, end] = await ctx.db.batch(queue(ctx.db, filter));
  const site = rowOf<OwnSiteRow>(sites);
  if (!site) throw new RefusedError('not_found');
  const nothing = query.q !== undefined && filter.words === null;
  const rows = nothing ? [] : rowsOf<QueueRow>(comments);
  const shown = rows.slice(0, QUEUE_PAGE_SIZE);
  const last = shown.at(-1);
  const next = rows.length > QUEUE_PAGE_SIZE && last ? { time: last.created_at, seq: last.seq } : nothing ? null : rowOf<Position>(end);
  return {
    items: shown.map(toItem),
    nextCursor: next && toCursor(next),
    total: site.pending_count,
    counts: {
      waiting: site.pending_count,
      reported: site.reported_count,
      spam: site.spam_count,
      appeals: site.appeal_count,
      notices: site.notice_count,
    },
  };
}

/** What waits is looked at in the order in which it came; in every other list the newest matters most. */
function filterOf(ctx: Ctx, query: QueueQuery): QueueFilter {
  const moderator = requireModerator(ctx);
  const words = query.q === undefined ? null : searchWords(query.site, query.q);
  const order = query.queue === 'waiting' && words === null ? 'oldest' : 'newest';
  return {
    siteId: query.site,
    moderatorId: moderator.id,
    status: query.status ?? STATUS_OF_QUEUE[query.queue],
    reported: query.queue === 'reported',
    order,
    threadId: query.thread ?? null,
    readerId: query.person ?? null,
    rule: query.rule ?? null,
    before: query.olderThan === undefined ? Number.MAX_SAFE_INTEGER : ctx.now - query.olderThan * 60_000,
    words,
    from: positionOf(query.cursor, order === 'oldest' ? START : END),
  };
}
