import type { Poll, PollResults } from '../../shared/polls.ts';
import type { Db } from '../context.ts';

export interface PollRow {
  id: string;
  thread_id: string;
  site_id: string;
  url_key: string;
  question: string;
  multiple: number;
  results: PollResults;
  closes_at: number | null;
  closed_at: number | null;
  voters: number;
  /** Readers whose vote is worth a second look. */
  flagged: number;
  /** JSON: `[{id, label, votes}]` in their order, of a thread's page with `argued`, at the desk with `flagged`. */
  options: string;
}

/** For a query in which the poll is called `p` and its thread `t`; `more` is a pair of JSON for each option `o`. */
const columns = (
  more = '',
) => `p.id, p.thread_id, t.site_id, t.url_key, p.question, p.multiple, p.results, p.closes_at, p.closed_at, p.voters, p.flagged,
  (SELECT json_group_array(json_object('id', o.id, 'label', o.label, 'votes', o.votes${more}) ORDER BY o.position)
     FROM poll_options o WHERE o.poll_id = p.id) AS options`;
export const POLL_COLUMNS = columns();
const ARGUED = `, 'argued', EXISTS (SELECT 1 FROM comments c INDEXED BY comments_of_stance
  WHERE c.thread_id = p.thread_id AND c.stance = o.id AND c.parent_id IS NULL AND c.status = 'approved')`;

/** With what only the desk shows. */
export const MODERATED_POLL_COLUMNS = columns(", 'flagged', o.flagged");

export function pollById(db: Db, id: string) {
  return db.prepare(`SELECT ${POLL_COLUMNS} FROM polls p JOIN threads t ON t.id = p.thread_id WHERE p.id = ?1`).bind(id);
}

/** As it stands above a discussion. */
export function pollByKey(db: Db, siteId: string, urlKey: string) {
  return db
    .prepare(
      `SELECT ${columns(ARGUED)} FROM threads t JOIN polls p ON p.thread_id = coalesce(t.moved_to, t.id) WHERE t.site_id = ?1 AND t.url_key = ?2`,
    )
    .bind(siteId, urlKey);
}

/** For the desk. */
export function pollOfThread(db: Db, threadId: string) {
  return db
    .prepare(`SELECT ${MODERATED_POLL_COLUMNS} FROM polls p JOIN threads t ON t.id = p.thread_id WHERE p.thread_id = ?1`)
    .bind(threadId);
}

/** A poll of a site of which somebody is a member. */
export function pollOfModerator(db: Db, id: string, moderatorId: string) {
  return db
    .prepare(
      `SELECT ${MODERATED_POLL_COLUMNS} FROM polls p JOIN threads t ON t.id = p.thread_id
       JOIN members m ON m.moderator_id = ?2 AND m.site_id = t.site_id WHERE p.id = ?1`,
    )
    .bind(id, moderatorId);
}

export function isPollOpen(row: Pick<PollRow, 'closed_at' | 'closes_at'>, now: number): boolean {
  return row.closed_at === null && (row.closes_at === null || row.closes_at > now);
}

/** `mayCount` says whether whoever asks may see the tallies now; without it no number leaves. */
export function toPoll(row: PollRow, now: number, mayCount: boolean): Poll {
  const stored: { id: string; label: string; votes: number; argued?: number; flagged?: number }[] = JSON.parse(row.options);
  const options = stored.map(({ id, label, votes, argued, flagged }) => ({
    id,
    label,
    ...(mayCount ? { votes } : {}),
    ...(argued ? { argued: true } : {}),
    ...(flagged === undefined ? {} : { flagged }),
  }));
  return {
    id: row.id,
    question: row.question,
    multiple: row.multiple === 1,
    options,
    ...(mayCount ? { voters: row.voters } : {}),
    ...(stored.some(({ flagged }) => flagged !== undefined) ? { flaggedVoters: row.flagged } : {}),
    closesAt: row.closes_at === null ? null : new Date(row.closes_at).toISOString(),
    state: isPollOpen(row, now) ? 'open' : 'closed',
    results: row.results,
  };
}
