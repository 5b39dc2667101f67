import type { Db } from '../context.ts';

export interface PasskeyRow {
  id: string;
  moderator_id: string;
  email: string;
  name: string;
  public_key: string;
  counter: number;
  transports: string;
  created_at: number;
  used_at: number | null;
}

export interface NewPasskeyRow {
  id: string;
  moderatorId: string;
  name: string;
  publicKey: string;
  counter: number;
  transports: readonly string[];
  createdAt: number;
}

/** Only right after useChallenge did something. */
export function insertPasskey(db: Db, passkey: NewPasskeyRow) {
  return db
    .prepare(
      `INSERT INTO passkeys (id, moderator_id, name, public_key, counter, transports, created_at)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE changes() > 0 ON CONFLICT DO NOTHING`,
    )
    .bind(
      passkey.id,
      passkey.moderatorId,
      passkey.name,
      passkey.publicKey,
      passkey.counter,
      JSON.stringify(passkey.transports),
      passkey.createdAt,
    );
}

export function passkeyById(db: Db, id: string) {
  return db.prepare('SELECT p.*, w.email FROM passkeys p JOIN moderators w ON w.id = p.moderator_id WHERE p.id = ?1').bind(id);
}

export function passkeysOf(db: Db, moderatorId: string) {
  return db
    .prepare(
      'SELECT p.*, w.email FROM passkeys p JOIN moderators w ON w.id = p.moderator_id WHERE p.moderator_id = ?1 ORDER BY p.created_at',
    )
    .bind(moderatorId);
}

/** Only right after useChallenge did something. */
export function usePasskey(db: Db, id: string, counter: number, now: number) {
  return db.prepare('UPDATE passkeys SET counter = ?2, used_at = ?3 WHERE id = ?1 AND changes() > 0').bind(id, counter, now);
}

/** One's own. */
export function deletePasskey(db: Db, id: string, moderatorId: string) {
  return db.prepare('DELETE FROM passkeys WHERE id = ?1 AND moderator_id = ?2').bind(id, moderatorId);
}
