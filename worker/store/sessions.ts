import type { Db } from '../context.ts';

export interface SessionRow {
  id: string;
  user_agent: string | null;
  /** ISO 8601, as better-auth writes them. */
  created_at: string;
  updated_at: string;
}

/** Where a moderator is signed in, the last used first. */
export function sessionsOf(db: Db, moderatorId: string, now: number) {
  return db
    .prepare(
      `SELECT id, user_agent, created_at, updated_at FROM moderator_sessions
       WHERE moderator_id = ?1 AND expires_at > ?2 ORDER BY updated_at DESC LIMIT 50`,
    )
    .bind(moderatorId, new Date(now).toISOString());
}

/** One of one's own. */
export function deleteSession(db: Db, id: string, moderatorId: string) {
  return db.prepare('DELETE FROM moderator_sessions WHERE id = ?1 AND moderator_id = ?2').bind(id, moderatorId);
}
