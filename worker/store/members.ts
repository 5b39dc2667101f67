import type { Role } from '../../shared/roles.ts';
import type { Db } from '../context.ts';

/** A person at the desk. What they may do stands in `members`, one row for each site; without one they can sign in and see nothing. */
export function insertModerator(db: Db, moderator: { id: string; name: string; email: string; createdAt: number }) {
  const at = new Date(moderator.createdAt).toISOString();
  return db
    .prepare('INSERT INTO moderators (id, name, email, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?4)')
    .bind(moderator.id, moderator.name, moderator.email.toLowerCase(), at);
}

export function insertMember(db: Db, member: { moderatorId: string; siteId: string; role: Role; createdAt: number }) {
  return db
    .prepare('INSERT INTO members (moderator_id, site_id, role, created_at) VALUES (?1, ?2, ?3, ?4)')
    .bind(member.moderatorId, member.siteId, member.role, member.createdAt);
}

/** The role of a moderator on a site; no row where they have none. */
export function memberOf(db: Db, siteId: string, moderatorId: string) {
  return db.prepare('SELECT role FROM members WHERE moderator_id = ?2 AND site_id = ?1').bind(siteId, moderatorId);
}

/** A row where somebody owns a site, whichever. */
export function ownership(db: Db, moderatorId: string) {
  return db.prepare("SELECT site_id FROM members WHERE moderator_id = ?1 AND role = 'owner' LIMIT 1").bind(moderatorId);
}

/** The moderator becomes the owner of a site that the statement right before this one made. */
export function insertOwnerOfNew(db: Db, owner: { moderatorId: string; siteId: string; createdAt: number }) {
  return db
    .prepare("INSERT INTO members (moderator_id, site_id, role, created_at) SELECT ?1, ?2, 'owner', ?3 WHERE changes() = 1")
    .bind(owner.moderatorId, owner.siteId, owner.createdAt);
}

export interface MemberRow {
  id: string;
  name: string;
  email: string;
  role: Role;
  created_at: number;
}

/** Who works on a site, by name. */
export function membersOfSite(db: Db, siteId: string) {
  return db
    .prepare(
      'SELECT w.id, w.name, w.email, m.role, m.created_at FROM members m JOIN moderators w ON w.id = m.moderator_id WHERE m.site_id = ?1 ORDER BY w.name, w.id',
    )
    .bind(siteId);
}

/** A site keeps an owner: of the last one neither changes nor goes anything. */
const NOT_LAST_OWNER = `(role <> 'owner' OR (SELECT count(*) FROM members o WHERE o.site_id = ?1 AND o.role = 'owner') > 1)`;

export function setRole(db: Db, siteId: string, moderatorId: string, role: Role) {
  return db
    .prepare(`UPDATE members SET role = ?3 WHERE site_id = ?1 AND moderator_id = ?2 AND (?3 = 'owner' OR ${NOT_LAST_OWNER})`)
    .bind(siteId, moderatorId, role);
}

export function deleteMember(db: Db, siteId: string, moderatorId: string) {
  return db.prepare(`DELETE FROM members WHERE site_id = ?1 AND moderator_id = ?2 AND ${NOT_LAST_OWNER}`).bind(siteId, moderatorId);
}
