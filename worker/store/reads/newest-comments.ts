import { FEED_MAX, LATEST_MAX } from '../../../shared/limits.ts';
import type { Db } from '../../context.ts';
import { COMMENT_COLUMNS, type CommentRow } from '../comments.ts';
import { siteById } from '../sites.ts';
import { THREAD_AT, threadByKey } from '../threads.ts';

export interface NewestRow extends CommentRow {
  /** Of the article. */
  url: string;
  title: string | null;
}

/** A site and the newest comments that readers see on it. */
export function newestOfSite(db: Db, siteId: string) {
  return [
    siteById(db, siteId),
    db
      .prepare(
        `SELECT ${COMMENT_COLUMNS}, t.url, t.title FROM comments c INDEXED BY comments_of_status CROSS JOIN threads t ON t.id = c.thread_id
         WHERE c.site_id = ?1 AND c.status = 'approved' ORDER BY c.created_at DESC LIMIT ${LATEST_MAX}`,
      )
      .bind(siteId),
  ];
}

/** A site, an article's thread, and its newest comments, replies among them. */
export function newestOfThread(db: Db, siteId: string, urlKey: string) {
  return [
    siteById(db, siteId),
    threadByKey(db, siteId, urlKey),
    db
      .prepare(
        `SELECT ${COMMENT_COLUMNS} FROM comments c INDEXED BY comments_of_feed
         WHERE c.thread_id = ${THREAD_AT} AND c.status = 'approved'
         ORDER BY c.created_at DESC LIMIT ${FEED_MAX}`,
      )
      .bind(siteId, urlKey),
  ];
}
