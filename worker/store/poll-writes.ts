import type { PollResults } from '../../shared/polls.ts';
import type { Db } from '../context.ts';

export interface PollSettings {
  question: string;
  multiple: boolean;
  results: PollResults;
  closesAt: number | null;
}

export interface NewOption {
  id: string;
  label: string;
}

/** Does nothing where the thread has a poll already, or is of a site that the moderator is no member of. */
export function insertPoll(db: Db, poll: PollSettings & { id: string; threadId: string; createdAt: number }, moderatorId: string) {
  return db
    .prepare(
      `INSERT INTO polls (id, thread_id, question, multiple, results, closes_at, created_at)
       SELECT ?1, t.id, ?3, ?4, ?5, ?6, ?7 FROM threads t JOIN members m ON m.moderator_id = ?8 AND m.site_id = t.site_id WHERE t.id = ?2 AND t.moved_to IS NULL
       ON CONFLICT DO NOTHING`,
    )
    .bind(poll.id, poll.threadId, poll.question, Number(poll.multiple), poll.results, poll.closesAt, poll.createdAt, moderatorId);
}

/** With `untilVoted`, changes nothing once somebody voted. */
export function updatePoll(db: Db, id: string, poll: PollSettings & { closedAt: number | null }, untilVoted: boolean) {
  return db
    .prepare(
      `UPDATE polls SET question = ?2, multiple = ?3, results = ?4, closes_at = ?5, closed_at = ?6 WHERE id = ?1 AND (voters = 0 OR NOT ?7)`,
    )
    .bind(id, poll.question, Number(poll.multiple), poll.results, poll.closesAt, poll.closedAt, Number(untilVoted));
}

/** While nobody voted. */
export function deleteOptions(db: Db, pollId: string) {
  return db
    .prepare('DELETE FROM poll_options WHERE poll_id = ?1 AND EXISTS (SELECT 1 FROM polls WHERE id = ?1 AND voters = 0)')
    .bind(pollId);
}

/** Of a poll that was written and has none yet. */
export function insertOptions(db: Db, pollId: string, options: readonly NewOption[]) {
  return db
    .prepare(
      `INSERT INTO poll_options (poll_id, id, position, label)
       SELECT p.id, o.value ->> 'id', o.key, o.value ->> 'label' FROM polls p, json_each(?2) o
       WHERE p.id = ?1 AND NOT EXISTS (SELECT 1 FROM poll_options WHERE poll_id = ?1)`,
    )
    .bind(pollId, JSON.stringify(options));
}
