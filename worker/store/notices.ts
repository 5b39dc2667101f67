import type { CommentStatus } from '../../shared/comments.ts';
import type { Narrowing } from '../../shared/narrowing.ts';
import type { ReaderLanguage } from '../../shared/readable.ts';
import type { Db } from '../context.ts';
import { narrowedTo } from './narrowed.ts';
import type { Position } from './rows.ts';

export interface NoticeableRow {
  site_id: string;
  site_name: string;
  hosts: string;
  url: string;
  title: string | null;
  author_name: string;
  /** As long as readers see it. */
  body: string | null;
  created_at: number;
}

/** A comment that readers see or saw: a notice may cross with its removal. */
export function noticeable(db: Db, commentId: string) {
  return db
    .prepare(
      `SELECT c.site_id, s.name AS site_name, s.hosts, t.url, t.title, c.author_name, c.created_at,
         CASE c.status WHEN 'approved' THEN c.body END AS body
       FROM comments c JOIN sites s ON s.id = c.site_id JOIN threads t ON t.id = c.thread_id WHERE c.id = ?1 AND (c.status <> 'pending' OR c.held_by = 'reports')`,
    )
    .bind(commentId);
}

export interface NewNoticeRow {
  id: string;
  siteId: string;
  commentId: string;
  explanation: string;
  name: string | null;
  email: string | null;
  childAbuse: boolean;
  language: ReaderLanguage;
  createdAt: number;
}

export function insertNotice(db: Db, notice: NewNoticeRow) {
  return db
    .prepare(
      `INSERT INTO notices (id, site_id, comment_id, explanation, name, email, child_abuse, created_at, language)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)`,
    )
    .bind(
      notice.id,
      notice.siteId,
      notice.commentId,
      notice.explanation,
      notice.name,
      notice.email,
      notice.childAbuse ? 1 : 0,
      notice.createdAt,
      notice.language,
    );
}

export interface NoticeRow {
  seq: number;
  id: string;
  site_id: string;
  site_name: string;
  explanation: string;
  name: string | null;
  email: string | null;
  child_abuse: number;
  language: string | null;
  created_at: number;
  outcome: 'removed' | 'kept' | null;
  words: string | null;
  decided_by: string | null;
  decider: string | null;
  decided_at: number | null;
  comment_id: string;
  source: string;
  status: CommentStatus;
  author_name: string;
  thread_id: string;
  url: string;
  url_key: string;
  title: string | null;
}

const noticesSql = (
  from: string,
) => `SELECT n.seq, n.id, n.site_id, s.name AS site_name, n.explanation, n.name, n.email, n.child_abuse, n.language, n.created_at,
    n.outcome, n.words, n.decided_by, w.name AS decider, n.decided_at, c.id AS comment_id, c.source, c.status, c.author_name,
    t.id AS thread_id, t.url, t.url_key, t.title
  FROM ${from} JOIN sites s ON s.id = n.site_id JOIN comments c ON c.id = n.comment_id JOIN threads t ON t.id = c.thread_id
  LEFT JOIN moderators w ON w.id = n.decided_by`;

/** A page of a site's notices; the caller has asked who may see them. */
export function noticesOfSite(
  db: Db,
  page: { siteId: string; decided: boolean; after: Position; limit: number; narrowing: Narrowing; now: number },
) {
  const [index, time, compare, order, condition] = page.decided
    ? (['decided', 'decided_at', '<', 'DESC', 'IS NOT NULL'] as const)
    : (['open', 'created_at', '>', 'ASC', 'IS NULL'] as const);
  const narrowed = narrowedTo(page.narrowing, page.now, 5);
  return db
    .prepare(
      `${noticesSql(`(SELECT * FROM notices INDEXED BY notices_${index} WHERE site_id = ?1 AND outcome ${condition}
         AND (${time}, seq) ${compare} (?2, ?3)${narrowed.sql} ORDER BY ${time} ${order}, seq ${order} LIMIT ?4) n`)}
       ORDER BY n.${time} ${order}, n.seq ${order}`,
    )
    .bind(page.siteId, page.after.time, page.after.seq, page.limit, ...narrowed.values);
}

/** One notice, if it is of a site of the moderator. */
export function noticeForModerator(db: Db, id: string, moderatorId: string) {
  return db
    .prepare(`${noticesSql('notices n')} JOIN members m ON m.site_id = n.site_id AND m.moderator_id = ?2 WHERE n.id = ?1`)
    .bind(id, moderatorId);
}

export interface NoticeDecisionRow {
  id: string;
  batchId: string;
  outcome: 'removed' | 'kept';
  words: string;
  moderatorId: string;
  now: number;
}

/** Only an open notice of a site of the moderator. */
export function decideNotice(db: Db, { id, batchId, outcome, words, moderatorId, now }: NoticeDecisionRow) {
  return db
    .prepare(
      `UPDATE notices AS n SET outcome = ?2, words = ?3, decided_by = ?4, decided_at = ?5, batch_id = ?6
       WHERE n.id = ?1 AND n.outcome IS NULL AND EXISTS (SELECT 1 FROM members m WHERE m.site_id = n.site_id AND m.moderator_id = ?4)`,
    )
    .bind(id, outcome, words, moderatorId, now, batchId);
}

/** For the batch of the decision, before carryOut: the removal of a comment that readers see. */
export function insertRemoval(db: Db, removal: { id: string; batchId: string }) {
  return db
    .prepare(
      `INSERT INTO decisions (id, batch_id, comment_id, moderator_id, action, from_status, to_status, reason, words, created_at)
       SELECT ?1, n.batch_id, c.id, n.decided_by, 'delete', c.status, 'deleted', 'notice', n.words, n.decided_at
       FROM notices n JOIN comments c ON c.id = n.comment_id WHERE n.batch_id = ?2 AND n.outcome = 'removed' AND c.status = 'approved'`,
    )
    .bind(removal.id, removal.batchId);
}

/** Who gave notice is forgotten once nobody can complain about the decision any more. */
export function forgetNotifiers(db: Db, before: number) {
  return db
    .prepare(
      'UPDATE notices SET name = NULL, email = NULL, language = NULL WHERE email IS NOT NULL AND outcome IS NOT NULL AND decided_at < ?1',
    )
    .bind(before);
}
