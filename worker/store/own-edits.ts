import type { CommentStatus } from '../../shared/comments.ts';
import type { Evidence } from '../../shared/moderation.ts';
import type { Db } from '../context.ts';
import { COMMENT_COLUMNS, type CommentRow } from './comments.ts';

/** A reader's own comment with its place, and what decides whether it can still be changed. */
export interface OwnRow extends CommentRow {
  url: string;
  url_key: string;
  hosts: string;
  policy: string;
  email: string | null;
  withdrawn_at: number | null;
  /** A moderator decided on it at any time. */
  decided: number;
}

/** No row for what is not the reader's. */
export function ownComment(db: Db, id: string, reader: { id: string; siteId: string }) {
  return db
    .prepare(
      `SELECT ${COMMENT_COLUMNS}, c.withdrawn_at, t.url, t.url_key, s.hosts, s.policy, r.email,
         EXISTS (SELECT 1 FROM decisions d WHERE d.comment_id = c.id AND d.matter IN ('status', 'undo')) AS decided
       FROM comments c JOIN threads t ON t.id = c.thread_id JOIN sites s ON s.id = c.site_id JOIN readers r ON r.id = c.reader_id
       WHERE c.id = ?1 AND c.reader_id = ?2 AND c.site_id = ?3`,
    )
    .bind(id, reader.id, reader.siteId);
}

export interface OwnEditRow {
  /** Of the version that is kept. */
  id: string;
  /** The comment as it was judged: with another text or status by now nothing changes. */
  before: Pick<CommentRow, 'id' | 'reader_id' | 'status' | 'source'>;
  source: string;
  body: string;
  textHash: string;
  status: CommentStatus;
  heldBy: string | null;
  evidence: readonly Evidence[];
  editedAt: number;
}

/** Keeps the text that was there, if all is as it was when the new one was judged. */
export function keepOwnVersion(db: Db, { id, before, editedAt }: OwnEditRow) {
  return db
    .prepare(
      `INSERT INTO comment_versions (id, comment_id, source, body, edited_at, edited_by, replaced_at, shown)
       SELECT ?1, c.id, c.source, c.body, c.edited_at, c.edited_by, ?2, c.status = 'approved' FROM comments c JOIN threads t ON t.id = c.thread_id
       WHERE c.id = ?3 AND c.reader_id = ?4 AND c.status = ?5 AND c.source = ?6 AND t.state = 'open'`,
    )
    .bind(id, editedAt, before.id, before.reader_id, before.status, before.source);
}

/** The new text of a comment whose old one was kept. What the editors picked out was the old one. */
export function updateOwnText(db: Db, edit: OwnEditRow) {
  return db
    .prepare(
      `UPDATE comments SET source = ?2, body = ?3, text_hash = ?4, status = ?5, held_by = ?6, evidence = ?7, edited_at = ?8, edited_by = 'reader',
         featured_at = NULL, pinned_at = NULL
       FROM comment_versions v WHERE v.id = ?1 AND comments.id = v.comment_id`,
    )
    .bind(edit.id, edit.source, edit.body, edit.textHash, edit.status, edit.heldBy, JSON.stringify(edit.evidence), edit.editedAt);
}

/** Only while it has the status that was looked at. */
export function withdrawComment(db: Db, row: Pick<CommentRow, 'id' | 'reader_id' | 'status'>, now: number) {
  return db
    .prepare(
      `UPDATE comments SET status = 'deleted', withdrawn_at = ?4, featured_at = NULL, pinned_at = NULL
       WHERE id = ?1 AND reader_id = ?2 AND status = ?3`,
    )
    .bind(row.id, row.reader_id, row.status, now);
}

/** The comment as it is. */
export interface VersionsOfRow {
  hosts: string;
  url: string;
  title: string | null;
  author_name: string;
  body: string;
  since: number;
}

export interface VersionRow {
  body: string;
  since: number;
  replaced_at: number;
}

const VERSIONS_SHOWN = 50;

/**
 * Whose pages may read an approved comment, and what everyone could read there before. Where the editors changed the text nothing of
 * before is shown: it may be why they did.
 */
export function publicVersions(db: Db, commentId: string) {
  return [
    db
      .prepare(
        `SELECT s.hosts, t.url, t.title, c.author_name, c.body, coalesce(c.edited_at, c.created_at) AS since
         FROM comments c JOIN sites s ON s.id = c.site_id JOIN threads t ON t.id = c.thread_id WHERE c.id = ?1 AND c.status = 'approved'`,
      )
      .bind(commentId),
    db
      .prepare(
        `SELECT v.body, coalesce(v.edited_at, c.created_at) AS since, v.replaced_at FROM comments c JOIN comment_versions v ON v.comment_id = c.id
         WHERE c.id = ?1 AND c.status = 'approved' AND c.edited_by = 'reader' AND v.shown = 1
         ORDER BY v.replaced_at DESC, v.id DESC LIMIT ${VERSIONS_SHOWN}`,
      )
      .bind(commentId),
  ];
}
