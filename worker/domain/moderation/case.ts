import type { Case, PastDecision } from '../../../shared/case.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { type CommentRow, toOwnComment } from '../../store/comments.ts';
import { caseOf, type NoteRow, type PastDecisionRow, type RecentRow } from '../../store/reads/case.ts';
import type { QueueRow } from '../../store/reads/queue.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { toItem } from './queue-item.ts';

/** One comment of whatever status with all that a decision may rest on. Refused with `not_found` on another site. */
export async function readCase(ctx: Ctx, commentId: string): Promise<Case> {
  const moderator = requireModerator(ctx);
  const [found, branch, decisions, versions, recent, notes] = await ctx.db.batch(caseOf(ctx.db, commentId, moderator.id));
  const row = rowOf<QueueRow>(found);
  if (!row) throw new RefusedError('not_found');
  return {
    item: toItem(row),
    featured: row.featured_at !== null,
    pinned: row.pinned_at !== null,
    branch: rowsOf<CommentRow>(branch).toSorted(byTime).map(toOwnComment),
    decisions: rowsOf<PastDecisionRow>(decisions).map(toPast),
    versions: rowsOf<{ source: string; replaced_at: number }>(versions).map(({ source, replaced_at }) => ({
      source,
      replacedAt: at(replaced_at),
    })),
    person: {
      approved: row.approved_count,
      refused: row.refused_count,
      recent: rowsOf<RecentRow>(recent).map(({ created_at, ...one }) => ({ ...one, createdAt: at(created_at) })),
      notes: rowsOf<NoteRow>(notes).map(({ text, by, created_at }) => ({ text, by, at: at(created_at) })),
    },
  };
}

const at = (time: number) => new Date(time).toISOString();
const byTime = (a: CommentRow, b: CommentRow) => a.created_at - b.created_at || a.seq - b.seq;

function toPast({ created_at, undone, ...row }: PastDecisionRow): PastDecision {
  return { ...row, undone: undone === 1, at: at(created_at) };
}
