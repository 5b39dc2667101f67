import type { Db } from '../context.ts';

export interface ReaderRow {
  id: string;
  site_id: string;
  name: string | null;
  email: string | null;
  approved_count: number;
  trusted: number;
  created_at: number;
}

export function readerById(db: Db, id: string, siteId: string) {
  return db
    .prepare('SELECT id, site_id, name, email, approved_count, trusted, created_at FROM readers WHERE id = ?1 AND site_id = ?2')
    .bind(id, siteId);
}

/**
 * A reader's row comes with their first write. Who voted, reacted or reported first gets name and address with their first comment; after
 * that no write changes them (Artalk #921: anonymous writes that changed a profile).
 */
export function insertReader(db: Db, reader: { id: string; siteId: string; name: string | null; email: string | null; createdAt: number }) {
  return db
    .prepare(
      `INSERT INTO readers (id, site_id, name, email, created_at) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email
         WHERE readers.name IS NULL AND readers.moderator_id IS NULL AND excluded.name IS NOT NULL`,
    )
    .bind(reader.id, reader.siteId, reader.name, reader.email, reader.createdAt);
}
