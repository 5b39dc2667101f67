import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../worker/cli/local/migrate.ts';

let runtime: Miniflare;
beforeAll(() => {
  const script = { modules: true, script: 'export default {}', compatibilityDate: '2026-10-01' };
  runtime = new Miniflare(convertV4MiniflareOptions({ ...script, cf: false, d1Databases: ['DB'] }));
});
afterAll(() => runtime.dispose());

test('the migrations make all tables in an empty database, strict ones, and nothing is left to do after that', async () => {
  const db = await runtime.getD1Database('DB');
  expect(await migrate(db)).toContain('0001_sites_and_readers.sql');
  expect(await migrate(db)).toEqual([]);
  const { results } = await db
    .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type <> 'view'")
    .all<{ name: string; strict: number }>();
  const own = results.filter(({ name }) => !/^(sqlite|_cf|d1)_/.test(name));
  // The indexes of words and what they are made of: virtual tables cannot be strict.
  const index = /^(comment|reader)_search/;
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter(({ name, strict }) => strict === 0 && !index.test(name))).toEqual([]);
});
