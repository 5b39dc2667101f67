import type { Appeal, Appeals, AppealsQuery } from '../../../shared/appeals.ts';
import { PAGE_SIZE } from '../../../shared/limits.ts';
import type { Ctx } from '../../context.ts';
import { type AppealRow, appealsOfSite } from '../../store/appeals.ts';
import { rowOf, rowsOf, START, toCursor } from '../../store/rows.ts';
import { type SiteRow, siteById } from '../../store/sites.ts';
import { allow } from '../auth/allow.ts';
import { positionOf } from '../comments/page.ts';

const END = { time: Number.MAX_SAFE_INTEGER, seq: 0 };

/** A page of the appeals of a site. Refused with `not_found` on another site. */
export async function listAppeals(ctx: Ctx, { site, state, cursor, ...narrowing }: AppealsQuery): Promise<Appeals> {
  const moderator = await allow(ctx, site, 'moderator');
  const answered = state === 'answered';
  const after = positionOf(cursor, answered ? END : START);
  const page = { siteId: site, moderatorId: moderator.id, answered, after, limit: PAGE_SIZE + 1, narrowing, now: ctx.now };
  const [found, sites] = await ctx.db.batch([appealsOfSite(ctx.db, page), siteById(ctx.db, site)]);
  const rows = rowsOf<AppealRow>(found);
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  const next = rows.length > PAGE_SIZE && last ? { time: last.answered_at ?? last.created_at, seq: last.seq } : null;
  return { items: shown.map(toAppeal), nextCursor: next && toCursor(next), open: rowOf<SiteRow>(sites)?.appeal_count ?? 0 };
}

export function toAppeal(row: AppealRow): Appeal {
  const time = (at: number) => new Date(at).toISOString();
  return {
    id: row.id,
    state: row.outcome ?? 'open',
    words: row.words,
    at: time(row.created_at),
    answer: row.answer,
    answeredAt: row.answered_at === null ? null : time(row.answered_at),
    answeredBy: row.answered_by === null ? null : { id: row.answered_by, name: row.answerer ?? '' },
    comment: { id: row.comment_id, source: row.source, status: row.status, author: row.author_name },
    thread: { id: row.thread_id, url: row.url, title: row.title },
    decision: {
      action: row.action,
      moderator: { id: row.decided_by, name: row.decider },
      reason: row.reason,
      told: row.told,
      words: row.told_words,
      at: time(row.decided_at),
    },
    mayAnswer: row.outcome === null && row.may_answer === 1,
  };
}
