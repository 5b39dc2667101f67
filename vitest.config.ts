import { fileURLToPath } from 'node:url';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const migrations = await readD1Migrations(fileURLToPath(new URL('worker/store/migrations', import.meta.url)));

/** Three places where the product runs, and a project for each: workerd with a real D1, a real browser, and nothing at all. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: 'wrangler.toml' },
            miniflare: {
              bindings: { ENVIRONMENT: 'local', SECRET: 'a secret that only the tests know, of 32 characters', MIGRATIONS: migrations },
            },
          }),
        ],
        test: {
          name: 'workers',
          include: ['test/worker/**/*.test.ts'],
          setupFiles: ['test/worker/support/migrate.ts'],
          globalSetup: ['test/support/outside-setup.ts'],
        },
      },
      {
        test: {
          name: 'plain',
          include: ['test/{shared,widget,checks}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: ['test/support/global-setup.ts'],
          // One browser and one server at a time: what a test measures is then not its neighbour's work.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
