import type { Role } from '../../shared/roles.ts';
import type { Db } from '../context.ts';

export interface InvitationRow {
  id: string;
  site_id: string;
  site_name: string;
  email: string;
  role: Role;
  by: string;
  expires_at: number;
  accepted_at: number | null;
  withdrawn_at: number | null;
  /** The moderator with that address of mail, if there is one. */
  moderator_id: string | null;
}

const COLUMNS = `i.id, i.site_id, s.name AS site_name, i.email, i.role, w.name AS by, i.expires_at, i.accepted_at, i.withdrawn_at,
  (SELECT id FROM moderators WHERE email = i.email) AS moderator_id`;
const FROM = 'FROM invitations i JOIN sites s ON s.id = i.site_id JOIN moderators w ON w.id = i.invited_by';

export function invitationById(db: Db, id: string) {
  return db.prepare(`SELECT ${COLUMNS} ${FROM} WHERE i.id = ?1`).bind(id);
}

/** Those that nobody answered, the last one first. */
export function openInvitations(db: Db, siteId: string) {
  return db
    .prepare(
      `SELECT ${COLUMNS} ${FROM} WHERE i.site_id = ?1 AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL ORDER BY i.created_at DESC`,
    )
    .bind(siteId);
}

export interface NewInvitationRow {
  id: string;
  siteId: string;
  email: string;
  role: Role;
  invitedBy: string;
  createdAt: number;
  expiresAt: number;
}

/** In place of an open one to the same address. */
export function insertInvitation(db: Db, invitation: NewInvitationRow) {
  return [
    db
      .prepare(
        'UPDATE invitations SET withdrawn_at = ?3 WHERE site_id = ?1 AND email = ?2 AND accepted_at IS NULL AND withdrawn_at IS NULL',
      )
      .bind(invitation.siteId, invitation.email, invitation.createdAt),
    db
      .prepare('INSERT INTO invitations (id, site_id, email, role, invited_by, created_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)')
      .bind(
        invitation.id,
        invitation.siteId,
        invitation.email,
        invitation.role,
        invitation.invitedBy,
        invitation.createdAt,
        invitation.expiresAt,
      ),
  ];
}

export function withdrawInvitation(db: Db, id: string, now: number) {
  return db
    .prepare('UPDATE invitations SET withdrawn_at = ?2 WHERE id = ?1 AND accepted_at IS NULL AND withdrawn_at IS NULL')
    .bind(id, now);
}

/** Once, and only while it is open; what follows in the batch asks `accepted_at` for this very time. */
export function acceptInvitation(db: Db, id: string, now: number) {
  return db
    .prepare('UPDATE invitations SET accepted_at = ?2 WHERE id = ?1 AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > ?2')
    .bind(id, now);
}

/** The moderator whom an invitation makes, if nobody has its address yet. */
export function insertInvited(db: Db, id: string, moderator: { id: string; name: string }, now: number) {
  return db
    .prepare(
      `INSERT INTO moderators (id, name, email, created_at, updated_at)
       SELECT ?2, ?3, email, ?5, ?5 FROM invitations WHERE id = ?1 AND accepted_at = ?4 ON CONFLICT DO NOTHING`,
    )
    .bind(id, moderator.id, moderator.name, now, new Date(now).toISOString());
}

/** Their place on the site; who has one keeps it. */
export function insertInvitedMember(db: Db, id: string, now: number) {
  return db
    .prepare(
      `INSERT INTO members (moderator_id, site_id, role, created_at)
       SELECT w.id, i.site_id, i.role, ?2 FROM invitations i JOIN moderators w ON w.email = i.email WHERE i.id = ?1 AND i.accepted_at = ?2
       ON CONFLICT DO NOTHING`,
    )
    .bind(id, now);
}
