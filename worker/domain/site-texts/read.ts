import type { SiteTexts } from '../../../shared/site-texts.ts';
import type { Ctx } from '../../context.ts';
import { rowOf } from '../../store/rows.ts';
import { type SiteTextsRow, siteTextsOf } from '../../store/site-texts.ts';
import { allow } from '../auth/allow.ts';

/** The site's own reasons for rejecting, its answers to use again, and its house rules. Refused with `not_found` on another site. */
export async function readSiteTexts(ctx: Ctx, siteId: string): Promise<SiteTexts> {
  await allow(ctx, siteId, 'moderator');
  const row = rowOf<SiteTextsRow>(await siteTextsOf(ctx.db, siteId).all());
  return { reasons: row && JSON.parse(row.reasons), replies: row ? JSON.parse(row.replies) : [], houseRules: row?.house_rules ?? '' };
}
