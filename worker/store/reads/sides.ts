import type { Db } from '../../context.ts';
import { COMMENT_COLUMNS, type CommentRow } from '../comments.ts';

export interface SideRow extends CommentRow {
  option_id: string;
}

/** The most valued comment with each stance in a thread's poll, in the order of the options. `columns` of c and o. */
export const bestOfSides = (columns: string, threadId: string) =>
  `SELECT ${columns} FROM polls p CROSS JOIN poll_options o ON o.poll_id = p.id CROSS JOIN comments c ON c.seq = (
     SELECT x.seq FROM comments x INDEXED BY comments_of_stance_by_score
     WHERE x.thread_id = p.thread_id AND x.stance = o.id AND x.parent_id IS NULL AND x.status = 'approved' ORDER BY x.score DESC, x.seq DESC LIMIT 1)
   WHERE p.thread_id = ${threadId} ORDER BY o.position`;

/** Whose pages may read a thread, and the most valued comment with each stance: one step in the index for each option. */
export function sidesOfThread(db: Db, threadId: string) {
  return [
    db.prepare('SELECT s.hosts FROM threads t JOIN sites s ON s.id = t.site_id WHERE t.id = ?1').bind(threadId),
    db.prepare(bestOfSides(`${COMMENT_COLUMNS}, o.id AS option_id`, '?1')).bind(threadId),
  ];
}
