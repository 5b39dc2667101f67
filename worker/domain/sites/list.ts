import type { Site } from '../../../shared/sites.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { rowsOf } from '../../store/rows.ts';
import { type OwnSiteRow, sitesOfModerator, toOwnSite } from '../../store/sites.ts';

/** The sites of which the moderator is a member; all of them, since nobody moderates many. */
export async function listSites(ctx: Ctx): Promise<{ items: Site[]; nextCursor: null }> {
  const moderator = requireModerator(ctx);
  const rows = rowsOf<OwnSiteRow>(await sitesOfModerator(ctx.db, moderator.id).all());
  return { items: rows.map(toOwnSite), nextCursor: null };
}
