import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';
import { makeSite, type Site } from './make.ts';
import { type Praatmee, startPraatmee } from './serve.ts';

interface Stage {
  browser: Browser;
  server: Praatmee;
  site: Site;
}

/** A browser, the built product with an empty database, and one site with this policy: set before the tests of a file, taken down after. */
export function setStage(policy: Parameters<typeof makeSite>[1] = {}): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.browser = await openBrowser();
    stage.server = await startPraatmee();
    stage.site = await makeSite(stage.server, policy);
  });
  afterAll(async () => {
    await stage.browser.close();
    await stage.server.stop();
  });
  return stage;
}
