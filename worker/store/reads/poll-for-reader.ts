import type { Db } from '../../context.ts';
import { POLL_COLUMNS } from '../polls.ts';
import { votesOf } from '../votes.ts';

/** A poll, whose pages may show it, and what one reader voted. */
export function pollForReader(db: Db, pollId: string, readerId: string) {
  return [
    db
      .prepare(
        `SELECT ${POLL_COLUMNS}, s.hosts FROM polls p JOIN threads t ON t.id = p.thread_id JOIN sites s ON s.id = t.site_id WHERE p.id = ?1`,
      )
      .bind(pollId),
    votesOf(db, pollId, readerId),
  ];
}
