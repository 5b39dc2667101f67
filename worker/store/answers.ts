import type { Db } from '../context.ts';

export interface AskedAddress {
  id: string;
  commentId: string;
  readerId: string;
  siteId: string;
  email: string;
  language: string;
  origin: string;
  now: number;
}

const DAY_MS = 24 * 3600 * 1000;
/** Mails a day that ask the same address of one site to confirm: somebody else may have typed it in. */
const ASKED_MAX = 3;

/** For the batch that stores the comment: its writer wants to hear of answers to it. What the rules took for spam asks nothing. */
export function insertWatch(db: Db, { commentId, readerId, now }: AskedAddress) {
  return db
    .prepare(
      `INSERT INTO answer_watches (comment_id, reader_id, created_at)
       SELECT id, reader_id, ?3 FROM comments WHERE id = ?1 AND reader_id = ?2 AND status IN ('pending', 'approved') ON CONFLICT DO NOTHING`,
    )
    .bind(commentId, readerId, now);
}

/** After insertWatch: the address, to be confirmed, unless it is already or was asked today. */
export function insertAddress(db: Db, asked: AskedAddress) {
  return db
    .prepare(
      `INSERT INTO answer_addresses (id, reader_id, site_id, email, language, origin, asked_at)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 FROM answer_watches WHERE comment_id = ?8 AND reader_id = ?2
       ON CONFLICT (reader_id) DO UPDATE SET id = excluded.id, email = excluded.email, language = excluded.language, origin = excluded.origin,
         asked_at = excluded.asked_at, confirmed_at = NULL
       WHERE answer_addresses.email <> excluded.email OR (confirmed_at IS NULL AND answer_addresses.asked_at <= excluded.asked_at - ${DAY_MS})`,
    )
    .bind(asked.id, asked.readerId, asked.siteId, asked.email, asked.language, asked.origin, asked.now, asked.commentId);
}

/** After insertAddress: the mail that asks, if there is anything to ask. */
export function insertQuestion(db: Db, { id, siteId, email, now }: AskedAddress, mail: object) {
  return db
    .prepare(
      `INSERT INTO outbox (id, kind, payload, due_at, created_at) SELECT 'question ' || ?1, 'mail', ?2, ?3, ?3
       WHERE EXISTS (SELECT 1 FROM answer_addresses WHERE id = ?1)
         AND (SELECT count(*) FROM answer_addresses WHERE site_id = ?4 AND email = ?5 AND asked_at > ?3 - ${DAY_MS}) <= ${ASKED_MAX}`,
    )
    .bind(id, JSON.stringify(mail), now, siteId, email);
}

export interface AddressRow {
  id: string;
  reader_id: string;
  language: string;
  confirmed_at: number | null;
  site: string;
}

export function addressById(db: Db, id: string) {
  return db
    .prepare(
      'SELECT a.id, a.reader_id, a.language, a.confirmed_at, s.name AS site FROM answer_addresses a JOIN sites s ON s.id = a.site_id WHERE a.id = ?1',
    )
    .bind(id);
}

/** From now on answers are mailed, those too that came in since the comment was written. */
export function confirmAddress(db: Db, id: string, now: number) {
  return [
    db.prepare('UPDATE answer_addresses SET confirmed_at = ?2 WHERE id = ?1 AND confirmed_at IS NULL').bind(id, now),
    db
      .prepare(
        `INSERT INTO outbox (id, kind, payload, due_at, created_at)
         SELECT 'answers ' || n.reader_id || ' ' || n.thread_id, 'answers', json_object('reader', n.reader_id, 'thread', n.thread_id), ?2, ?2
         FROM answer_addresses a JOIN answer_news n ON n.reader_id = a.reader_id WHERE a.id = ?1 AND n.told_at IS NULL
         GROUP BY n.reader_id, n.thread_id ON CONFLICT DO NOTHING`,
      )
      .bind(id, now),
  ];
}

/** Nothing more is mailed, and the address is forgotten. */
export function forgetAddress(db: Db, id: string) {
  const reader = '(SELECT reader_id FROM answer_addresses WHERE id = ?1)';
  return [
    db.prepare(`DELETE FROM answer_news WHERE reader_id = ${reader}`).bind(id),
    db.prepare(`DELETE FROM answer_watches WHERE reader_id = ${reader}`).bind(id),
    db.prepare('DELETE FROM answer_addresses WHERE id = ?1').bind(id),
  ];
}

/** The same of a reader, whatever address they gave. */
export function forgetAnswersOf(db: Db, readerId: string) {
  return ['answer_news', 'answer_watches', 'answer_addresses'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE reader_id = ?1`).bind(readerId),
  );
}
