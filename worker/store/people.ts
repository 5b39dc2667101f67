import type { Db } from '../context.ts';
import { forgetAnswersOf } from './answers.ts';

/** The site of a reader and the moderator's role there; no row on another site. */
export function memberOfReadersSite(db: Db, readerId: string, moderatorId: string) {
  return db
    .prepare('SELECT r.site_id, m.role FROM readers r JOIN members m ON m.moderator_id = ?2 AND m.site_id = r.site_id WHERE r.id = ?1')
    .bind(readerId, moderatorId);
}

export interface NewRestrictionRow {
  id: string;
  readerId: string;
  kind: string;
  reason: string;
  until: number | null;
  moderatorId: string;
  createdAt: number;
}

/** With what the person can be known by: their address of mail, and the hash of the internet address of their last comment. */
export function insertRestriction(db: Db, restriction: NewRestrictionRow) {
  return db
    .prepare(
      `INSERT INTO restrictions (id, site_id, reader_id, email, address_hash, kind, reason, until, moderator_id, created_at)
       SELECT ?1, r.site_id, r.id, lower(r.email),
         (SELECT address_hash FROM comments WHERE reader_id = r.id ORDER BY created_at DESC LIMIT 1), ?3, ?4, ?5, ?6, ?7
       FROM readers r WHERE r.id = ?2`,
    )
    .bind(
      restriction.id,
      restriction.readerId,
      restriction.kind,
      restriction.reason,
      restriction.until,
      restriction.moderatorId,
      restriction.createdAt,
    );
}

/** Those of a person that still count, or the one with this id. */
export function liftRestrictions(db: Db, which: { readerId: string } | { id: string }, moderatorId: string, now: number) {
  const [column, key] = 'id' in which ? ['id', which.id] : ['reader_id', which.readerId];
  return db
    .prepare(
      `UPDATE restrictions SET lifted_at = ?2, lifted_by = ?3 WHERE ${column} = ?1 AND lifted_at IS NULL AND (until IS NULL OR until > ?2)`,
    )
    .bind(key, now, moderatorId);
}

export function readerOfRestriction(db: Db, id: string) {
  return db.prepare('SELECT reader_id FROM restrictions WHERE id = ?1').bind(id);
}

export function setTrusted(db: Db, readerId: string, trusted: boolean) {
  return db.prepare('UPDATE readers SET trusted = ?2 WHERE id = ?1').bind(readerId, Number(trusted));
}

export function insertNote(db: Db, note: { id: string; readerId: string; moderatorId: string; text: string; createdAt: number }) {
  return db
    .prepare('INSERT INTO reader_notes (id, reader_id, moderator_id, text, created_at) VALUES (?1, ?2, ?3, ?4, ?5)')
    .bind(note.id, note.readerId, note.moderatorId, note.text, note.createdAt);
}

/** One's own note. */
export function deleteNote(db: Db, id: string, moderatorId: string) {
  return db.prepare('DELETE FROM reader_notes WHERE id = ?1 AND moderator_id = ?2').bind(id, moderatorId);
}

/** What a person wrote that waits or is shown, oldest first. */
export function openComments(db: Db, readerId: string, limit: number) {
  return db
    .prepare(`SELECT id, status FROM comments WHERE reader_id = ?1 AND status IN ('pending', 'approved') ORDER BY created_at LIMIT ?2`)
    .bind(readerId, limit);
}

/**
 * Takes away who somebody is and what they wrote; the places of their comments stay, so that answers keep theirs. With `now` the
 * restrictions that hold at that time stay as they are.
 */
export function eraseReader(db: Db, readerId: string, now: number | null = null) {
  const own = 'comment_id IN (SELECT id FROM comments WHERE reader_id = ?1)';
  return [
    // First, since the index of words takes the address of mail from here when the comments change.
    db.prepare('UPDATE readers SET name = NULL, email = NULL WHERE id = ?1').bind(readerId),
    db.prepare(`DELETE FROM comment_versions WHERE ${own}`).bind(readerId),
    db.prepare(`UPDATE decisions SET words = NULL, note = NULL WHERE ${own}`).bind(readerId),
    db
      .prepare(
        `UPDATE comments SET author_name = '', source = '', body = '[]', evidence = '[]', text_hash = '', address_hash = NULL, language = NULL, stance = NULL, status = 'deleted'
         WHERE reader_id = ?1`,
      )
      .bind(readerId),
    db.prepare(`UPDATE appeals SET words = '', answer = NULL, language = NULL WHERE ${own}`).bind(readerId),
    db.prepare('UPDATE reports SET words = NULL WHERE reader_id = ?1').bind(readerId),
    db.prepare('DELETE FROM reader_notes WHERE reader_id = ?1').bind(readerId),
    ...forgetAnswersOf(db, readerId),
    db
      .prepare(
        `UPDATE restrictions SET email = NULL, address_hash = NULL, reason = ''
         WHERE reader_id = ?1 AND NOT (?2 IS NOT NULL AND lifted_at IS NULL AND (until IS NULL OR until > ?2))`,
      )
      .bind(readerId, now),
  ];
}
