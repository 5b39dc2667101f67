import type { Db } from '../../context.ts';
import { challengeById } from '../challenges.ts';
import { commentById } from '../comments.ts';
import { readerById } from '../readers.ts';
import { servicesOf } from '../services.ts';
import { siteById } from '../sites.ts';
import { threadByKey } from '../threads.ts';

export interface RepeatsRow {
  by_reader_here: number;
  by_reader: number;
  by_address: number;
  on_site: number;
}

/** A restriction that holds for who writes, and whether somebody at the same internet address is banned. */
export interface RestrictedRow {
  /** JSON: `{kind, reason, until}`, or null. */
  restriction: string | null;
  likely_banned: number;
}

/** A reader's own comment of the last day. */
export interface RecentRow {
  source: string;
  created_at: number;
}

/** More own comments than this say nothing new about somebody who writes a lot. */
export const RECENT_MAX = 31;

/** Looking back further finds no more spam and costs more rows. */
const REPEAT_WINDOW_MS = 24 * 3600 * 1000;

/** All that decides what becomes of a new comment, in one round trip. */
export function postFacts(
  db: Db,
  of: {
    siteId: string;
    urlKey: string;
    id: string;
    parentId: string | null;
    readerId: string;
    textHash: string;
    addressHash: string | null;
    email: string | null;
    proofId: string;
    now: number;
  },
) {
  return [
    siteById(db, of.siteId),
    threadByKey(db, of.siteId, of.urlKey),
    commentById(db, of.id),
    commentById(db, of.parentId ?? ''),
    readerById(db, of.readerId, of.siteId),
    repeats(db, of),
    restricted(db, of),
    recent(db, of),
    challengeById(db, of.proofId),
    servicesOf(db, of.siteId),
  ];
}

/** The same words again, in another comment; no more than 50 rows are looked at, which is more than any rule asks. */
function repeats(
  db: Db,
  of: { siteId: string; urlKey: string; id: string; textHash: string; readerId: string; addressHash: string | null; now: number },
) {
  return db
    .prepare(
      `SELECT coalesce(sum(reader_id = ?3 AND thread_id = (SELECT coalesce(moved_to, id) FROM threads WHERE site_id = ?1 AND url_key = ?6)), 0) AS by_reader_here,
         coalesce(sum(reader_id = ?3), 0) AS by_reader, coalesce(sum(address_hash = ?4 AND reader_id <> ?3), 0) AS by_address, count(*) AS on_site
       FROM (SELECT reader_id, address_hash, thread_id FROM comments WHERE site_id = ?1 AND text_hash = ?2 AND created_at > ?5 AND id <> ?7 LIMIT 50)`,
    )
    .bind(of.siteId, of.textHash, of.readerId, of.addressHash, of.now - REPEAT_WINDOW_MS, of.urlKey, of.id);
}

/** By reader, or by the address of mail that they give now or gave with their first comment. */
function restricted(db: Db, of: { siteId: string; readerId: string; email: string | null; addressHash: string | null; now: number }) {
  const holds = 'lifted_at IS NULL AND (until IS NULL OR until > ?3)';
  return db
    .prepare(
      `SELECT (SELECT json_object('kind', kind, 'reason', reason, 'until', until) FROM (
           SELECT kind, reason, until FROM restrictions WHERE reader_id = ?1 AND ${holds}
           UNION ALL SELECT kind, reason, until FROM restrictions WHERE site_id = ?2 AND ${holds}
             AND email = lower(coalesce(?4, (SELECT email FROM readers WHERE id = ?1)))
         ) ORDER BY kind LIMIT 1) AS restriction,
         EXISTS (SELECT 1 FROM restrictions WHERE site_id = ?2 AND address_hash = ?5 AND kind = 'ban' AND ${holds}) AS likely_banned`,
    )
    .bind(of.readerId, of.siteId, of.now, of.email, of.addressHash);
}

function recent(db: Db, of: { id: string; readerId: string; now: number }) {
  return db
    .prepare(
      `SELECT source, created_at FROM comments WHERE reader_id = ?1 AND created_at > ?2 AND id <> ?3 ORDER BY created_at DESC LIMIT ${RECENT_MAX}`,
    )
    .bind(of.readerId, of.now - REPEAT_WINDOW_MS, of.id);
}
