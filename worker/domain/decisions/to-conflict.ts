import type { Conflict } from '../../../shared/decisions.ts';
import type { DecidableRow } from '../../store/decisions.ts';

type Row = Pick<DecidableRow, 'id' | 'status' | 'moderator' | 'action' | 'decided_at'>;
type Changed = Pick<DecidableRow, 'edited_at' | 'edited_by' | 'withdrawn_at'>;

/** A comment that is not as the moderator saw it: a colleague decided first, or its writer changed it or took it back. */
export function toConflict(row: Row & Partial<Changed>): Conflict {
  if (row.withdrawn_at) return byWriter(row, 'withdrawn', row.withdrawn_at);
  if (row.edited_by === 'reader' && row.edited_at && row.edited_at > (row.decided_at ?? 0)) return byWriter(row, 'edited', row.edited_at);
  return {
    commentId: row.id,
    status: row.status,
    moderator: row.moderator,
    action: row.action,
    decidedAt: row.decided_at === null ? null : new Date(row.decided_at).toISOString(),
  };
}

function byWriter({ id, status }: Row, action: 'edited' | 'withdrawn', at: number): Conflict {
  return { commentId: id, status, moderator: null, action, decidedAt: new Date(at).toISOString() };
}
