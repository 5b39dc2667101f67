import { PAGE_SIZE } from '../../../shared/limits.ts';
import type { ModeratedThreads } from '../../../shared/moderation.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { type PollRow, toPoll } from '../../store/polls.ts';
import { type ListedThreadRow, threadsOfSite } from '../../store/reads/threads-of-site.ts';
import { rowOf, rowsOf, toCursor } from '../../store/rows.ts';
import { toModeratedThread } from '../../store/threads.ts';
import { positionOf } from '../comments/page.ts';

const BEFORE_NONE = { time: Number.MAX_SAFE_INTEGER, seq: 0 };

/** A site's threads with their polls, newest first. */
export async function listModeratedThreads(ctx: Ctx, input: { siteId: string; cursor?: string | undefined }): Promise<ModeratedThreads> {
  const moderator = requireModerator(ctx);
  const before = positionOf(input.cursor, BEFORE_NONE);
  const [site, threads, polls] = await ctx.db.batch(threadsOfSite(ctx.db, input.siteId, moderator.id, before));
  if (!rowOf(site)) throw new RefusedError('not_found');
  const rows = rowsOf<ListedThreadRow>(threads);
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  const pollOf = new Map(rowsOf<PollRow>(polls).map((row) => [row.thread_id, toPoll(row, ctx.now, true)]));
  return {
    items: shown.map((row) => toModeratedThread(row, pollOf.get(row.id) ?? null)),
    nextCursor: rows.length > PAGE_SIZE && last ? toCursor({ time: last.created_at, seq: last.seq }) : null,
  };
}
