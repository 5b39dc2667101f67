import type { Db } from '../../context.ts';
import { commentById } from '../comments.ts';
import { readerById } from '../readers.ts';
import { siteById } from '../sites.ts';
import { threadByKey } from '../threads.ts';

export interface RepeatsRow {
  by_reader_here: number;
  by_reader: number;
  by_address: number;
  on_site: number;
}

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
  ];
}

/** The same words again; no more than 50 rows are looked at, which is more than any rule asks. */
function repeats(
  db: Db,
  of: { siteId: string; urlKey: string; textHash: string; readerId: string; addressHash: string | null; now: number },
) {
  return db
    .prepare(
      `SELECT coalesce(sum(reader_id = ?3 AND thread_id = (SELECT id FROM threads WHERE site_id = ?1 AND url_key = ?6)), 0) AS by_reader_here,
         coalesce(sum(reader_id = ?3), 0) AS by_reader, coalesce(sum(address_hash = ?4 AND reader_id <> ?3), 0) AS by_address, count(*) AS on_site
       FROM (SELECT reader_id, address_hash, thread_id FROM comments WHERE site_id = ?1 AND text_hash = ?2 AND created_at > ?5 LIMIT 50)`,
    )
    .bind(of.siteId, of.textHash, of.readerId, of.addressHash, of.now - REPEAT_WINDOW_MS, of.urlKey);
}
