import type { CommentStatus } from '../../../shared/comments.ts';
import type { Mode } from '../../../shared/modes.ts';
import type { Db } from '../../context.ts';

/** A comment with what rules can still know of it. */
export interface RecentCommentRow {
  id: string;
  author_name: string;
  source: string;
  status: CommentStatus;
  created_at: number;
  email: string | null;
  approved_count: number;
  trusted: number;
  since: number;
  mode: Mode | null;
}

/** The newest comments that readers of a site wrote. */
export function recentComments(db: Db, siteId: string, limit: number) {
  return db
    .prepare(
      `SELECT c.id, c.author_name, c.source, c.status, c.created_at, r.email, r.approved_count, r.trusted, r.created_at AS since, t.mode
       FROM comments c INDEXED BY comments_of_site CROSS JOIN threads t ON t.id = c.thread_id CROSS JOIN readers r ON r.id = c.reader_id
       WHERE c.site_id = ?1 AND c.badge IS NULL AND c.source <> '' ORDER BY c.created_at DESC LIMIT ?2`,
    )
    .bind(siteId, limit);
}
