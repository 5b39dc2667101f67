import type { Db } from '../context.ts';

/** As it is kept: `key` is sealed. */
export interface AkismetSettings {
  key: string;
  effect: 'hold' | 'spam';
  sendsPerson: boolean;
}

/** `key` names the secret that is made of it. */
export interface CheckSettings {
  url: string;
  key: string;
}

export interface ServiceRow {
  kind: 'akismet' | 'check';
  settings: string;
}

export function servicesOf(db: Db, siteId: string) {
  return db.prepare('SELECT kind, settings FROM services WHERE site_id = ?1').bind(siteId);
}

export function putService(db: Db, siteId: string, kind: ServiceRow['kind'], settings: AkismetSettings | CheckSettings, now: number) {
  return db
    .prepare(
      `INSERT INTO services (site_id, kind, settings, changed_at) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (site_id, kind) DO UPDATE SET settings = excluded.settings, changed_at = excluded.changed_at`,
    )
    .bind(siteId, kind, JSON.stringify(settings), now);
}

export function dropService(db: Db, siteId: string, kind: ServiceRow['kind']) {
  return db.prepare('DELETE FROM services WHERE site_id = ?1 AND kind = ?2').bind(siteId, kind);
}

/** The settings of both, as they were read. */
export function toServices(rows: readonly ServiceRow[]): { akismet: AkismetSettings | null; check: CheckSettings | null } {
  const of = (kind: ServiceRow['kind']) => JSON.parse(rows.find((row) => row.kind === kind)?.settings ?? 'null');
  return { akismet: of('akismet'), check: of('check') };
}
