import type { Team } from '../../../shared/members.ts';
import { hasRole, type Role } from '../../../shared/roles.ts';
import type { Ctx } from '../../context.ts';
import { deskRoom } from '../../live/desk-room.ts';
import { RefusedError } from '../../refused-error.ts';
import { insertAuditIfChanged } from '../../store/audit-log.ts';
import { deleteMember, memberOf, setRole } from '../../store/members.ts';
import { rowOf } from '../../store/rows.ts';
import { allow } from '../auth/allow.ts';
import { readTeam } from './team.ts';

/**
 * Gives a member of the team another role, or (null) takes them out; at once, since roles are looked up with each call. Nobody gives or
 * takes more than they have, and a site keeps an owner. Refused with `last_owner`, `not_allowed` and `not_found`.
 */
export async function changeMember(ctx: Ctx, siteId: string, memberId: string, role: Role | null): Promise<Team> {
  const moderator = await allow(ctx, siteId, 'admin');
  const [own, other] = await ctx.db.batch([memberOf(ctx.db, siteId, moderator.id), memberOf(ctx.db, siteId, memberId)]);
  const mine = rowOf<{ role: Role }>(own)?.role;
  const theirs = rowOf<{ role: Role }>(other)?.role;
  if (!theirs) throw new RefusedError('not_found');
  if (!hasRole(mine, theirs) || (role && !hasRole(mine, role))) throw new RefusedError('not_allowed');
  const [changed] = await ctx.db.batch([
    role ? setRole(ctx.db, siteId, memberId, role) : deleteMember(ctx.db, siteId, memberId),
    insertAuditIfChanged(ctx.db, {
      siteId,
      moderatorId: moderator.id,
      action: role ? 'member.role' : 'member.remove',
      target: memberId,
      detail: { from: theirs, to: role },
      createdAt: ctx.now,
    }),
  ]);
  if (!changed?.meta.changes) throw new RefusedError('last_owner');
  if (role === null) ctx.defer(Promise.resolve(deskRoom(ctx, siteId).remove(memberId)));
  return memberId === moderator.id && role !== 'admin' && role !== 'owner' ? { members: [], invitations: [] } : readTeam(ctx, siteId);
}
