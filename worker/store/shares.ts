import type { SharesByChannel } from '../../shared/shares.ts';
import type { Db } from '../context.ts';
import { THREAD_AT } from './threads.ts';

export interface SharesRow {
  /** null: never shared. */
  total: number | null;
}

/** How often an article was shared, at this address and at all others that its discussion has or had. */
export function sharesOf(db: Db, siteId: string, urlKey: string) {
  return db
    .prepare(
      `SELECT sum(s.total) AS total FROM (SELECT ?2 AS url_key
         UNION SELECT url_key FROM threads WHERE id = ${THREAD_AT} UNION SELECT url_key FROM threads WHERE moved_to = ${THREAD_AT}) k
       CROSS JOIN shares s ON s.site_id = ?1 AND s.url_key = k.url_key`,
    )
    .bind(siteId, urlKey);
}

/** For a query of `threads`: the shares of its article at all addresses, for `toShares`. */
export const SHARES_COLUMN = `(SELECT json_group_object(way, times) FROM (SELECT e.key AS way, sum(e.value) AS times
  FROM (SELECT threads.url_key UNION SELECT a.url_key FROM threads a WHERE a.moved_to = threads.id) k
  CROSS JOIN shares s ON s.site_id = threads.site_id AND s.url_key = k.url_key, json_each(s.channels) e GROUP BY e.key)) AS shares`;

export function toShares(channels: string | null | undefined): SharesByChannel {
  return channels ? JSON.parse(channels) : {};
}

/** Counts a share, once for an id; the tally follows by a trigger. */
export function insertShareMark(db: Db, mark: { id: string; siteId: string; urlKey: string; channel: string; createdAt: number }) {
  return db
    .prepare('INSERT INTO share_marks (id, site_id, url_key, channel, created_at) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (id) DO NOTHING')
    .bind(mark.id, mark.siteId, mark.urlKey, mark.channel, mark.createdAt);
}

export function deleteShareMarks(db: Db, before: number) {
  return db.prepare('DELETE FROM share_marks WHERE id IN (SELECT id FROM share_marks WHERE created_at < ?1 LIMIT 1000)').bind(before);
}
