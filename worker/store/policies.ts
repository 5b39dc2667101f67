import type { PolicySettings } from '../../shared/sites.ts';
import type { Db } from '../context.ts';

export interface PolicyRow {
  policy: string;
  policy_version: number;
}

export function policyOf(db: Db, siteId: string) {
  return db.prepare('SELECT policy, policy_version FROM sites WHERE id = ?1').bind(siteId);
}

/** Changes nothing if somebody changed it since that version. */
export function updatePolicy(db: Db, siteId: string, policy: PolicySettings, version: number) {
  return db
    .prepare('UPDATE sites SET policy = ?2, policy_version = policy_version + 1 WHERE id = ?1 AND policy_version = ?3')
    .bind(siteId, JSON.stringify(policy), version);
}
