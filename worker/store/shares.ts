import type { SharesByChannel } from '../../shared/shares.ts';
import type { Db } from '../context.ts';

export interface SharesRow {
  total: number;
}

/** No row: never shared. */
export function sharesOf(db: Db, siteId: string, urlKey: string) {
  return db.prepare('SELECT total FROM shares WHERE site_id = ?1 AND url_key = ?2').bind(siteId, urlKey);
}

/** For a query of `threads`: its article's shares, for `toShares`. */
export const SHARES_COLUMN =
  '(SELECT s.channels FROM shares s WHERE s.site_id = threads.site_id AND s.url_key = threads.url_key) AS shares';

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
