import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, visitor } from '../support/browser.ts';
import { makeComment, makeSite, type Site } from '../support/make.ts';
import { type Praatmee, startPraatmee } from '../support/serve.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

let browser: Browser;
let server: Praatmee;
let site: Site;

beforeAll(async () => {
  browser = await openBrowser();
  server = await startPraatmee();
  site = await makeSite(server, { mode: 'post' });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test('when the comments do not come Anna is told, and trying again brings them', async () => {
  const { page, context } = await visitor(browser);
  const body = `<script async src="${server.origin}/embed.js" data-site="${site.id}"></script>`;
  const address = await makeArticle({ path: '/failed', body });
  await makeComment(site, address, { name: 'Bram', text: 'Ik was er al.' });
  await page.route('**/thread?*', (route) => route.abort(), { times: 1 });
  await page.goto(address);
  const widget = new Widget(page, 'nl');
  await widget.sees(widget.texts.failed);
  expect(await widget.comment('Ik was er al.').count()).toBe(0);
  await widget.root.getByRole('button', { name: widget.texts.retry }).click();
  await widget.sees('Ik was er al.');
  expect(await widget.root.getByText(widget.texts.failed).count()).toBe(0);
  await context.close();
});
