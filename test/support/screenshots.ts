import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildProject } from '../../worker/cli/build/build-project.ts';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { DEMO_SITE } from '../../worker/cli/seed/demo-site.ts';
import { seedDemo } from '../../worker/cli/seed/seed-demo.ts';
import { openBrowser, visitor } from './browser.ts';
import { goingOnPictures } from './going-on-pictures.ts';
import { startHostPage } from './host-page.ts';
import { closeThread, makeSite, type Site } from './make.ts';
import { ownPictures } from './own-pictures.ts';
import { deskPictures, type Scene, widgetPictures } from './pictures.ts';
import { startPraatmee } from './serve.ts';

/** Pictures of each state of the widget and of each screen of the desk, on a phone and a large screen, by day and by night. */
const FOLDER = join(import.meta.dirname, '../../test-results/screenshots');
const LOOKS = [
  { width: 375, dark: false },
  { width: 375, dark: true },
  { width: 1280, dark: false },
  { width: 1280, dark: true },
];

buildProject({ demo: true });
const server = await startPraatmee();
const browser = await openBrowser();
const site = { id: DEMO_SITE, server, moderator: await seedDemo(await commandCtx(server)) };
const quiet = await makeSite(server);
const host = await startHostPage(server.origin, quiet.id);
await closeThread(site, 'https://lindewaard.example/stationsplein');
await rm(FOLDER, { recursive: true, force: true });
try {
  for (const look of LOOKS)
    console.log(`${await take(browser, look, site, quiet)} pictures at ${look.width} px${look.dark ? ', dark' : ''}`);
  console.log(`They are in ${FOLDER}`);
} finally {
  await browser.close();
  await host.stop();
  await server.stop();
}

async function take(browser: Browser, look: (typeof LOOKS)[number], site: Site, quiet: Site): Promise<number> {
  const folder = join(FOLDER, `${look.width}-${look.dark ? 'dark' : 'light'}`);
  await mkdir(folder, { recursive: true });
  let count = 0;
  const scene: Scene = {
    site,
    quiet,
    foreign: host.article,
    enter: async () => (await visitor(browser, look)).page,
    shoot: async (name, what, whole = false) => {
      await what.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', ...(whole ? { fullPage: true } : {}) });
      count += 1;
    },
  };
  await widgetPictures(scene);
  await goingOnPictures(scene);
  await ownPictures(scene);
  await deskPictures(scene);
  return count;
}
