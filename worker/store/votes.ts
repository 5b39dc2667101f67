import type { Db } from '../context.ts';

export function votesOf(db: Db, pollId: string, readerId: string) {
  return db.prepare('SELECT option_id FROM votes WHERE poll_id = ?1 AND reader_id = ?2').bind(pollId, readerId);
}

/** Takes back what the reader chose before and does not choose now, while the poll is open. */
export function deleteOtherVotes(db: Db, pollId: string, readerId: string, optionIds: readonly string[], now: number) {
  return db
    .prepare(
      `DELETE FROM votes WHERE poll_id = ?1 AND reader_id = ?2 AND option_id NOT IN (SELECT value FROM json_each(?3))
         AND EXISTS (SELECT 1 FROM polls p WHERE p.id = ?1 AND ${OPEN})`,
    )
    .bind(pollId, readerId, JSON.stringify(optionIds), now);
}

/**
 * A choice that is there already stays as it is, whatever the number of requests that say it at once. Options that an editor took
 * away in the meantime, and several where one may be chosen by now, are not stored. Who looks like one person with many tokens is
 * flagged and counts: CROWD other readers at this address voted before, or one of them did within FAST milliseconds.
 */
export function insertVotes(
  db: Db,
  vote: { pollId: string; readerId: string; optionIds: readonly string[]; now: number; addressHash: string | null },
) {
  return db
    .prepare(
      `INSERT INTO votes (poll_id, reader_id, slot, option_id, multiple, address_hash, created_at, flag)
       SELECT p.id, ?2, CASE p.multiple WHEN 1 THEN o.value ELSE '' END, o.value, p.multiple, ?5, ?4,
         (SELECT CASE WHEN count(*) >= ${CROWD} THEN 'crowd' WHEN max(at) > ?4 - ${FAST} THEN 'fast' END FROM (
           SELECT max(v.created_at) AS at FROM votes v INDEXED BY votes_of_address
           WHERE v.poll_id = ?1 AND v.address_hash = ?5 AND v.reader_id <> ?2 GROUP BY v.reader_id LIMIT ${CROWD}))
       FROM polls p, json_each(?3) o CROSS JOIN poll_options k ON k.poll_id = p.id AND k.id = o.value
       WHERE p.id = ?1 AND ${OPEN} AND (p.multiple = 1 OR json_array_length(?3) = 1)
       ON CONFLICT DO NOTHING`,
    )
    .bind(vote.pollId, vote.readerId, JSON.stringify(vote.optionIds), vote.now, vote.addressHash);
}

/** A family, a class on its phones or a small office is no crowd; two people behind one door do not press within two seconds. */
const CROWD = 20;
const FAST = 2_000;

const OPEN = 'p.closed_at IS NULL AND (p.closes_at IS NULL OR p.closes_at > ?4)';
