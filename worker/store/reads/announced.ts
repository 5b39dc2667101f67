import type { Db } from '../../context.ts';
import { COMMENT_COLUMNS } from '../comments.ts';

/** What readers are told of changed comments (`AnnouncedRow`); to be asked in the batch of the change, after it. */
const ANNOUNCED = `${COMMENT_COLUMNS}, t.comment_count`;

/** The comments of one call's decisions, as these left them. */
export function decidedComments(db: Db, batchId: string) {
  return db
    .prepare(
      `SELECT ${ANNOUNCED}, d.from_status AS was FROM decisions d JOIN comments c ON c.id = d.comment_id JOIN threads t ON t.id = c.thread_id
       WHERE d.batch_id = ?1`,
    )
    .bind(batchId);
}

/** One comment that was changed without a decision; `was` is the status that it had before, null for a new one. */
export function changedComment(db: Db, id: string, was: string | null) {
  return db.prepare(`SELECT ${ANNOUNCED}, ?2 AS was FROM comments c JOIN threads t ON t.id = c.thread_id WHERE c.id = ?1`).bind(id, was);
}

/** What a reader wrote and everyone saw; asked before it is taken away. */
export function shownOfReader(db: Db, readerId: string) {
  return db.prepare(`SELECT c.id, c.thread_id FROM comments c WHERE c.reader_id = ?1 AND c.status = 'approved'`).bind(readerId);
}
