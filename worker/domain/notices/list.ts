import { PAGE_SIZE } from '../../../shared/limits.ts';
import type { Notice, Notices, NoticesQuery } from '../../../shared/notices.ts';
import type { Ctx } from '../../context.ts';
import { type NoticeRow, noticesOfSite } from '../../store/notices.ts';
import { rowOf, rowsOf, START, toCursor } from '../../store/rows.ts';
import { type SiteRow, siteById } from '../../store/sites.ts';
import { allow } from '../auth/allow.ts';
import { positionOf } from '../comments/page.ts';

const END = { time: Number.MAX_SAFE_INTEGER, seq: 0 };

/** A page of the notices of a site. Refused with `not_found` on another site. */
export async function listNotices(ctx: Ctx, { site, state, cursor, ...narrowing }: NoticesQuery): Promise<Notices> {
  await allow(ctx, site, 'moderator');
  const decided = state === 'decided';
  const page = { siteId: site, decided, after: positionOf(cursor, decided ? END : START), limit: PAGE_SIZE + 1, narrowing, now: ctx.now };
  const [found, sites] = await ctx.db.batch([noticesOfSite(ctx.db, page), siteById(ctx.db, site)]);
  const rows = rowsOf<NoticeRow>(found);
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  const next = rows.length > PAGE_SIZE && last ? { time: last.decided_at ?? last.created_at, seq: last.seq } : null;
  return { items: shown.map(toNotice), nextCursor: next && toCursor(next), open: rowOf<SiteRow>(sites)?.notice_count ?? 0 };
}

export function toNotice(row: NoticeRow): Notice {
  return {
    id: row.id,
    at: new Date(row.created_at).toISOString(),
    explanation: row.explanation,
    name: row.name,
    email: row.email,
    childAbuse: row.child_abuse === 1,
    comment: { id: row.comment_id, source: row.source, status: row.status, author: row.author_name },
    thread: { id: row.thread_id, url: row.url, title: row.title },
    outcome: row.outcome,
    words: row.words,
    decidedBy: row.decided_by === null ? null : { id: row.decided_by, name: row.decider ?? '' },
    decidedAt: row.decided_at === null ? null : new Date(row.decided_at).toISOString(),
  };
}
