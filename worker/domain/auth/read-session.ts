import type { Session } from '../../../shared/moderation.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { rowsOf } from '../../store/rows.ts';
import { type OwnSiteRow, sitesOfModerator, toOwnSite } from '../../store/sites.ts';

/** Who is signed in, and the sites that are theirs to moderate. */
export async function readSession(ctx: Ctx): Promise<Session> {
  const moderator = requireModerator(ctx);
  const sites = rowsOf<OwnSiteRow>(await sitesOfModerator(ctx.db, moderator.id).all());
  return { moderator, sites: sites.map(toOwnSite) };
}
