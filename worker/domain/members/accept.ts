import type { OpenInvitation } from '../../../shared/members.ts';
import type { Session } from '../../../shared/moderation.ts';
import type { Ctx } from '../../context.ts';
import { RefusedError, wrongField } from '../../refused-error.ts';
import { insertAuditIfChanged } from '../../store/audit-log.ts';
import { acceptInvitation, type InvitationRow, insertInvited, insertInvitedMember, invitationById } from '../../store/invitations.ts';
import { rowOf } from '../../store/rows.ts';
import { makeSignInCode } from '../auth/one-time-code.ts';
import { signIn } from '../auth/sign-in.ts';
import { invitationOf } from './invitation-link.ts';

const CODE_SECONDS = 60;

/** What the link in a mail opens. Refused with `invitation_gone` for one that was used, withdrawn or is too old, or that nobody made. */
export async function readInvitation(ctx: Ctx, token: string): Promise<OpenInvitation> {
  const row = await open(ctx, token);
  const { site_id: id, site_name: name, role, email, by } = row;
  return { site: { id, name }, role, email, by, known: row.moderator_id !== null };
}

/**
 * Takes an invitation: whoever has its address becomes a member of the site, and is signed in, since the link came by their mail.
 * Refused with `invitation_gone`, and with `invalid_input` where somebody new gives no name.
 */
export async function accept(ctx: Ctx, token: string, name: string | undefined): Promise<{ session: Session; cookies: string[] }> {
  const row = await open(ctx, token);
  if (!row.moderator_id && !name) throw wrongField('name', 'required');
  const moderatorId = row.moderator_id ?? ctx.newId();
  const [accepted] = await ctx.db.batch([
    acceptInvitation(ctx.db, row.id, ctx.now),
    insertInvited(ctx.db, row.id, { id: moderatorId, name: name ?? '' }, ctx.now),
    insertInvitedMember(ctx.db, row.id, ctx.now),
    insertAuditIfChanged(ctx.db, {
      siteId: row.site_id,
      moderatorId,
      action: 'member.join',
      target: moderatorId,
      detail: { role: row.role },
      createdAt: ctx.now,
    }),
  ]);
  if (!accepted?.meta.changes) throw new RefusedError('invitation_gone');
  return signIn(ctx, { email: row.email, code: await makeSignInCode(ctx, row.email, CODE_SECONDS) });
}

async function open(ctx: Ctx, token: string): Promise<InvitationRow> {
  const id = await invitationOf(ctx, token);
  const row = id && rowOf<InvitationRow>(await invitationById(ctx.db, id).all());
  if (!row || row.accepted_at !== null || row.withdrawn_at !== null || row.expires_at <= ctx.now) throw new RefusedError('invitation_gone');
  return row;
}
