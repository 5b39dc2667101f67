import { LOG_EXPORT_MAX } from '../../../shared/limits.ts';
import type { LogQuery } from '../../../shared/log.ts';
import type { Ctx } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { type LogRow, logPage } from '../../store/reads/log.ts';
import { rowsOf } from '../../store/rows.ts';
import { csv } from '../../text/csv.ts';
import { allow } from '../auth/allow.ts';
import { logFilter } from './log-filter.ts';

const HEAD = ['tijd', 'moderator', 'actie', 'naam', 'id', 'details'];

/** The lines of the audit log that fit the filter as CSV, newest first. Refused with `export_too_large` where a shorter time must be chosen. */
export async function exportLog(ctx: Ctx, query: LogQuery): Promise<string> {
  await allow(ctx, query.site, 'admin');
  const size = { scan: LOG_EXPORT_MAX + 1, limit: LOG_EXPORT_MAX + 1 };
  const [found, end] = await ctx.db.batch(logPage(ctx.db, logFilter(query), { time: Number.MAX_SAFE_INTEGER, seq: 0 }, size));
  if (rowsOf(end).length > 0) throw new RefusedError('export_too_large');
  return csv(HEAD, rowsOf<LogRow>(found).map(toLine));
}

function toLine({ created_at, moderator, action, name, target, detail }: LogRow) {
  return [new Date(created_at).toISOString(), moderator, action, name, target, detail];
}
