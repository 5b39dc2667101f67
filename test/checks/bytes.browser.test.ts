import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureBytes } from '../bench/bytes.ts';
import { openBrowser } from '../support/browser.ts';
import { type Praatmee, startPraatmee } from '../support/serve.ts';
import { BYTES } from './budgets.ts';

let browser: Browser;
let server: Praatmee;
beforeAll(async () => {
  browser = await openBrowser();
  server = await startPraatmee();
});
afterAll(async () => {
  await server.stop();
  await browser.close();
});

test('what readers and moderators load stays within its budget of bytes', async () => {
  const measured = await measureBytes(server, browser);
  for (const [what, budget] of Object.entries(BYTES)) {
    expect(measured[what as keyof typeof BYTES], what).toBeLessThanOrEqual(budget);
    expect(measured[what as keyof typeof BYTES], what).toBeGreaterThan(0);
  }
});
