import type { Db } from '../context.ts';

/** So long a decision can be taken back before Akismet learns from it. Milliseconds. */
const GRACE = 10 * 60_000;

/**
 * For the batch of decisions: what Akismet has to learn, on sites that ask it. Spam that it did not find, and what it called spam
 * and a moderator approves; the rest it knows.
 */
export function insertAkismetReports(db: Db, batchId: string, now: number) {
  return db
    .prepare(
      `INSERT INTO outbox (id, kind, payload, due_at, created_at)
       SELECT 'akismet-' || d.id, 'akismet', json_object('decision', d.id), ?2 + ${GRACE}, ?2
       FROM decisions d JOIN comments c ON c.id = d.comment_id JOIN services s ON s.site_id = c.site_id AND s.kind = 'akismet'
       WHERE d.batch_id = ?1 AND c.badge IS NULL AND CASE d.action WHEN 'spam' THEN 0 WHEN 'approve' THEN 1 END = EXISTS (
         SELECT 1 FROM json_each(c.evidence) e WHERE e.value ->> 'rule' = 'akismet' AND e.value ->> 'effect' <> 'note')`,
    )
    .bind(batchId, now);
}

export interface AkismetReportRow {
  action: 'spam' | 'approve';
  /** JSON of `AkismetSettings`. */
  settings: string;
  hosts: string;
  url: string;
  parent_id: string | null;
  author_name: string;
  email: string | null;
  source: string;
  address_hash: string | null;
  created_at: number;
}

/** What is told of a decision that still stands; nothing where it was taken back, or Akismet is no longer asked. */
export function akismetReportOf(db: Db, decisionId: string) {
  return db
    .prepare(
      `SELECT d.action, v.settings, s.hosts, t.url, c.parent_id, c.author_name, r.email, c.source, c.address_hash, c.created_at
       FROM decisions d JOIN comments c ON c.id = d.comment_id JOIN readers r ON r.id = c.reader_id
       JOIN sites s ON s.id = c.site_id JOIN threads t ON t.id = c.thread_id JOIN services v ON v.site_id = c.site_id AND v.kind = 'akismet'
       WHERE d.id = ?1 AND c.source <> '' AND c.status = d.to_status AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = d.id)`,
    )
    .bind(decisionId);
}
