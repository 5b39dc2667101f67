import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';

test('x', async () => {
  console.log(Object.keys(env));
  const r = await (env as any).DB.prepare('select name from sqlite_master').all();
  expect(r.results.length).toBeGreaterThan(5);
});
