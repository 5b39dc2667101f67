import { type PolicySettings, policySettings, type Site } from '../../shared/sites.ts';
import type { Db } from '../context.ts';

export interface SiteRow {
  id: string;
  name: string;
  hosts: string;
  policy: string;
  pending_count: number;
  spam_count: number;
  reported_count: number;
  appeal_count: number;
  notice_count: number;
}

export interface StoredSite {
  id: string;
  name: string;
  hosts: string[];
  policy: PolicySettings;
  pendingCount: number;
}

export const SITE_COLUMNS = 'id, name, hosts, policy, pending_count, spam_count, reported_count, appeal_count, notice_count';

export function siteById(db: Db, id: string) {
  return db.prepare(`SELECT ${SITE_COLUMNS} FROM sites WHERE id = ?1`).bind(id);
}

export function insertSite(db: Db, site: { id: string; name: string; hosts: string[]; policy: PolicySettings; createdAt: number }) {
  return db
    .prepare('INSERT INTO sites (id, name, hosts, policy, created_at) VALUES (?1, ?2, ?3, ?4, ?5)')
    .bind(site.id, site.name, JSON.stringify(site.hosts), JSON.stringify(site.policy), site.createdAt);
}

/** Settings that a newer release added get their defaults here. */
export function toSite(row: SiteRow): StoredSite {
  return {
    id: row.id,
    name: row.name,
    hosts: JSON.parse(row.hosts),
    policy: policySettings.parse(JSON.parse(row.policy)),
    pendingCount: row.pending_count,
  };
}

export interface OwnSiteRow extends SiteRow {
  role: string;
}

/** A site of which somebody is a member; for all others it does not exist. */
export function siteOfModerator(db: Db, id: string, moderatorId: string) {
  return db
    .prepare(`SELECT ${SITE_COLUMNS}, m.role FROM members m JOIN sites s ON s.id = m.site_id WHERE m.moderator_id = ?2 AND m.site_id = ?1`)
    .bind(id, moderatorId);
}

export function sitesOfModerator(db: Db, moderatorId: string) {
  return db
    .prepare(
      `SELECT ${SITE_COLUMNS}, m.role FROM members m JOIN sites s ON s.id = m.site_id WHERE m.moderator_id = ?1 ORDER BY s.name, s.id`,
    )
    .bind(moderatorId);
}

/** Does nothing where the id is taken or the moderator owns no site. */
export function insertSiteByOwner(
  db: Db,
  site: { id: string; name: string; hosts: string[]; policy: PolicySettings; createdAt: number },
  moderatorId: string,
) {
  return db
    .prepare(
      `INSERT INTO sites (id, name, hosts, policy, created_at) SELECT ?1, ?2, ?3, ?4, ?5
       WHERE EXISTS (SELECT 1 FROM members WHERE moderator_id = ?6 AND role = 'owner') ON CONFLICT DO NOTHING`,
    )
    .bind(site.id, site.name, JSON.stringify(site.hosts), JSON.stringify(site.policy), site.createdAt, moderatorId);
}

/** The site as its own moderators see it. */
export function toOwnSite(row: OwnSiteRow): Site {
  return { ...toSite(row), role: row.role };
}
