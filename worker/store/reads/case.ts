import type { CommentStatus } from '../../../shared/comments.ts';
import { CASE_BRANCH_MAX, CASE_NOTES_MAX, CASE_RECENT_MAX } from '../../../shared/limits.ts';
import type { Db } from '../../context.ts';
import { COMMENT_COLUMNS } from '../comments.ts';
import { queueItem } from './queue.ts';

export interface RecentRow {
  id: string;
  status: CommentStatus;
  source: string;
  reason: string | null;
  title: string | null;
  created_at: number;
}

export interface NoteRow {
  text: string;
  by: string;
  created_at: number;
}

export interface PastDecisionRow {
  id: string;
  action: string;
  moderator: string;
  reason: string | null;
  words: string | null;
  note: string | null;
  undone: number;
  created_at: number;
}

/**
 * All of one case, each part bounded: the comment as the queue has it, its branch, what was decided, earlier texts, and the person's
 * other comments and notes. Every part but the first is empty where the first is: the caller looks there who may see it.
 */
export function caseOf(db: Db, commentId: string, moderatorId: string) {
  const half = CASE_BRANCH_MAX / 2;
  const near = (compare: string, order: string) =>
    `SELECT * FROM (SELECT ${COMMENT_COLUMNS} FROM own JOIN comments c INDEXED BY comments_in_branch ON c.root_id = own.root_id
       WHERE c.created_at ${compare} own.created_at AND c.status <> 'deleted' ORDER BY c.created_at ${order} LIMIT ${half})`;
  const own = `WITH own AS (SELECT o.* FROM comments o JOIN members m ON m.moderator_id = ?2 AND m.site_id = o.site_id WHERE o.id = ?1)`;
  return [
    queueItem(db, commentId, moderatorId),
    db.prepare(`${own} ${near('<', 'DESC')} UNION ALL ${near('>=', 'ASC')}`).bind(commentId, moderatorId),
    db
      .prepare(
        `${own} SELECT d.id, d.action, w.name AS moderator, d.reason, d.words, d.note, d.created_at,
           EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = d.id) AS undone
         FROM own JOIN decisions d ON d.comment_id = own.id JOIN moderators w ON w.id = d.moderator_id ORDER BY d.seq DESC LIMIT 50`,
      )
      .bind(commentId, moderatorId),
    db
      .prepare(
        `${own} SELECT v.source, v.replaced_at FROM own JOIN comment_versions v ON v.comment_id = own.id
         WHERE NOT EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = v.id) ORDER BY v.replaced_at DESC LIMIT 20`,
      )
      .bind(commentId, moderatorId),
    db
      .prepare(
        `${own} SELECT c.id, c.status, c.source, c.held_by AS reason, t.title, c.created_at
         FROM own JOIN comments c ON c.reader_id = own.reader_id AND c.id <> own.id JOIN threads t ON t.id = c.thread_id
         ORDER BY c.created_at DESC LIMIT ${CASE_RECENT_MAX}`,
      )
      .bind(commentId, moderatorId),
    db
      .prepare(
        `${own} SELECT n.text, w.name AS by, n.created_at FROM own JOIN reader_notes n ON n.reader_id = own.reader_id
         JOIN moderators w ON w.id = n.moderator_id ORDER BY n.created_at DESC LIMIT ${CASE_NOTES_MAX}`,
      )
      .bind(commentId, moderatorId),
  ];
}
