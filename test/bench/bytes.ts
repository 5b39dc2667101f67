import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { DEMO_SITE, makeDemoSite } from '../../worker/cli/seed/demo-site.ts';
import { visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { makeComment, makePoll } from '../support/make.ts';
import type { Praatmee } from '../support/serve.ts';
import type { Source } from '../support/sources.ts';
import { Widget } from '../support/widget.ts';

const ARTICLE = 'https://vakblad.example/loopbaan/wie-zit-er-aan-het-stuur';
const DIST = join(import.meta.dirname, '../../dist/');

/** What test/checks/budgets.ts limits, as it is now: bytes after brotli, as Cloudflare compresses for browsers. */
export async function measureBytes(server: Praatmee, browser: Browser) {
  const site = { id: DEMO_SITE, server, moderator: await makeDemoSite(await commandCtx(server)) };
  await makePoll(site, ARTICLE, 'Bent u het eens?', 'Ja', 'Nee');
  await makeComment(site, ARTICLE, { name: 'Anna', text: 'Een eerste reactie.' });
  await makeComment(site, ARTICLE, { name: 'Bram', text: 'Een reactie die wacht.', waits: true });

  const reader = await visitor(browser);
  // A browser that is never idle: what is loaded when it is shows nothing of the first thread.
  await reader.page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }));
  const read = loaded(reader.page, server.origin);
  const widget = await Widget.open(reader.page, `${server.origin}/demo/wie-zit-er-aan-het-stuur`);
  await widget.sees('Een eerste reactie.');
  const first = new Set(read);
  await widget.opensForm();
  const form = [...read].filter((path) => !first.has(path));

  const moderator = await visitor(browser);
  const desk = loaded(moderator.page, server.origin);
  await (await Desk.open(moderator.page, site)).sees('Een reactie die wacht.');
  return {
    embed: bytes(['embed.js']),
    firstThread: bytes(first),
    composer: bytes(form),
    reader: bytes([...reachable(['embed.js', 'count.js', ...read])].filter((path) => !/^assets\/(languages|(?!nl)[a-z]{2})\b/.test(path))),
    deskFirst: bytes(desk),
    desk: bytes(reachable(desk)),
  };
}

/** What readers may ever load of the last build, in all languages. */
export function readerFiles(): Source[] {
  return [...reachable(['embed.js', 'count.js'])].map((path) => ({ path: `dist/${path}`, text: readFileSync(DIST + path, 'utf8') }));
}

/** Scripts and styles of ours that this page loads, as paths in dist; it grows as they come. */
function loaded(page: Page, origin: string): Set<string> {
  const paths = new Set<string>();
  page.on('response', (response) => {
    const url = new URL(response.url());
    if (url.origin === origin && /^(?!\/demo\/).*\.(js|css)$/.test(url.pathname)) paths.add(url.pathname.slice(1));
  });
  return paths;
}

/** These files and all that they may ever load. */
function reachable(start: Iterable<string>): Set<string> {
  const paths = new Set(start);
  for (const path of paths) {
    const names = readFileSync(DIST + path, 'utf8').matchAll(/["'`](?:\.{0,2}\/)?(?:assets\/)?([\w.-]+\.(?:js|css))["'`]/g);
    for (const [, name] of names) if (existsSync(`${DIST}assets/${name}`)) paths.add(`assets/${name}`);
  }
  return paths;
}

function bytes(paths: Iterable<string>): number {
  return [...paths].reduce((sum, path) => sum + brotliCompressSync(readFileSync(DIST + path)).length, 0);
}
