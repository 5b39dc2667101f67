import type { newSiteTexts, SiteTexts } from '../../../shared/site-texts.ts';
import type { Tree } from '../../../shared/tree.ts';
import type { Ctx } from '../../context.ts';
import { forget } from '../../edge-cache.ts';
import { wrongField } from '../../refused-error.ts';
import { insertAudit } from '../../store/audit-log.ts';
import { rowOf } from '../../store/rows.ts';
import { putSiteTexts, type SiteTextsRow, siteTextsOf } from '../../store/site-texts.ts';
import { parseText } from '../../text/parse-text.ts';
import { allow } from '../auth/allow.ts';
import { formCacheKey } from '../forms/read.ts';

/**
 * Replaces both lists, and the house rules where they are given. What writers were told before stays as it was told. Refused with `not_allowed` for who is no admin, and with
 * `not_found` on another site.
 */
export async function changeSiteTexts(ctx: Ctx, texts: (typeof newSiteTexts)['_output']): Promise<SiteTexts> {
  const moderator = await allow(ctx, texts.site, 'admin');
  const houseRules = texts.houseRules === undefined ? null : parsed(texts.houseRules);
  const detail = { reasons: texts.reasons.length, replies: texts.replies.length };
  const [, , stored] = await ctx.db.batch([
    putSiteTexts(ctx.db, texts, houseRules, ctx.now),
    insertAudit(ctx.db, {
      siteId: texts.site,
      moderatorId: moderator.id,
      action: 'site.texts',
      target: texts.site,
      detail,
      createdAt: ctx.now,
    }),
    siteTextsOf(ctx.db, texts.site),
  ]);
  await forget([formCacheKey(texts.site)]);
  return { reasons: texts.reasons, replies: texts.replies, houseRules: rowOf<SiteTextsRow>(stored)?.house_rules ?? '' };
}

function parsed(source: string): { source: string; tree: Tree } {
  const rules = parseText(source);
  if ('error' in rules) throw wrongField('houseRules', 'wrong_value');
  return { source, tree: rules.tree };
}
