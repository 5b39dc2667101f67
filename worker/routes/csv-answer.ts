import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';

/** For route descriptions: a table to download. */
export const csvAnswer = { description: 'a table, as text/csv', content: { 'text/csv': { schema: { type: 'string' as const } } } };

/** Sends a table as a file with this name; it is a moderator's alone, so it is kept nowhere on the way. */
export function sendCsv(c: Context<AppEnv>, name: string, table: string) {
  return c.body(table, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
    'cache-control': 'no-store',
  });
}
