import type { newReport } from '../../../shared/reports.ts';
import { policySettings } from '../../../shared/sites.ts';
import { type Ctx, requireReader } from '../../context.ts';
import { forget } from '../../edge-cache.ts';
import { tellDesks } from '../../live/desk-room.ts';
import { judgeReports } from '../../policy/rules/reports.ts';
import { RefusedError } from '../../refused-error.ts';
import { readFirstWhenReported } from '../../store/pace.ts';
import { insertReader } from '../../store/readers.ts';
import { changedComment } from '../../store/reads/announced.ts';
import { holdReported, insertReport, type ReportableRow, reportable } from '../../store/reports.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { cacheKeys } from '../article.ts';
import { type AnnouncedRow, announce } from '../live/announce.ts';
import { allowWriting } from '../origin.ts';

/**
 * A reader tells the editors of a comment. Said twice it counts once; enough readers let it wait for a moderator, of whom those who are
 * banned or muted do not count. Refused with `not_found` for what is not shown, with `own_comment`, and with `origin_not_allowed`.
 */
export async function reportComment(ctx: Ctx, commentId: string, { reason, words }: (typeof newReport)['_output']): Promise<void> {
  const reader = requireReader(ctx);
  const row = rowOf<ReportableRow>(await reportable(ctx.db, commentId, reader, ctx.now).all());
  if (!row) throw new RefusedError('not_found');
  allowWriting(ctx, JSON.parse(row.hosts));
  if (row.reader_id === reader.id) throw new RefusedError('own_comment');
  if (row.reported) return;
  const { reportsToHold, reportedShare } = policySettings.parse(JSON.parse(row.policy));
  const evidence = row.restricted ? null : judgeReports(row.counted + 1, reportsToHold);
  const results = await ctx.db.batch([
    insertReader(ctx.db, { id: reader.id, siteId: row.site_id, name: null, email: null, createdAt: ctx.now }),
    insertReport(ctx.db, { id: ctx.newId(), commentId, readerId: reader.id, reason, words: words || null, createdAt: ctx.now }),
    ...(evidence ? [holdReported(ctx.db, commentId, evidence), changedComment(ctx.db, commentId, 'approved')] : []),
    ...(reportedShare > 0 ? [readFirstWhenReported(ctx.db, { commentId, share: reportedShare, now: ctx.now })] : []),
  ]);
  tellDesks(ctx, [row.site_id], { kind: 'changed' });
  if (evidence) announce(ctx, rowsOf<AnnouncedRow>(results[3]));
  if (evidence) await forget(cacheKeys(row.site_id, row.url_key));
}
