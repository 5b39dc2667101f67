import type { NewSiteTexts } from '../../shared/site-texts.ts';
import type { Tree } from '../../shared/tree.ts';
import type { Db } from '../context.ts';

export interface SiteTextsRow {
  reasons: string;
  replies: string;
  house_rules: string;
  /** JSON, of shared/tree.ts. */
  house_rules_tree: string;
}

export function siteTextsOf(db: Db, siteId: string) {
  return db.prepare('SELECT reasons, replies, house_rules, house_rules_tree FROM site_texts WHERE site_id = ?1').bind(siteId);
}

/** House rules of null stay as they are. */
export function putSiteTexts(
  db: Db,
  { site, reasons, replies }: NewSiteTexts,
  houseRules: { source: string; tree: Tree } | null,
  changedAt: number,
) {
  return db
    .prepare(
      `INSERT INTO site_texts (site_id, reasons, replies, changed_at, house_rules, house_rules_tree)
         VALUES (?1, ?2, ?3, ?4, coalesce(?5, ''), coalesce(?6, '[]'))
       ON CONFLICT (site_id) DO UPDATE SET reasons = excluded.reasons, replies = excluded.replies, changed_at = excluded.changed_at,
         house_rules = coalesce(?5, house_rules), house_rules_tree = coalesce(?6, house_rules_tree)`,
    )
    .bind(
      site,
      JSON.stringify(reasons),
      JSON.stringify(replies),
      changedAt,
      houseRules?.source ?? null,
      houseRules ? JSON.stringify(houseRules.tree) : null,
    );
}
