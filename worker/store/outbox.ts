import type { Db } from '../context.ts';

export interface OutboxRow {
  id: string;
  kind: 'mail' | 'statement' | 'akismet' | 'answers';
  payload: string;
  attempts: number;
  due_at: number | null;
  delivered_at: number | null;
  last_error: string | null;
  created_at: number;
}

/**
 * A side effect that has to happen; `payload` is what its channel needs: for a mail the Mail of notify/mail.ts, for a statement and a
 * report to Akismet the decision that it tells of, for answers the reader and the article (answer-news.ts).
 */
export interface Outgoing<Payload> {
  id: string;
  kind: OutboxRow['kind'];
  payload: Payload;
  createdAt: number;
}

const DAY_MS = 24 * 3600 * 1000;

/** Rows a runner takes at once. */
const CLAIM_MAX = 20;

/** For the batch of the change that it follows from. */
export function insertOutgoing(db: Db, { id, kind, payload, createdAt }: Outgoing<object>) {
  return db
    .prepare('INSERT INTO outbox (id, kind, payload, due_at, created_at) VALUES (?1, ?2, ?3, ?4, ?4)')
    .bind(id, kind, JSON.stringify(payload), createdAt);
}

/** The same, but only if the statement right before it in the batch changed something. */
export function insertOutgoingIfChanged(db: Db, { id, kind, payload, createdAt }: Outgoing<object>) {
  return db
    .prepare('INSERT INTO outbox (id, kind, payload, due_at, created_at) SELECT ?1, ?2, ?3, ?4, ?4 WHERE changes() > 0')
    .bind(id, kind, JSON.stringify(payload), createdAt);
}

/**
 * Takes what is due and returns it. Taking sets the next attempt, so a row belongs to one runner until then, and one whose runner was
 * cut off comes back by itself: after 1, 5 and 30 minutes and 2 hours. The fifth attempt is the last.
 */
export function claimDue(db: Db, now: number) {
  return db
    .prepare(
      `UPDATE outbox SET attempts = attempts + 1, due_at = ?1 + CASE attempts WHEN 0 THEN 60 WHEN 1 THEN 300 WHEN 2 THEN 1800 WHEN 3 THEN 7200 END * 1000
       WHERE id IN (SELECT id FROM outbox WHERE due_at <= ?1 ORDER BY due_at LIMIT ${CLAIM_MAX})
       RETURNING *`,
    )
    .bind(now);
}

/** A text is kept only where somebody has to read it here: with `keepText`, on a developer's own machine. */
export function markDelivered(db: Db, id: string, now: number, keepText: boolean) {
  return db
    .prepare(
      `UPDATE outbox SET delivered_at = ?2, due_at = NULL, last_error = NULL, payload = iif(?3, payload, json_remove(payload, '$.text', '$.headers'))
       WHERE id = ?1`,
    )
    .bind(id, now, keepText ? 1 : 0);
}

/** The next attempt was set when it was claimed; after the last one the text goes. `error` is a name or code, never an address. */
export function markFailed(db: Db, id: string, error: string, keepText: boolean) {
  return db
    .prepare(
      `UPDATE outbox SET last_error = ?2, payload = iif(?3 OR due_at IS NOT NULL, payload, json_remove(payload, '$.text', '$.headers'))
       WHERE id = ?1 AND delivered_at IS NULL`,
    )
    .bind(id, error, keepText ? 1 : 0);
}

/** A mail that was worded when it went, for who reads mails on their own machine. */
export function insertShown(db: Db, { id, payload, createdAt }: Omit<Outgoing<object>, 'kind'>) {
  return db
    .prepare("INSERT INTO outbox (id, kind, payload, delivered_at, created_at) VALUES (?1, 'mail', ?2, ?3, ?3)")
    .bind(id, JSON.stringify(payload), createdAt);
}

/** What was written in the last day, newest first; no more than a page can show. */
export function outboxOfLastDay(db: Db, now: number) {
  return db
    .prepare("SELECT * FROM outbox WHERE kind = 'mail' AND created_at > ?1 ORDER BY created_at DESC, id DESC LIMIT 50")
    .bind(now - DAY_MS);
}

/** What was delivered more than a day ago, and what was given up more than a week ago. */
export function purgeOutbox(db: Db, now: number) {
  return db
    .prepare('DELETE FROM outbox WHERE delivered_at < ?1 OR (due_at IS NULL AND delivered_at IS NULL AND created_at < ?2)')
    .bind(now - DAY_MS, now - 7 * DAY_MS);
}

/** The payload's type is the caller's word, by the row's kind. */
export function toOutgoing<Payload>(row: OutboxRow): Outgoing<Payload> {
  return { id: row.id, kind: row.kind, payload: JSON.parse(row.payload), createdAt: row.created_at };
}
