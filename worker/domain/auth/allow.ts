import { hasRole, type Role } from '../../../shared/roles.ts';
import { type Ctx, type ModeratorIdentity, requireModerator } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { memberOf } from '../../store/members.ts';

/**
 * The moderator, if they have at least this role on the site. First line of a verb of the desk; those that cannot spare a round trip
 * join `members` in their own batch instead. Refused with `signed_out`, with `not_found` for whoever is no member of the site, and with
 * `not_allowed` for a member whose role is too small.
 */
export async function allow(ctx: Ctx, siteId: string, least: Role): Promise<ModeratorIdentity> {
  const moderator = requireModerator(ctx);
  const member = await memberOf(ctx.db, siteId, moderator.id).first<{ role: Role }>();
  if (!member) throw new RefusedError('not_found');
  if (!hasRole(member.role, least)) throw new RefusedError('not_allowed');
  return moderator;
}
