import { PAGE_SIZE } from '../../../shared/limits.ts';
import type { Db } from '../../context.ts';
import { COMMENT_COLUMNS, type CommentRow } from '../comments.ts';
import { lastStanding } from '../decisions.ts';
import type { Position } from '../rows.ts';

export interface ReaderCommentRow extends CommentRow {
  url: string;
  withdrawn_at: number | null;
  title: string | null;
  /** The reason of the last decision that stands, if a moderator decided. */
  decided_because: string | null;
  /** How the site worded that reason, and what the moderator added for this writer. */
  told: string | null;
  words: string | null;
  decided: number;
  decided_at: number | null;
  appeal_words: string | null;
  appealed_at: number | null;
  outcome: 'upheld' | 'reversed' | null;
  answer: string | null;
  answered_at: number | null;
  /** The appeal is against the decision that stands. */
  appealed: number | null;
}

/** A reader's own comments of every status, newest first, with what was last decided; and whose pages may show them. */
export function commentsOfReader(db: Db, readerId: string, siteId: string, after: Position) {
  return [
    db.prepare('SELECT hosts FROM sites WHERE id = ?1').bind(siteId),
    db
      .prepare(
        `SELECT ${COMMENT_COLUMNS}, c.withdrawn_at, t.url, t.title, d.reason AS decided_because, d.told, d.words, d.id IS NOT NULL AS decided, d.created_at AS decided_at,
           a.words AS appeal_words, a.created_at AS appealed_at, a.outcome, a.answer, a.answered_at,
           a.decision_id = d.id AS appealed
         FROM comments c JOIN threads t ON t.id = c.thread_id
         LEFT JOIN decisions d ON d.seq = ${lastStanding("'status'")}
         LEFT JOIN appeals a ON a.seq = (SELECT max(seq) FROM appeals WHERE comment_id = c.id)
         WHERE c.reader_id = ?1 AND c.site_id = ?2 AND (c.created_at, c.seq) < (?3, ?4)
         ORDER BY c.created_at DESC, c.seq DESC LIMIT ${PAGE_SIZE + 1}`,
      )
      .bind(readerId, siteId, after.time, after.seq),
  ];
}
