import type { Db } from '../context.ts';

/** Rows that one statement touches at most, so that no run of the cron holds the database for long; the next run goes on. */
const AT_ONCE = 1_000;

export function dropCommentAddresses(db: Db, before: number) {
  return db
    .prepare(
      `UPDATE comments SET address_hash = NULL WHERE seq IN (
         SELECT seq FROM comments WHERE address_hash IS NOT NULL AND created_at < ?1 ORDER BY created_at LIMIT ${AT_ONCE})`,
    )
    .bind(before);
}

export function dropVoteAddresses(db: Db, before: number) {
  return db
    .prepare(
      `UPDATE votes SET address_hash = NULL WHERE (poll_id, reader_id, slot) IN (
         SELECT poll_id, reader_id, slot FROM votes WHERE address_hash IS NOT NULL AND created_at < ?1 ORDER BY created_at LIMIT ${AT_ONCE})`,
    )
    .bind(before);
}

export function dropRestrictionAddresses(db: Db, before: number) {
  return db
    .prepare(
      `UPDATE restrictions SET address_hash = NULL WHERE id IN (
         SELECT id FROM restrictions WHERE address_hash IS NOT NULL AND created_at < ?1 ORDER BY created_at LIMIT ${AT_ONCE})`,
    )
    .bind(before);
}

/** Whoever erased themselves while a restriction held is forgotten when it ends. */
export function forgetEndedRestrictions(db: Db, now: number) {
  return db
    .prepare(
      `UPDATE restrictions SET email = NULL, address_hash = NULL, reason = '' WHERE id IN (
         SELECT x.id FROM restrictions x JOIN readers r ON r.id = x.reader_id
         WHERE (x.lifted_at IS NOT NULL OR x.until < ?1) AND r.name IS NULL AND x.reason <> '' LIMIT ${AT_ONCE})`,
    )
    .bind(now);
}

/** Whoever did not come in time needs not be known any more. */
export function deleteOldInvitations(db: Db, before: number) {
  return db.prepare(`DELETE FROM invitations WHERE id IN (SELECT id FROM invitations WHERE expires_at < ?1 LIMIT ${AT_ONCE})`).bind(before);
}

export function deleteExpiredCodes(db: Db, now: number) {
  return db.prepare('DELETE FROM sign_in_codes WHERE expires_at < ?1').bind(new Date(now).toISOString());
}

export function deleteExpiredSessions(db: Db, now: number) {
  return db.prepare('DELETE FROM moderator_sessions WHERE expires_at < ?1').bind(new Date(now).toISOString());
}
