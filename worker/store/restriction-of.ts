import type { RestrictionKind } from '../../shared/restrictions.ts';
import type { Db } from '../context.ts';

export interface RestrictionOfRow {
  kind: RestrictionKind;
  reason: string;
  until: number | null;
}

/** What holds for a reader now, by themselves or by the address of mail that they gave: a ban before a mute. */
export function restrictionOf(db: Db, reader: { id: string; siteId: string }, now: number) {
  const holds = holdsAt('?3');
  return db
    .prepare(
      `SELECT kind, reason, until FROM restrictions WHERE reader_id = ?1 AND ${holds}
       UNION ALL SELECT kind, reason, until FROM restrictions WHERE site_id = ?2 AND ${holds}
         AND email = (SELECT lower(email) FROM readers WHERE id = ?1)
       ORDER BY kind LIMIT 1`,
    )
    .bind(reader.id, reader.siteId, now);
}

/** SQL: whether somebody is banned or muted, as `restrictionOf` finds it. Given as SQL: the ids of reader and site, and the time. */
export function isRestricted(reader: string, site: string, now: string): string {
  return `(EXISTS (SELECT 1 FROM restrictions WHERE reader_id = ${reader} AND ${holdsAt(now)})
    OR EXISTS (SELECT 1 FROM restrictions WHERE site_id = ${site} AND ${holdsAt(now)}
      AND email = (SELECT lower(email) FROM readers WHERE id = ${reader})))`;
}

function holdsAt(now: string): string {
  return `lifted_at IS NULL AND (until IS NULL OR until > ${now})`;
}
