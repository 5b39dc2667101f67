import type { CommentStatus } from '../../shared/comments.ts';
import type { Db } from '../context.ts';
import { lastStanding } from './decisions.ts';

/** A decision on a comment of a site of the moderator, and what an undo of it became: null where it could not be taken back. */
export interface UndoneRow {
  comment_id: string;
  status: CommentStatus;
  site_id: string;
  url_key: string;
  undo: string | null;
  moderator: string | null;
  action: string | null;
  decided_at: number | null;
}

export interface Undo {
  /** Ids for the undos: as many as decisions could be taken back; which is for which does not matter. */
  ids: readonly string[];
  batchId: string;
  moderatorId: string;
  createdAt: number;
}

/** Which decisions are meant: one by its id, or all of one call. */
export type Which = { id: string } | { batchId: string };
const where = (which: Which) => ('id' in which ? 'd.id = ?1' : 'd.batch_id = ?1');
const key = (which: Which) => ('id' in which ? which.id : which.batchId);

/** Takes back those that still stand, each as the last one on its matter. */
export function insertUndos(db: Db, which: Which, undo: Undo) {
  return db
    .prepare(
      `INSERT INTO decisions (id, batch_id, comment_id, moderator_id, action, from_status, to_status, undoes, created_at)
       SELECT i.value, ?3, f.comment_id, ?2, 'undo', f.status, f.was, f.id, ?4 FROM (
         SELECT d.id, d.comment_id, c.status, iif(d.matter = 'status', d.from_status, c.status) AS was, row_number() OVER (ORDER BY d.seq) - 1 AS place
         FROM decisions d JOIN comments c ON c.id = d.comment_id JOIN members m ON m.moderator_id = ?2 AND m.site_id = c.site_id
         WHERE ${where(which)} AND d.action <> 'undo' AND d.seq = ${lastStanding('d.matter')}
           AND (d.matter <> 'status' OR c.status = d.to_status)
           AND (d.action <> 'unpin' OR NOT EXISTS (SELECT 1 FROM comments o WHERE o.thread_id = c.thread_id AND o.pinned_at IS NOT NULL))
       ) f JOIN json_each(?5) i ON i.key = f.place`,
    )
    .bind(key(which), undo.moderatorId, undo.batchId, undo.createdAt, JSON.stringify(undo.ids));
}

/** The texts that the undos of a batch bring back. */
export function restoreTexts(db: Db, batchId: string) {
  return db
    .prepare(
      `UPDATE comments SET source = v.source, body = v.body, edited_at = v.edited_at, edited_by = v.edited_by
       FROM decisions d JOIN comment_versions v ON v.id = d.undoes WHERE d.batch_id = ?1 AND comments.id = d.comment_id`,
    )
    .bind(batchId);
}

/** What became of the decisions meant, for comments of the moderator's sites; to be asked after the undo in the same batch. */
export function undone(db: Db, which: Which, moderatorId: string, batchId: string) {
  return db
    .prepare(
      `SELECT d.comment_id, c.status, c.site_id, t.url_key, u.id AS undo, w.name AS moderator, l.action, l.created_at AS decided_at
       FROM decisions d JOIN comments c ON c.id = d.comment_id JOIN threads t ON t.id = c.thread_id
       JOIN members m ON m.moderator_id = ?2 AND m.site_id = c.site_id
       LEFT JOIN decisions u ON u.undoes = d.id AND u.batch_id = ?3
       LEFT JOIN decisions l ON l.seq = (SELECT max(seq) FROM decisions WHERE comment_id = c.id)
       LEFT JOIN moderators w ON w.id = l.moderator_id
       WHERE ${where(which)}`,
    )
    .bind(key(which), moderatorId, batchId);
}
