import { z } from 'zod';
import { email, id, name, siteId, time } from './fields.ts';
import { ROLES } from './roles.ts';

export const role = z.enum(ROLES);

export const member = z.object({ id, name: z.string(), email: z.string(), role, since: time });
export type Member = z.infer<typeof member>;
export const invitation = z.object({ id, email: z.string(), role, by: z.string(), expiresAt: time, expired: z.boolean() });
export type Invitation = z.infer<typeof invitation>;
/** Who works on a site, by name, and who was asked to. */
export const team = z.object({ members: z.array(member), invitations: z.array(invitation) }).meta({ id: 'Team' });
export type Team = z.infer<typeof team>;
export const teamQuery = z.object({ site: siteId });

export const newInvitation = z
  .object({ site: siteId, email: email.transform((value) => value.toLowerCase()), role })
  .meta({ id: 'NewInvitation' });
export type NewInvitation = z.input<typeof newInvitation>;
export const memberChange = z.object({ role }).meta({ id: 'MemberChange' });

/** What the link in the mail opens. `known`: whoever has that address signs in here already, and needs no name. */
export const openInvitation = z
  .object({ site: z.object({ id: siteId, name: z.string() }), role, email: z.string(), by: z.string(), known: z.boolean() })
  .meta({ id: 'OpenInvitation' });
export type OpenInvitation = z.infer<typeof openInvitation>;
export const acceptance = z.object({ name: name.optional() });
