import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, visitor } from '../support/browser.ts';
import { type HostPage, startHostPage } from '../support/host-page.ts';
import { makeSite, type Site } from '../support/make.ts';
import { type Praatmee, startPraatmee } from '../support/serve.ts';
import { Widget } from '../support/widget.ts';

let browser: Browser;
let data: string;
let server: Praatmee;
let site: Site;
let host: HostPage;

beforeAll(async () => {
  browser = await openBrowser();
  data = await mkdtemp(join(tmpdir(), 'praatmee-'));
  server = await startPraatmee({ data });
  site = await makeSite(server);
  host = await startHostPage(server.origin, site.id);
});
afterAll(async () => {
  await host.stop();
  await server.stop();
  await browser.close();
  await rm(data, { recursive: true });
});

async function comeBack(): Promise<void> {
  server = await startPraatmee({ data, port: Number(new URL(server.origin).port) });
}

test('when the server goes away while Anna writes, no word is lost and sending again works', async () => {
  const { page } = await visitor(browser);
  const widget = await Widget.open(page, host.article);
  await widget.opensForm();
  await widget.fills('Anna', 'A long text that I will not type twice.');
  await widget.canSend();
  await server.stop();
  await widget.sends();
  await widget.sees(widget.texts.notDone);
  await expect.poll(() => widget.root.locator('textarea').inputValue()).toBe('A long text that I will not type twice.');

  await comeBack();
  await widget.sends();
  await widget.comment('A long text').getByText(widget.told.held).waitFor();
});

test('a text that was not sent is there again after the page is loaded again', async () => {
  const { page } = await visitor(browser);
  const widget = await Widget.open(page, host.article);
  await widget.opensForm();
  await widget.fills('Bram', 'Half a thought');
  const again = await Widget.open(page, host.article);
  await again.opensForm();
  expect(await again.root.locator('textarea').inputValue()).toBe('Half a thought');
});

test('a discussion that cannot be had says so, and comes when it is asked for again', async () => {
  const { page } = await visitor(browser);
  await page.route('**/api/v1/sites/*/thread*', (route) => route.abort(), { times: 1 });
  await page.goto(host.article);
  const widget = new Widget(page, 'en');
  await widget.root.evaluate((element) => element.scrollIntoView());
  await widget.sees(widget.texts.failed);
  await widget.root.getByRole('button', { name: widget.texts.retry }).click();
  await widget.root.getByRole('button', { name: widget.texts.invite }).waitFor();
});
