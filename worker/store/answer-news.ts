import type { Db } from '../context.ts';

/** An answer that was not mailed yet. */
export interface NewsRow {
  comment_id: string;
  /** 0 where it is not shown any more, nothing was confirmed, or the reader is banned. */
  tell: number;
  address: string;
  email: string;
  language: string;
  origin: string;
  site: string;
  url: string;
  name: string;
  source: string;
}

/** Which mail it is: the answers to one reader under one article. */
export interface NewsOf {
  reader: string;
  thread: string;
}

/** So many are looked at for one mail. */
const AT_ONCE = 100;
/** No more than one mail of an article in this time, as the trigger has it (migrations/0047). Milliseconds. */
const PAUSE = 15 * 60_000;

export function newsOf(db: Db, { reader, thread }: NewsOf, now: number) {
  return db
    .prepare(
      `SELECT n.comment_id, a.id AS address, a.email, a.language, a.origin, s.name AS site, t.url, c.author_name AS name, c.source,
         (c.status = 'approved' AND a.confirmed_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM restrictions x
           WHERE x.reader_id = n.reader_id AND x.kind = 'ban' AND x.lifted_at IS NULL AND (x.until IS NULL OR x.until > ?3))) AS tell
       FROM answer_news n JOIN comments c ON c.id = n.comment_id JOIN threads t ON t.id = n.thread_id JOIN sites s ON s.id = t.site_id
       LEFT JOIN answer_addresses a ON a.reader_id = n.reader_id
       WHERE n.reader_id = ?1 AND n.thread_id = ?2 AND n.told_at IS NULL ORDER BY n.made_at, n.comment_id LIMIT ${AT_ONCE}`,
    )
    .bind(reader, thread, now);
}

/** After a mail: what it told is told; what it left out is not told either, unless it is placed again; what came in since goes in the next. */
export function noteNews(db: Db, outboxId: string, { reader, thread }: NewsOf, rows: readonly NewsRow[], now: number) {
  const ids = (tell: number) => JSON.stringify(rows.filter((row) => row.tell === tell).map((row) => row.comment_id));
  const own = 'reader_id = ?1 AND thread_id = ?2';
  return [
    db
      .prepare(`UPDATE answer_news SET told_at = ?4 WHERE ${own} AND comment_id IN (SELECT value FROM json_each(?3))`)
      .bind(reader, thread, ids(1), now),
    db.prepare(`DELETE FROM answer_news WHERE ${own} AND comment_id IN (SELECT value FROM json_each(?3))`).bind(reader, thread, ids(0)),
    db
      .prepare(
        `UPDATE outbox SET due_at = ?4 + ${PAUSE}, delivered_at = NULL, attempts = 0
         WHERE id = ?3 AND EXISTS (SELECT 1 FROM answer_news WHERE ${own} AND told_at IS NULL)`,
      )
      .bind(reader, thread, outboxId, now),
  ];
}

/**
 * Addresses that nobody confirmed in time, comments too old to be answered still, what was told long ago, and addresses for which nothing
 * is left to wait.
 */
export function dropOldAnswers(db: Db, before: { unconfirmed: number; watches: number; news: number }) {
  return [
    db.prepare('DELETE FROM answer_addresses WHERE confirmed_at IS NULL AND asked_at < ?1').bind(before.unconfirmed),
    db.prepare('DELETE FROM answer_watches WHERE created_at < ?1').bind(before.watches),
    db.prepare('DELETE FROM answer_news WHERE made_at < ?1').bind(before.news),
    db
      .prepare(
        `DELETE FROM answer_addresses WHERE asked_at < ?1 AND NOT EXISTS (
           SELECT 1 FROM answer_watches w WHERE w.reader_id = answer_addresses.reader_id)`,
      )
      .bind(before.watches),
  ];
}
