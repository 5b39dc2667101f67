import type { Team } from '../../../shared/members.ts';
import type { Ctx } from '../../context.ts';
import { type InvitationRow, openInvitations } from '../../store/invitations.ts';
import { type MemberRow, membersOfSite } from '../../store/members.ts';
import { rowsOf } from '../../store/rows.ts';
import { allow } from '../auth/allow.ts';

/** Who works on a site and who was asked to; for admins. Refused with `not_allowed` and `not_found`. */
export async function readTeam(ctx: Ctx, siteId: string): Promise<Team> {
  await allow(ctx, siteId, 'admin');
  const [members, invitations] = await ctx.db.batch([membersOfSite(ctx.db, siteId), openInvitations(ctx.db, siteId)]);
  return {
    members: rowsOf<MemberRow>(members).map(({ created_at, ...member }) => ({ ...member, since: new Date(created_at).toISOString() })),
    invitations: rowsOf<InvitationRow>(invitations).map(({ id, email, role, by, expires_at }) => ({
      id,
      email,
      role,
      by,
      expiresAt: new Date(expires_at).toISOString(),
      expired: expires_at <= ctx.now,
    })),
  };
}
