import { hasRole, type Role } from '../../../shared/roles.ts';
import { type Ctx, type ModeratorIdentity, requireModerator } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { rowOf } from '../../store/rows.ts';
import { type OwnSiteRow, siteOfModerator, toSite } from '../../store/sites.ts';
import { type ThreadRow, threadOfModerator } from '../../store/threads.ts';
import { allowArticle } from '../article.ts';

/**
 * The moderator and the discussion, where their role on its site is at least this and the address is one of the site's own.
 * Refused with `not_found`, `not_allowed` and `url_not_of_site`.
 */
export async function allowOnThread(
  ctx: Ctx,
  threadId: string,
  url: string,
  least: Role = 'admin',
): Promise<{ moderator: ModeratorIdentity; thread: ThreadRow }> {
  const moderator = requireModerator(ctx);
  const thread = rowOf<ThreadRow>(await threadOfModerator(ctx.db, threadId, moderator.id).all());
  const site = thread && rowOf<OwnSiteRow>(await siteOfModerator(ctx.db, thread.site_id, moderator.id).all());
  if (!thread || !site) throw new RefusedError('not_found');
  if (!hasRole(site.role, least)) throw new RefusedError('not_allowed');
  allowArticle(url, toSite(site).hosts);
  return { moderator, thread };
}
