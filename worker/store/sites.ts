import { type PolicySettings, policySettings } from '../../shared/sites.ts';
import type { Db } from '../context.ts';

export interface SiteRow {
  id: string;
  name: string;
  hosts: string;
  policy: string;
  pending_count: number;
}

export interface StoredSite {
  id: string;
  name: string;
  hosts: string[];
  policy: PolicySettings;
  pendingCount: number;
}

export const SITE_COLUMNS = 'id, name, hosts, policy, pending_count';

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
