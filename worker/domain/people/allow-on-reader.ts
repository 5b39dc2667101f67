import { hasRole, type Role } from '../../../shared/roles.ts';
import { type Ctx, type ModeratorIdentity, requireModerator } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { memberOfReadersSite } from '../../store/people.ts';

/** The moderator and the site of a reader, if their role there is at least this. Refused with `not_found` and `not_allowed`. */
export async function allowOnReader(ctx: Ctx, readerId: string, least: Role): Promise<{ moderator: ModeratorIdentity; siteId: string }> {
  const moderator = requireModerator(ctx);
  const member = await memberOfReadersSite(ctx.db, readerId, moderator.id).first<{ site_id: string; role: Role }>();
  if (!member) throw new RefusedError('not_found');
  if (!hasRole(member.role, least)) throw new RefusedError('not_allowed');
  return { moderator, siteId: member.site_id };
}
