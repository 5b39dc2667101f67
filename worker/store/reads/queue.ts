import type { CommentStatus } from '../../../shared/comments.ts';
import { QUEUE_PAGE_SIZE } from '../../../shared/limits.ts';
import type { THREAD_STATES } from '../../../shared/threads.ts';
import type { Db } from '../../context.ts';
import { COMMENT_COLUMNS, type CommentRow } from '../comments.ts';
import type { Position } from '../rows.ts';
import { siteOfModerator } from '../sites.ts';

export interface QueueRow extends CommentRow {
  url: string;
  title: string | null;
  state: (typeof THREAD_STATES)[number];
  reader_name: string | null;
  email: string | null;
  approved_count: number;
  refused_count: number;
  reader_since: number;
  /** JSON of a CommentRow, or null. */
  parent: string | null;
  /** JSON: `[{rule, effect, matched, detail}]` in the order of the rules. */
  evidence: string;
}

const PARENT = `seq id site_id thread_id reader_id parent_id anchor_id root_id ancestors author_name source body status held_by reply_count
  created_at edited_at edited_by badge featured_at pinned_at`
  .split(/\s+/)
  .map((column) => `'${column}', p.${column}`)
  .join(', ');

/** Of comments `c` in threads `t` by readers `r`. */
const ITEM = `${COMMENT_COLUMNS}, t.url, t.title, t.state, r.name AS reader_name, r.email, r.approved_count, r.refused_count, r.created_at AS reader_since,
  (SELECT json_object(${PARENT}) FROM comments p WHERE p.id = c.parent_id) AS parent,
  (SELECT json_group_array(json_object('rule', e.rule, 'effect', e.effect, 'matched', json(e.matched), 'detail', json(e.detail))
     ORDER BY e.position) FROM evidence e WHERE e.comment_id = c.id) AS evidence`;

/** The site, if the moderator is a member of it, and what waits there with all that a decision rests on, oldest first. */
export function queue(db: Db, of: { siteId: string; moderatorId: string; status: CommentStatus; after: Position }) {
  return [
    siteOfModerator(db, of.siteId, of.moderatorId),
    db
      .prepare(
        `SELECT ${ITEM}
         FROM members m JOIN comments c ON c.site_id = m.site_id JOIN threads t ON t.id = c.thread_id JOIN readers r ON r.id = c.reader_id
         WHERE m.moderator_id = ?2 AND m.site_id = ?1 AND c.status = ?3 AND (c.created_at, c.seq) > (?4, ?5)
         ORDER BY c.created_at, c.seq LIMIT ${QUEUE_PAGE_SIZE + 1}`,
      )
      .bind(of.siteId, of.moderatorId, of.status, of.after.time, of.after.seq),
  ];
}

/** One comment of whatever status as the queue would show it, if it is of a site of the moderator. */
export function queueItem(db: Db, commentId: string, moderatorId: string) {
  return db
    .prepare(
      `SELECT ${ITEM} FROM comments c JOIN members m ON m.moderator_id = ?2 AND m.site_id = c.site_id
       JOIN threads t ON t.id = c.thread_id JOIN readers r ON r.id = c.reader_id WHERE c.id = ?1`,
    )
    .bind(commentId, moderatorId);
}
