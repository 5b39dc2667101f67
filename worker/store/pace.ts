import type { Db } from '../context.ts';
import { isRestricted } from './restriction-of.ts';
import { THREAD_AT } from './threads.ts';

/** So long a discussion stays read beforehand after it last went too fast. Milliseconds. */
const CALM_AFTER = 15 * 60_000;
/** What a share of reports is taken of: this many of the last day's comments at most, and at least. */
const LAST = 20;
const LAST_MIN = 5;
const DAY = 24 * 3600 * 1000;

/** For the batch of a new comment: more than so many in one minute, and the discussion is read beforehand from the next one on. */
export function readFirstWhenFast(db: Db, of: { siteId: string; urlKey: string; perMinute: number; now: number }) {
  return db
    .prepare(
      `UPDATE threads SET read_first_until = ?4 + ${CALM_AFTER}, read_first_why = 'pace' WHERE id = ${THREAD_AT} AND ?3 < (
         SELECT count(*) FROM (SELECT 1 FROM comments INDEXED BY comments_of_thread
           WHERE thread_id = threads.id AND created_at > ?4 - 60000 LIMIT ?3 + 1))`,
    )
    .bind(of.siteId, of.urlKey, of.perMinute, of.now);
}

/** For the batch of a report: so many per cent of the last comments reported, by who is not banned or muted, and the discussion is read beforehand. */
export function readFirstWhenReported(db: Db, of: { commentId: string; share: number; now: number }) {
  return db
    .prepare(
      `UPDATE threads SET read_first_until = ?3 + ${CALM_AFTER}, read_first_why = 'reports'
       WHERE id = (SELECT thread_id FROM comments WHERE id = ?1) AND (
         SELECT count(*) >= ${LAST_MIN} AND 100 * sum(counts) >= ?2 * count(*) FROM (
           SELECT report_count > 0 AND EXISTS (SELECT 1 FROM reports r WHERE r.comment_id = comments.id AND r.closed_at IS NULL
             AND NOT ${isRestricted('r.reader_id', 'comments.site_id', '?3')}) AS counts
           FROM comments INDEXED BY comments_of_thread
           WHERE thread_id = threads.id AND created_at > ?3 - ${DAY} ORDER BY created_at DESC LIMIT ${LAST}))`,
    )
    .bind(of.commentId, of.share, of.now);
}
