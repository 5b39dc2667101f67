import type { Db } from '../context.ts';

export interface ReactableRow {
  site_id: string;
  thread_id: string;
  url_key: string;
  state: 'open' | 'closed';
  reader_id: string;
  hosts: string;
  policy: string;
}

/** A comment that readers of the site see. */
export function reactable(db: Db, commentId: string, siteId: string) {
  return db
    .prepare(
      `SELECT c.site_id, c.thread_id, t.url_key, t.state, c.reader_id, s.hosts, s.policy
       FROM comments c JOIN threads t ON t.id = c.thread_id JOIN sites s ON s.id = c.site_id
       WHERE c.id = ?1 AND c.site_id = ?2 AND c.status = 'approved'`,
    )
    .bind(commentId, siteId);
}

interface ReactionRow {
  commentId: string;
  readerId: string;
  kind: string;
}

/** Does nothing where it is there already, or where by now the comment is not shown or its discussion is closed. */
export function insertReaction(db: Db, { commentId, readerId, kind }: ReactionRow, now: number) {
  return db
    .prepare(
      `INSERT INTO reactions (comment_id, reader_id, kind, created_at)
       SELECT c.id, ?2, ?3, ?4 FROM comments c JOIN threads t ON t.id = c.thread_id
       WHERE c.id = ?1 AND c.status = 'approved' AND t.state = 'open' ON CONFLICT DO NOTHING`,
    )
    .bind(commentId, readerId, kind, now);
}

export function deleteReaction(db: Db, { commentId, readerId, kind }: ReactionRow) {
  return db.prepare('DELETE FROM reactions WHERE comment_id = ?1 AND reader_id = ?2 AND kind = ?3').bind(commentId, readerId, kind);
}

export interface ReactedRow {
  /** JSON: `{kind: how many}`. */
  reactions: string;
  /** JSON: kinds of this reader. */
  mine: string;
}

export function reactionsOf(db: Db, commentId: string, readerId: string) {
  return db
    .prepare(
      `SELECT c.reactions, (SELECT json_group_array(kind) FROM reactions WHERE comment_id = c.id AND reader_id = ?2) AS mine
       FROM comments c WHERE c.id = ?1`,
    )
    .bind(commentId, readerId);
}
