import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { deskLink, makeComment, makePoll, makeSite } from '../support/make.ts';
import type { Praatmee } from '../support/serve.ts';
import { visitor } from '../support/browser.ts';

const DIST = join(import.meta.dirname, '../../dist');

/** Bytes of each of the kinds in test/checks/budgets.ts, compressed as Cloudflare does for a browser that takes brotli. */
export async function measureBytes(server: Praatmee, browser: Browser): Promise<Record<string, number>> {
  const site = await makeSite(server);
  const { page, context } = await visitor(browser);
  const article = `${server.origin}/demo/wie-zit-er-aan-het-stuur`;
  return {};
}
