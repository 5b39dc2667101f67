import type { Conflict } from '../../../shared/decisions.ts';
import type { DecidableRow } from '../../store/decisions.ts';

/** A comment that somebody decided first, with who did what. */
export function toConflict(row: Pick<DecidableRow, 'id' | 'status' | 'moderator' | 'action' | 'decided_at'>): Conflict {
  return {
    commentId: row.id,
    status: row.status,
    moderator: row.moderator,
    action: row.action,
    decidedAt: row.decided_at === null ? null : new Date(row.decided_at).toISOString(),
  };
}
