import type { Figures } from '../../../shared/figures.ts';
import { WAITS } from '../../../shared/periods.ts';
import type { Ctx } from '../../context.ts';
import { dutchDay } from '../../dutch-time.ts';
import { type FigureRow, figuresSince } from '../../store/reads/figures.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { allow } from '../auth/allow.ts';

const DAY_MS = 24 * 3600 * 1000;

/** What happened on a site in the last days, today included. Refused with `not_found` on another site. */
export async function readFigures(ctx: Ctx, siteId: string, days: number): Promise<Figures> {
  await allow(ctx, siteId, 'moderator');
  const all = lastDays(ctx.now, days);
  const [counted, waiting] = await ctx.db.batch(figuresSince(ctx.db, siteId, all[0] ?? ''));
  const rows = rowsOf<FigureRow>(counted);
  const now = rowOf<{ waiting: number; oldest: number | null }>(waiting);
  const sum = (which: (row: FigureRow) => boolean) => rows.filter(which).reduce((total, row) => total + row.count, 0);
  const isRefusal = (row: FigureRow) => row.kind === 'decision' && ['reject', 'spam', 'delete'].includes(row.name);
  const isApproval = (row: FigureRow) => row.kind === 'decision' && row.name === 'approve';
  const rules = [
    ...Map.groupBy(
      rows.filter((row) => row.kind === 'rule'),
      (row) => row.name,
    ),
  ];
  return {
    waiting: now?.waiting ?? 0,
    oldestWaiting: now?.oldest ? new Date(now.oldest).toISOString() : null,
    days: all.map((day) => ({
      day,
      comments: sum((row) => row.day === day && row.kind === 'comment'),
      approved: sum((row) => row.day === day && isApproval(row)),
      refused: sum((row) => row.day === day && isRefusal(row)),
    })),
    approved: sum(isApproval),
    refused: sum(isRefusal),
    rules: rules
      .map(([rule, some]) => ({ rule, count: some.reduce((total, row) => total + row.count, 0) }))
      .toSorted((a, b) => b.count - a.count || a.rule.localeCompare(b.rule)),
    waits: WAITS.map((within) => ({ within, count: sum((row) => row.kind === 'wait' && row.name === within) })),
  };
}

/** Oldest first. At noon no day is skipped or met twice where the clock is put forward or back. */
function lastDays(now: number, count: number): string[] {
  const noon = Date.parse(`${dutchDay(now)}T12:00:00Z`);
  return Array.from({ length: count }, (_, at) => dutchDay(noon - (count - 1 - at) * DAY_MS));
}
