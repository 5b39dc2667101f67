import type { CommentStatus } from '../../shared/comments.ts';
import type { Db } from '../context.ts';

/** A comment of a site of the moderator, with what was last done to it. */
export interface DecidableRow {
  id: string;
  status: CommentStatus;
  site_id: string;
  url_key: string;
  moderator: string | null;
  action: string | null;
  decided_at: number | null;
  /** By whom and when the text was last changed, and whether its writer took the comment back. */
  edited_at: number | null;
  edited_by: 'reader' | 'editors' | null;
  withdrawn_at: number | null;
  /** Whether the site has the reason that is given, or none is. */
  has_reason: number;
  /** Whether it stands at the top of a discussion in which nothing else is pinned. */
  can_pin: number;
}

export interface NewDecisionRow {
  /** Which decision's id is for which comment; each comment once. `seen`: when the text that was read was last changed, where that is said. */
  pairs: readonly { id: string; commentId: string; seen?: number | null }[];
  batchId: string;
  moderatorId: string;
  action: string;
  from: CommentStatus;
  to: CommentStatus;
  reason: string | null;
  words: string | null;
  note: string | null;
  createdAt: number;
}

/** A reason (`?R`) of a site (`S`): one of its own list, or of the list that comes with the product (`?D`, JSON) where it has none. */
const hasReason = (site: string, reason: string, defaults: string) => `(${reason} IS NULL OR CASE
  WHEN EXISTS (SELECT 1 FROM site_texts WHERE site_id = ${site})
  THEN EXISTS (SELECT 1 FROM site_texts x, json_each(x.reasons) r WHERE x.site_id = ${site} AND r.value ->> 'key' = ${reason})
  ELSE EXISTS (SELECT 1 FROM json_each(${defaults}) r WHERE r.value = ${reason}) END)`;

const CAN_PIN = `(c.parent_id IS NULL AND NOT EXISTS (SELECT 1 FROM comments o WHERE o.thread_id = c.thread_id AND o.pinned_at IS NOT NULL))`;

interface Asked {
  commentIds: readonly string[];
  moderatorId: string;
  reason: string | null;
  /** The keys of the list that comes with the product. */
  defaults: readonly string[];
}

/** Those of the comments that the moderator may decide on; ids of other sites give no row, as unknown ones do. */
export function decidable(db: Db, asked: Asked) {
  return db
    .prepare(
      `SELECT c.id, c.status, c.site_id, c.edited_at, c.edited_by, c.withdrawn_at, t.url_key, w.name AS moderator, d.action, d.created_at AS decided_at,
         ${hasReason('c.site_id', '?3', '?4')} AS has_reason, ${CAN_PIN} AS can_pin
       FROM json_each(?1) j JOIN comments c ON c.id = j.value
       JOIN members m ON m.moderator_id = ?2 AND m.site_id = c.site_id
       JOIN threads t ON t.id = c.thread_id
       LEFT JOIN decisions d ON d.seq = (SELECT max(seq) FROM decisions WHERE comment_id = c.id AND matter IN ('status', 'undo'))
       LEFT JOIN moderators w ON w.id = d.moderator_id`,
    )
    .bind(JSON.stringify(asked.commentIds), asked.moderatorId, asked.reason, JSON.stringify(asked.defaults));
}

/**
 * For those comments that are still as the moderator saw them; for none at all if one of them is not theirs to decide, or the
 * site has no such reason. CROSS JOIN keeps SQLite from starting at the moderator, which would read all comments of the site.
 */
export function insertDecisions(db: Db, decision: NewDecisionRow, defaults: readonly string[]) {
  return db
    .prepare(
      `INSERT INTO decisions (id, batch_id, comment_id, moderator_id, action, from_status, to_status, reason, told, words, note, created_at)
       SELECT j.value ->> 'id', ?9, c.id, ?2, ?3, ?4, ?5, ?6,
         (SELECT r.value ->> 'told' FROM site_texts x, json_each(x.reasons) r WHERE x.site_id = c.site_id AND r.value ->> 'key' = ?6), ?10, ?7, ?8
       FROM json_each(?1) j JOIN comments c ON c.id = j.value ->> 'commentId'
       WHERE c.status = ?4 AND c.withdrawn_at IS NULL
         AND (json_type(j.value, '$.seen') IS NULL OR c.edited_by IS NOT 'reader' OR c.edited_at IS j.value ->> 'seen')
         AND ${hasReason('c.site_id', '?6', '?11')} AND (?3 <> 'pin' OR ${CAN_PIN})
         AND json_array_length(?1) = (
           SELECT count(*) FROM json_each(?1) i CROSS JOIN comments o ON o.id = i.value ->> 'commentId'
           CROSS JOIN members m ON m.moderator_id = ?2 AND m.site_id = o.site_id)`,
    )
    .bind(
      JSON.stringify(decision.pairs),
      decision.moderatorId,
      decision.action,
      decision.from,
      decision.to,
      decision.reason,
      decision.note,
      decision.createdAt,
      decision.batchId,
      decision.words,
      JSON.stringify(defaults),
    );
}

/** Carries out decisions that were written in the same batch; an undo does the opposite of what it takes back. */
export function carryOut(db: Db, batchId: string) {
  const mark = (column: string, on: string, off: string) =>
    `${column} = CASE coalesce(d.undone, d.action) WHEN '${on}' THEN iif(d.undone IS NULL, d.created_at, NULL)
       WHEN '${off}' THEN iif(d.undone IS NULL, NULL, d.created_at) ELSE ${column} END`;
  return db
    .prepare(
      `UPDATE comments SET status = d.to_status, placed_at = iif(d.to_status = 'approved' AND d.from_status <> 'approved', coalesce(placed_at, d.created_at), placed_at),
         ${mark('featured_at', 'feature', 'unfeature')}, ${mark('pinned_at', 'pin', 'unpin')}
       FROM (SELECT n.*, o.action AS undone FROM decisions n LEFT JOIN decisions o ON o.id = n.undoes WHERE n.batch_id = ?1) d
       WHERE comments.id = d.comment_id`,
    )
    .bind(batchId);
}

/** `seq` of the last decision on the comment called `c` about this matter that was not taken back. */
export const lastStanding = (matter: string) => `(SELECT max(s.seq) FROM decisions s WHERE s.comment_id = c.id AND s.matter = ${matter}
  AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = s.id))`;
