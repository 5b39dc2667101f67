import type { CommentStatus } from '../../shared/comments.ts';
import type { Action } from '../../shared/moderation.ts';
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
}

export interface DecisionRow {
  id: string;
  comment_id: string;
  from_status: CommentStatus;
  site_id: string;
  url_key: string;
}

export interface NewDecisionRow {
  /** Which decision's id is for which comment; each comment once. */
  pairs: readonly { id: string; commentId: string }[];
  moderatorId: string;
  action: Action;
  from: CommentStatus;
  to: CommentStatus;
  reason: string | null;
  note: string | null;
  createdAt: number;
}

/** Those of the comments that the moderator may decide on; ids of other sites give no row, as unknown ones do. */
export function decidable(db: Db, commentIds: readonly string[], moderatorId: string) {
  return db
    .prepare(
      `SELECT c.id, c.status, c.site_id, t.url_key, w.name AS moderator, d.action, d.created_at AS decided_at
       FROM json_each(?1) j JOIN comments c ON c.id = j.value
       JOIN members m ON m.moderator_id = ?2 AND m.site_id = c.site_id
       JOIN threads t ON t.id = c.thread_id
       LEFT JOIN decisions d ON d.seq = (SELECT max(seq) FROM decisions WHERE comment_id = c.id)
       LEFT JOIN moderators w ON w.id = d.moderator_id`,
    )
    .bind(JSON.stringify(commentIds), moderatorId);
}

/**
 * For those comments that still have the status the moderator saw; for none at all if one of them is not theirs to decide.
 * CROSS JOIN keeps SQLite from starting at the moderator, which would read all comments of the site.
 */
export function insertDecisions(db: Db, decision: NewDecisionRow) {
  return db
    .prepare(
      `INSERT INTO decisions (id, comment_id, moderator_id, action, from_status, to_status, reason, note, created_at)
       SELECT j.value ->> 'id', c.id, ?2, ?3, ?4, ?5, ?6, ?7, ?8
       FROM json_each(?1) j JOIN comments c ON c.id = j.value ->> 'commentId'
       WHERE c.status = ?4 AND json_array_length(?1) = (
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
    );
}

/** Carries out decisions that were written in the same batch. */
export function carryOut(db: Db, decisionIds: readonly string[]) {
  return db
    .prepare(
      `UPDATE comments SET status = d.to_status FROM json_each(?1) j JOIN decisions d ON d.id = j.value WHERE comments.id = d.comment_id`,
    )
    .bind(JSON.stringify(decisionIds));
}

/** A decision on a comment of a site of the moderator. */
export function decisionOfModerator(db: Db, id: string, moderatorId: string) {
  return db
    .prepare(
      `SELECT d.id, d.comment_id, d.from_status, c.site_id, t.url_key FROM decisions d JOIN comments c ON c.id = d.comment_id
       JOIN threads t ON t.id = c.thread_id JOIN members m ON m.moderator_id = ?2 AND m.site_id = c.site_id WHERE d.id = ?1`,
    )
    .bind(id, moderatorId);
}

/** Takes back a decision that still stands, as the last one that does. */
export function insertUndo(db: Db, undo: { id: string; undoes: string; moderatorId: string; createdAt: number }) {
  return db
    .prepare(
      `INSERT INTO decisions (id, comment_id, moderator_id, action, from_status, to_status, undoes, created_at)
       SELECT ?1, c.id, ?3, 'undo', d.to_status, d.from_status, d.id, ?4 FROM decisions d JOIN comments c ON c.id = d.comment_id
       JOIN members m ON m.moderator_id = ?3 AND m.site_id = c.site_id
       WHERE d.id = ?2 AND c.status = d.to_status AND d.seq = ${LAST_STANDING}`,
    )
    .bind(undo.id, undo.undoes, undo.moderatorId, undo.createdAt);
}

/** `seq` of the last decision on the comment called `c` that was not taken back. */
export const LAST_STANDING = `(SELECT max(s.seq) FROM decisions s WHERE s.comment_id = c.id AND s.action <> 'undo'
  AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = s.id))`;
