import { LOG_PAGE_SIZE, LOG_SCAN_MAX } from '../../../shared/limits.ts';
import type { Log, LogEntry, LogQuery } from '../../../shared/log.ts';
import type { Ctx } from '../../context.ts';
import { type LogFilter, type LogRow, logPage, moderatorsOfSite } from '../../store/reads/log.ts';
import { type Position, rowOf, rowsOf, toCursor } from '../../store/rows.ts';
import { allow } from '../auth/allow.ts';
import { positionOf } from '../comments/page.ts';
import { logFilter } from './log-filter.ts';

const END: Position = { time: Number.MAX_SAFE_INTEGER, seq: 0 };

/** A page of the audit log, newest first. Refused with `not_found` on another site. */
export async function listLog(ctx: Ctx, query: LogQuery & { cursor?: string | undefined }): Promise<Log> {
  await allow(ctx, query.site, 'moderator');
  const filter = logFilter(query);
  const size = { scan: isNarrow(filter) ? LOG_SCAN_MAX : LOG_PAGE_SIZE + 1, limit: LOG_PAGE_SIZE + 1 };
  const [found, end, moderators] = await ctx.db.batch([
    ...logPage(ctx.db, filter, positionOf(query.cursor, END), size),
    moderatorsOfSite(ctx.db, query.site),
  ]);
  const rows = rowsOf<LogRow>(found);
  const shown = rows.slice(0, LOG_PAGE_SIZE);
  const last = shown.at(-1);
  const next = rows.length > LOG_PAGE_SIZE && last ? { time: last.created_at, seq: last.seq } : rowOf<Position>(end);
  return { items: shown.map(toEntry), nextCursor: next && toCursor(next), moderators: rowsOf(moderators) };
}

/** Whether lines may have to be passed over. */
function isNarrow({ about, moderatorId, q }: LogFilter): boolean {
  return about !== null || moderatorId !== null || q !== null;
}

function toEntry(row: LogRow): LogEntry {
  return {
    id: String(row.seq),
    at: new Date(row.created_at).toISOString(),
    moderator: row.moderator_id === null ? null : { id: row.moderator_id, name: row.moderator ?? '' },
    action: row.action,
    target: row.target,
    name: row.name,
    detail: JSON.parse(row.detail),
    undo: row.undo,
    batch: row.undo && row.batch,
  };
}
