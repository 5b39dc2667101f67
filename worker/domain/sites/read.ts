import type { Site } from '../../../shared/sites.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { rowOf } from '../../store/rows.ts';
import { type OwnSiteRow, siteOfModerator, toOwnSite } from '../../store/sites.ts';

/** A site with its settings. Refused with `not_found` for whoever is no member of it. */
export async function readSite(ctx: Ctx, siteId: string): Promise<Site> {
  const moderator = requireModerator(ctx);
  const row = rowOf<OwnSiteRow>(await siteOfModerator(ctx.db, siteId, moderator.id).all());
  if (!row) throw new RefusedError('not_found');
  return toOwnSite(row);
}
