import type { Db } from '../context.ts';
import { COMMENT_COLUMNS } from './comments.ts';

/** What the editors answer, with the name of the site, if the moderator is a member of it. */
export function answerable(db: Db, parentId: string, moderatorId: string) {
  return db
    .prepare(
      `SELECT ${COMMENT_COLUMNS}, s.name AS site_name, t.url_key FROM comments c JOIN sites s ON s.id = c.site_id
       JOIN threads t ON t.id = c.thread_id JOIN members m ON m.moderator_id = ?2 AND m.site_id = c.site_id WHERE c.id = ?1`,
    )
    .bind(parentId, moderatorId);
}

/** The moderator as a reader of the site: made with the first answer. */
export function insertEditor(db: Db, editor: { id: string; siteId: string; moderatorId: string; name: string; createdAt: number }) {
  return db
    .prepare('INSERT INTO readers (id, site_id, moderator_id, name, created_at) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING')
    .bind(editor.id, editor.siteId, editor.moderatorId, editor.name, editor.createdAt);
}

export interface NewEditorsReply {
  id: string;
  parentId: string;
  moderatorId: string;
  ancestors: readonly string[];
  authorName: string;
  source: string;
  body: string;
  textHash: string;
  createdAt: number;
}

/** Stores nothing if by now the parent is no longer approved. A closed discussion takes it: the editors may have the last word. */
export function insertEditorsReply(db: Db, reply: NewEditorsReply) {
  return db
    .prepare(
      `INSERT INTO comments (id, site_id, thread_id, reader_id, parent_id, anchor_id, root_id, ancestors, author_name, badge, source, body,
         status, text_hash, created_at)
       SELECT ?1, p.site_id, p.thread_id, r.id, p.id, ?3, ?4, ?5, ?6, 'editors', ?7, ?8, 'approved', ?9, ?10
       FROM comments p JOIN readers r ON r.site_id = p.site_id AND r.moderator_id = ?11 WHERE p.id = ?2 AND p.status = 'approved'`,
    )
    .bind(
      reply.id,
      reply.parentId,
      reply.ancestors.at(-1) ?? null,
      reply.ancestors[0] ?? null,
      JSON.stringify(reply.ancestors),
      reply.authorName,
      reply.source,
      reply.body,
      reply.textHash,
      reply.createdAt,
      reply.moderatorId,
    );
}

/** The decision that the answer is; taking it back takes the answer away. */
export function insertReplyDecision(db: Db, decision: { id: string; commentId: string; moderatorId: string; createdAt: number }) {
  return db
    .prepare(
      `INSERT INTO decisions (id, batch_id, comment_id, moderator_id, action, from_status, to_status, created_at)
       SELECT ?1, ?1, id, ?3, 'reply', 'deleted', 'approved', ?4 FROM comments WHERE id = ?2`,
    )
    .bind(decision.id, decision.commentId, decision.moderatorId, decision.createdAt);
}
