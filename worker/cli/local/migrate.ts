import { readdirSync, readFileSync } from 'node:fs';
import type { D1Database } from '@cloudflare/workers-types';
import { unstable_splitSqlQuery as splitSql } from 'wrangler';
import { root } from '../root.ts';

const FOLDER = `${root}worker/store/migrations/`;

/**
 * Applies the migrations that this database lacks, and gives their names. The table and the way to fill it are those of
 * `wrangler d1 migrations apply`, so that either can go on where the other stopped. Wrangler itself is not called, because that
 * costs a process of several seconds at each start, and it only knows databases at the place that it chose.
 */
export async function migrate(db: D1Database): Promise<string[]> {
  await db
    .prepare(
      `CREATE TABLE IF NOT EXISTS d1_migrations (
        id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
      )`,
    )
    .run();
  const { results } = await db.prepare('SELECT name FROM d1_migrations').all<{ name: string }>();
  const applied = new Set(results.map((row) => row.name));
  const missing = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql') && !applied.has(name))
    .toSorted();
  for (const name of missing) await apply(db, name);
  return missing;
}

/** One migration is one batch: it is there whole or not at all. */
async function apply(db: D1Database, name: string): Promise<void> {
  const statements = splitSql(readFileSync(FOLDER + name, 'utf8')).map((sql) => db.prepare(sql));
  await db.batch([...statements, db.prepare('INSERT INTO d1_migrations (name) VALUES (?1)').bind(name)]);
}
