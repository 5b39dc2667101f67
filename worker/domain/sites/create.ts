import type { newSite, Site } from '../../../shared/sites.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { insertAuditIfChanged } from '../../store/audit-log.ts';
import { insertOwnerOfNew, ownership } from '../../store/members.ts';
import { rowOf } from '../../store/rows.ts';
import { insertSiteByOwner, type OwnSiteRow, siteOfModerator, toOwnSite } from '../../store/sites.ts';

/**
 * A new site. Whoever owns a site may make another and owns that too. Owning gives nothing on sites that others made: what one
 * sees and does rests on one's own row in `members`, for each site. Refused with `not_allowed` and `site_exists`.
 */
export async function createSite(ctx: Ctx, input: (typeof newSite)['_output']): Promise<Site> {
  const moderator = requireModerator(ctx);
  const [owned, inserted, , , made] = await ctx.db.batch([
    ownership(ctx.db, moderator.id),
    insertSiteByOwner(ctx.db, { ...input, createdAt: ctx.now }, moderator.id),
    insertOwnerOfNew(ctx.db, { moderatorId: moderator.id, siteId: input.id, createdAt: ctx.now }),
    insertAuditIfChanged(ctx.db, {
      siteId: input.id,
      moderatorId: moderator.id,
      action: 'site.make',
      target: input.id,
      createdAt: ctx.now,
    }),
    siteOfModerator(ctx.db, input.id, moderator.id),
  ]);
  const site = rowOf<OwnSiteRow>(made);
  if (!rowOf(owned)) throw new RefusedError('not_allowed');
  if (!inserted?.meta.changes || !site) throw new RefusedError('site_exists');
  return toOwnSite(site);
}
