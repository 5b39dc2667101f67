import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { makeDemoSite } from '../../worker/cli/seed/demo-site.ts';
import { openBrowser, visitor } from '../support/browser.ts';
import { type HostPage, startHostPage } from '../support/host-page.ts';
import { makeComment, makePoll, makeSite } from '../support/make.ts';
import { type Praatmee, startPraatmee } from '../support/serve.ts';
import { Widget } from '../support/widget.ts';

let browser: Browser;
let server: Praatmee;
let host: HostPage;

beforeAll(async () => {
  browser = await openBrowser();
  server = await startPraatmee();
  const site = await makeSite(server);
  host = await startHostPage(server.origin, site.id);
  await makePoll(site, host.article, 'Would you go to the Moon?', 'Yes', 'No');
  await makeComment(site, host.article, { name: 'Bram', text: 'I would go *tomorrow*.' });
  await makeDemoSite(await commandCtx(server));
});
afterAll(async () => {
  await host.stop();
  await server.stop();
  await browser.close();
});

describe('a guest on a page of somebody else', () => {
  test('keeps its own looks, whatever the page says about headings, buttons, fields and paragraphs', async () => {
    const { page } = await visitor(browser);
    const widget = await Widget.open(page, host.article);
    await widget.opensForm();
    const before = await widgetLooks(widget);
    await page.addStyleTag({
      content:
        'h2, p, li, ol, button, input, textarea, label, form, time, em { margin: 3em !important; padding: 2em !important; border: 9px dotted red !important; background: lime !important; letter-spacing: 4px }',
    });
    expect(await widgetLooks(widget)).toEqual(before);
    expect(before.length).toBeGreaterThan(10);
  });
});

describe('under the strictest content security policy', () => {
  test('Anna reads and reacts, and the browser has nothing to report', async () => {
    const { page, problems } = await visitor(browser);
    const widget = await Widget.open(page, `${server.origin}/demo/streng`);
    await widget.reacts('Anna', 'Graag **schaduw** op het plein, zie https://example.org.');
    await widget.sees(widget.told.held);
    expect(await page.evaluate(() => document.querySelector('meta[http-equiv]'))).toBeNull();
    expect(problems).toEqual([]);
  });

  test('the page really is that strict', async () => {
    const { headers } = await fetch(`${server.origin}/demo/streng`);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*require-trusted-types-for 'script'/);
    const { page, problems } = await visitor(browser);
    await page.goto(`${server.origin}/demo/streng`);
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => problems.join()).toMatch(/style-src/);
  });
});

/** What a style sheet could change of each element of the widget. */
function widgetLooks({ root }: Widget): Promise<string[]> {
  return root.evaluate((host) => {
    const names = ['display', 'margin', 'padding', 'border', 'backgroundColor', 'float', 'width'] as const;
    return [...(host.shadowRoot?.querySelectorAll('*') ?? [])].map((element) => {
      const style = getComputedStyle(element);
      return `${element.tagName} ${names.map((name) => style[name]).join(' | ')}`;
    });
  });
}
