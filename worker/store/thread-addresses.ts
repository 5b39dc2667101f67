import type { Db } from '../context.ts';

/** What stands at an address: a discussion, or where it went. */
export interface AddressRow {
  id: string;
  url: string;
  url_key: string;
  moved_to: string | null;
}

/** An address as it is, not where it leads. */
export function addressRow(db: Db, siteId: string, urlKey: string) {
  return db.prepare('SELECT id, url, url_key, moved_to FROM threads WHERE site_id = ?1 AND url_key = ?2').bind(siteId, urlKey);
}

/** Every address under which a discussion is found: its cached pages stand under each. */
export function addressesOf(db: Db, threadId: string) {
  return db.prepare('SELECT url_key FROM threads WHERE id = ?1 UNION ALL SELECT url_key FROM threads WHERE moved_to = ?1').bind(threadId);
}

export interface Move {
  threadId: string;
  siteId: string;
  from: { url: string; urlKey: string };
  to: { url: string; urlKey: string };
  /** For the row that stays at the old address. */
  oldId: string;
}

/**
 * Gives a discussion another address. The last statement changes nothing where something else stands there by now, or the discussion
 * is no longer where it was. What it left there itself steps aside first.
 */
export function moveThread(db: Db, { threadId, siteId, from, to }: Move) {
  return [
    db
      .prepare(
        `UPDATE threads SET url_key = 'moving ' || id WHERE site_id = ?1 AND url_key = ?2 AND moved_to = ?3
           AND EXISTS (SELECT 1 FROM threads WHERE id = ?3 AND url_key = ?4)`,
      )
      .bind(siteId, to.urlKey, threadId, from.urlKey),
    db
      .prepare(
        `UPDATE threads SET url = ?4, url_key = ?3 WHERE id = ?1 AND moved_to IS NULL AND url_key = ?5
           AND (url_key = ?3 OR NOT EXISTS (SELECT 1 FROM threads WHERE site_id = ?2 AND url_key = ?3))`,
      )
      .bind(threadId, siteId, to.urlKey, to.url, from.urlKey),
  ];
}

/** After `moveThread`: what stepped aside, or else a new row, says at the old address where the discussion is now. */
export function leaveWord(db: Db, { threadId, siteId, from, to, oldId }: Move) {
  return [
    db
      .prepare(`UPDATE threads SET url_key = ?2, url = ?3 WHERE moved_to = ?1 AND url_key = 'moving ' || id`)
      .bind(threadId, from.urlKey, from.url),
    db
      .prepare(
        `INSERT INTO threads (id, site_id, url_key, url, created_at, moved_to)
         SELECT ?2, ?6, ?3, ?4, created_at, id FROM threads WHERE id = ?1 AND url_key = ?5 ON CONFLICT (site_id, url_key) DO NOTHING`,
      )
      .bind(threadId, oldId, from.urlKey, from.url, to.urlKey, siteId),
  ];
}

/**
 * Brings everything of one discussion into another of the same site: its comments with their branches (checked when the statement ends,
 * so a branch moves as a whole), and its poll where the other has none. A second poll is closed and stays behind with its votes, and
 * nobody's comment shows any more what they voted in it. Of two pinned comments that of the other stays. The last statement changes
 * nothing if one of the two moved meanwhile, and then none does. Shares are counted by address, so those stay where they are;
 * so do answers that wait to be mailed: the address that their mail names leads on.
 */
export function mergeThreads(db: Db, source: string, target: string, now: number) {
  const both = '(SELECT count(*) FROM threads WHERE id IN (?1, ?2) AND moved_to IS NULL) = 2';
  const statement = (sql: string) => db.prepare(`${sql} AND ${both}`).bind(source, target);
  return [
    statement(`UPDATE comments SET pinned_at = NULL WHERE thread_id = ?1 AND pinned_at IS NOT NULL
      AND EXISTS (SELECT 1 FROM comments WHERE thread_id = ?2 AND pinned_at IS NOT NULL)`),
    statement(`UPDATE comments SET stance = NULL WHERE thread_id = ?1 AND stance IS NOT NULL
      AND EXISTS (SELECT 1 FROM polls WHERE thread_id = ?2)`),
    statement('UPDATE comments SET thread_id = ?2 WHERE thread_id = ?1'),
    statement('UPDATE polls SET thread_id = ?2 WHERE thread_id = ?1 AND NOT EXISTS (SELECT 1 FROM polls WHERE thread_id = ?2)'),
    db.prepare(`UPDATE polls SET closed_at = coalesce(closed_at, ?3) WHERE thread_id = ?1 AND ${both}`).bind(source, target, now),
    statement('UPDATE threads SET comment_count = comment_count + (SELECT comment_count FROM threads WHERE id = ?1) WHERE id = ?2'),
    statement('UPDATE threads SET moved_to = ?2 WHERE moved_to = ?1'),
    statement('UPDATE threads SET moved_to = ?2, comment_count = 0 WHERE id = ?1'),
  ];
}
