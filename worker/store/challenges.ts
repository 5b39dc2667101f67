import type { Db } from '../context.ts';

/** Whether a signed challenge, of a passkey or of a form, was answered before. */
export function challengeById(db: Db, id: string) {
  return db.prepare('SELECT id FROM used_challenges WHERE id = ?1').bind(id);
}

/** Changes nothing for a challenge that was answered before. */
export function useChallenge(db: Db, id: string, expiresAt: number) {
  return db.prepare('INSERT INTO used_challenges (id, expires_at) VALUES (?1, ?2) ON CONFLICT DO NOTHING').bind(id, expiresAt);
}

export function deleteOldChallenges(db: Db, now: number) {
  return db.prepare('DELETE FROM used_challenges WHERE expires_at < ?1').bind(now);
}
