import type { Db } from '../context.ts';

interface Edit {
  /** Of the decision that the edit is. */
  id: string;
  commentId: string;
  moderatorId: string;
  createdAt: number;
}

/** Keeps the text that is there, if the comment is of a site of the moderator; nothing else of an edit happens without it. */
export function keepVersion(db: Db, edit: Edit) {
  return db
    .prepare(
      `INSERT INTO comment_versions (id, comment_id, source, body, edited_at, edited_by, replaced_at)
       SELECT ?1, c.id, c.source, c.body, c.edited_at, c.edited_by, ?4 FROM comments c
       JOIN members m ON m.moderator_id = ?3 AND m.site_id = c.site_id WHERE c.id = ?2`,
    )
    .bind(edit.id, edit.commentId, edit.moderatorId, edit.createdAt);
}

export function insertEdit(db: Db, edit: Edit) {
  return db
    .prepare(
      `INSERT INTO decisions (id, batch_id, comment_id, moderator_id, action, from_status, to_status, created_at)
       SELECT v.id, v.id, c.id, ?2, 'edit', c.status, c.status, ?3 FROM comment_versions v JOIN comments c ON c.id = v.comment_id WHERE v.id = ?1`,
    )
    .bind(edit.id, edit.moderatorId, edit.createdAt);
}

/** The new text of a comment whose old one was kept. */
export function updateText(db: Db, edit: Edit, text: { source: string; body: string; textHash: string }) {
  return db
    .prepare(
      `UPDATE comments SET source = ?2, body = ?3, text_hash = ?4, edited_at = ?5, edited_by = 'editors'
       FROM comment_versions v WHERE v.id = ?1 AND comments.id = v.comment_id`,
    )
    .bind(edit.id, text.source, text.body, text.textHash, edit.createdAt);
}

/** A comment with the address of its article, if it is of a site of the moderator. */
export function editedComment(db: Db, commentId: string, moderatorId: string) {
  return db
    .prepare(
      `SELECT c.status, c.site_id, t.url_key FROM comments c JOIN threads t ON t.id = c.thread_id
       JOIN members m ON m.moderator_id = ?2 AND m.site_id = c.site_id WHERE c.id = ?1`,
    )
    .bind(commentId, moderatorId);
}
