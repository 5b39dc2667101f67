import { REPORTS_TO_HOLD_MAX } from '../../shared/limits.ts';
import type { Evidence } from '../../shared/moderation.ts';
import type { Db } from '../context.ts';
import { isRestricted } from './restriction-of.ts';

export interface ReportableRow {
  site_id: string;
  url_key: string;
  reader_id: string;
  /** Open reports of others that count: of readers who are not banned or muted now. */
  counted: number;
  /** Whether a report of the reader who asks does not. */
  restricted: number;
  hosts: string;
  policy: string;
  /** The same reader reported it before. */
  reported: number;
}

/** A comment that readers of the site see. */
export function reportable(db: Db, commentId: string, reader: { id: string; siteId: string }, now: number) {
  return db
    .prepare(
      `SELECT c.site_id, t.url_key, c.reader_id, s.hosts, s.policy, ${isRestricted('?2', '?3', '?4')} AS restricted,
         (SELECT count(*) FROM (SELECT 1 FROM reports r WHERE r.comment_id = c.id AND r.closed_at IS NULL
            AND NOT ${isRestricted('r.reader_id', '?3', '?4')} LIMIT ${REPORTS_TO_HOLD_MAX})) AS counted,
         EXISTS (SELECT 1 FROM reports r WHERE r.comment_id = c.id AND r.reader_id = ?2) AS reported
       FROM comments c JOIN threads t ON t.id = c.thread_id JOIN sites s ON s.id = c.site_id
       WHERE c.id = ?1 AND c.site_id = ?3 AND c.status = 'approved'`,
    )
    .bind(commentId, reader.id, reader.siteId, now);
}

export interface NewReportRow {
  id: string;
  commentId: string;
  readerId: string;
  reason: string;
  words: string | null;
  createdAt: number;
}

export function insertReport(db: Db, report: NewReportRow) {
  return db
    .prepare(
      'INSERT INTO reports (id, comment_id, reader_id, reason, words, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING',
    )
    .bind(report.id, report.commentId, report.readerId, report.reason, report.words, report.createdAt);
}

/** Lets a comment wait because of its reports, if readers still see it. */
export function holdReported(db: Db, commentId: string, evidence: Evidence) {
  return db
    .prepare(
      `UPDATE comments SET status = 'pending', held_by = ?2, evidence = json_insert(evidence, '$[#]', json(?3)) WHERE id = ?1 AND status = 'approved'`,
    )
    .bind(commentId, evidence.rule, JSON.stringify(evidence));
}

/** The reports of a comment of a site of the moderator are answered by leaving it as it is. */
export function closeReports(db: Db, commentId: string, moderatorId: string, now: number) {
  return db
    .prepare(
      `UPDATE reports SET closed_at = ?3 WHERE comment_id = ?1 AND closed_at IS NULL AND EXISTS (
         SELECT 1 FROM comments c JOIN members m ON m.moderator_id = ?2 AND m.site_id = c.site_id WHERE c.id = ?1)`,
    )
    .bind(commentId, moderatorId, now);
}
