import type { Db } from '../context.ts';

/** So long a decision can be taken back before its writer is mailed. Milliseconds. */
const GRACE = 10 * 60_000;

/**
 * For the batch of decisions: a mail to each writer whose address is known and whose comment was refused or removed. Spam is left out:
 * DSA art. 17 §2 asks for no statement where the content is deceptive advertising in large numbers.
 */
export function insertStatements(db: Db, batchId: string, now: number) {
  return db
    .prepare(
      `INSERT INTO outbox (id, kind, payload, due_at, created_at)
       SELECT 'statement-' || d.id, 'statement', json_object('decision', d.id), ?2 + ${GRACE}, ?2
       FROM decisions d JOIN comments c ON c.id = d.comment_id JOIN readers r ON r.id = c.reader_id
       WHERE d.batch_id = ?1 AND d.action IN ('reject', 'delete') AND r.email IS NOT NULL AND r.moderator_id IS NULL`,
    )
    .bind(batchId, now);
}

export interface StatementRow {
  email: string;
  site: string;
  url: string;
  source: string;
  language: string | null;
  action: string;
  reason: string | null;
  told: string | null;
  words: string | null;
  decided_at: number;
}

/** What a writer is told of a decision that still stands; nothing where it was taken back or the writer was erased. */
export function statementOf(db: Db, decisionId: string) {
  return db
    .prepare(
      `SELECT r.email, s.name AS site, t.url, c.source, c.language, d.action, d.reason, d.told, d.words, d.created_at AS decided_at
       FROM decisions d JOIN comments c ON c.id = d.comment_id JOIN readers r ON r.id = c.reader_id
       JOIN sites s ON s.id = c.site_id JOIN threads t ON t.id = c.thread_id
       WHERE d.id = ?1 AND r.email IS NOT NULL AND c.status = d.to_status AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = d.id)`,
    )
    .bind(decisionId);
}
