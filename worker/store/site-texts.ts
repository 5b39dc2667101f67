import type { NewSiteTexts } from '../../shared/site-texts.ts';
import type { Db } from '../context.ts';

export interface SiteTextsRow {
  reasons: string;
  replies: string;
}

export function siteTextsOf(db: Db, siteId: string) {
  return db.prepare('SELECT reasons, replies FROM site_texts WHERE site_id = ?1').bind(siteId);
}

export function putSiteTexts(db: Db, { site, reasons, replies }: NewSiteTexts, changedAt: number) {
  return db
    .prepare(
      `INSERT INTO site_texts (site_id, reasons, replies, changed_at) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (site_id) DO UPDATE SET reasons = excluded.reasons, replies = excluded.replies, changed_at = excluded.changed_at`,
    )
    .bind(site, JSON.stringify(reasons), JSON.stringify(replies), changedAt);
}
