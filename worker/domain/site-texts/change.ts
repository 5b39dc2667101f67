import type { newSiteTexts, SiteTexts } from '../../../shared/site-texts.ts';
import type { Ctx } from '../../context.ts';
import { insertAudit } from '../../store/audit-log.ts';
import { putSiteTexts } from '../../store/site-texts.ts';
import { allow } from '../auth/allow.ts';

/**
 * Replaces both lists. What writers were told before stays as it was told. Refused with `not_allowed` for who is no admin, and with
 * `not_found` on another site.
 */
export async function changeSiteTexts(ctx: Ctx, texts: (typeof newSiteTexts)['_output']): Promise<SiteTexts> {
  const moderator = await allow(ctx, texts.site, 'admin');
  const detail = { reasons: texts.reasons.length, replies: texts.replies.length };
  await ctx.db.batch([
    putSiteTexts(ctx.db, texts, ctx.now),
    insertAudit(ctx.db, {
      siteId: texts.site,
      moderatorId: moderator.id,
      action: 'site.texts',
      target: texts.site,
      detail,
      createdAt: ctx.now,
    }),
  ]);
  return { reasons: texts.reasons, replies: texts.replies };
}
