import type { newInvitation, Team } from '../../../shared/members.ts';
import { hasRole, type Role } from '../../../shared/roles.ts';
import type { Ctx } from '../../context.ts';
import { deliverDue } from '../../notify/deliver.ts';
import { invitationMail } from '../../notify/mail.ts';
import { RefusedError } from '../../refused-error.ts';
import { insertAudit } from '../../store/audit-log.ts';
import { type InvitationRow, insertInvitation, invitationById, withdrawInvitation } from '../../store/invitations.ts';
import { type MemberRow, memberOf, membersOfSite } from '../../store/members.ts';
import { insertOutgoing } from '../../store/outbox.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { type SiteRow, siteById } from '../../store/sites.ts';
import { allow } from '../auth/allow.ts';
import { invitationToken } from './invitation-link.ts';
import { readTeam } from './team.ts';

/** Time to come back from a holiday would be longer, but a link that gives access should not lie around. */
const LIFE_DAYS = 7;

/**
 * Asks somebody by mail to work on a site, in place of an open invitation to the same address. Nobody gives more than they have.
 * Refused with `already_member`, `not_allowed`, and `not_found` on another site.
 */
export async function invite(ctx: Ctx, { site, email, role }: (typeof newInvitation)['_output']): Promise<Team> {
  const moderator = await allow(ctx, site, 'admin');
  const [own, members, sites] = await ctx.db.batch([
    memberOf(ctx.db, site, moderator.id),
    membersOfSite(ctx.db, site),
    siteById(ctx.db, site),
  ]);
  if (!hasRole(rowOf<{ role: Role }>(own)?.role, role)) throw new RefusedError('not_allowed');
  if (rowsOf<MemberRow>(members).some((one) => one.email === email)) throw new RefusedError('already_member');
  const id = ctx.newId();
  const made = { createdAt: ctx.now, expiresAt: ctx.now + LIFE_DAYS * 24 * 3600 * 1000 };
  const link = `${ctx.ownOrigin}/moderatie?uitnodiging=${await invitationToken(ctx, id)}`;
  const siteName = rowOf<SiteRow>(sites)?.name ?? site;
  const payload = invitationMail({ to: email, site: siteName, by: moderator.name, link, validDays: LIFE_DAYS, language: 'nl' });
  await ctx.db.batch([
    ...insertInvitation(ctx.db, { ...made, id, siteId: site, email, role, invitedBy: moderator.id }),
    insertOutgoing(ctx.db, { id: ctx.newId(), kind: 'mail', payload, createdAt: ctx.now }),
    insertAudit(ctx.db, {
      siteId: site,
      moderatorId: moderator.id,
      action: 'member.invite',
      target: id,
      detail: { role },
      createdAt: ctx.now,
    }),
  ]);
  ctx.defer(deliverDue(ctx));
  return readTeam(ctx, site);
}

/** Takes an invitation back; its link opens nothing any more. Refused with `not_found` where it is not open. */
export async function withdraw(ctx: Ctx, id: string): Promise<Team> {
  const row = rowOf<InvitationRow>(await invitationById(ctx.db, id).all());
  if (!row) throw new RefusedError(ctx.moderator ? 'not_found' : 'signed_out');
  const moderator = await allow(ctx, row.site_id, 'admin');
  const [withdrawn] = await ctx.db.batch([
    withdrawInvitation(ctx.db, id, ctx.now),
    insertAudit(ctx.db, { siteId: row.site_id, moderatorId: moderator.id, action: 'member.withdraw', target: id, createdAt: ctx.now }),
  ]);
  if (!withdrawn?.meta.changes) throw new RefusedError('not_found');
  return readTeam(ctx, row.site_id);
}
