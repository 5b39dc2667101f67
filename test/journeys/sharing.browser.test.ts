import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { nlMore as texts } from '../../widget/i18n/nl-more.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { newAddress } from '../support/address.ts';
import { visitor } from '../support/browser.ts';
import { makeComment } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { makeArticle } from '../widget/article-page.ts';

const stage = setStage({ mode: 'post' });

const article = (path: string, body = `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`) =>
  makeArticle({ path, body });
const alone = (more = '') =>
  `<praat-mee-share site="${stage.site.id}"${more}></praat-mee-share><script async src="${stage.server.origin}/embed.js"></script>`;

/** Opens the ways to share. */
async function offers(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const share = page.locator('praat-mee-share');
  await share.getByRole('button', { name: texts.share }).click();
  await share.getByRole('link', { name: 'LinkedIn' }).waitFor();
  return share;
}

/** Somebody else shares it. */
async function share(url: string, channel: string): Promise<void> {
  const headers = { origin: new URL(url).origin, 'content-type': 'application/json', 'cf-connecting-ip': newAddress() };
  const init = { method: 'POST', headers, body: JSON.stringify({ url, channel }) };
  expect((await fetch(`${stage.server.origin}/api/v1/sites/${stage.site.id}/shares`, init)).status).toBe(200);
}

/** Follows a link to another site, which is not really there; gives where it led. */
async function follows(page: Page, press: () => Promise<void>): Promise<URL> {
  const opened = page.context().waitForEvent('page');
  await press();
  const other = await opened;
  await other.waitForLoadState();
  const url = new URL(other.url());
  expect(await other.evaluate(() => opener)).toBeNull();
  await other.close();
  return url;
}

describe('somebody who shares an article', () => {
  test('asks nothing of anyone before the click; then it is counted, each way once', async () => {
    const address = await article('/delen');
    await makeComment(stage.site, address, { name: 'Bram', text: 'Dit moet iedereen lezen.' });
    const anna = await visitor(stage.browser);
    const hosts = new Set<string>();
    anna.page.context().on('request', (request) => hosts.add(new URL(request.url()).host));
    const share = await offers(anna.page, address);
    expect([...hosts].toSorted()).toEqual([new URL(address).host, new URL(stage.server.origin).host].toSorted());
    expect(await share.getByRole('link').count()).toBe(6);
    for (const link of await share.getByRole('link').all()) {
      expect(await link.getAttribute('rel')).toBe('noopener');
      expect(await link.getAttribute('target')).toBe('_blank');
    }
    const there = await follows(anna.page, () => share.getByRole('link', { name: 'LinkedIn' }).click());
    expect(there.origin + there.pathname).toBe('https://www.linkedin.com/sharing/share-offsite/');
    expect(there.searchParams.get('url')).toBe(address);
    await share.getByText(texts.shared(1)).waitFor();
    const chat = await follows(anna.page, () => share.getByRole('link', { name: 'WhatsApp' }).click());
    expect(chat.searchParams.get('text')).toBe(`Een artikel ${address}`);
    await share.getByText(texts.shared(2)).waitFor();
    // The same way again the same day is no other share.
    await follows(anna.page, () => share.getByRole('link', { name: 'WhatsApp' }).click());
    expect(anna.problems).toEqual([]);
    await anna.context.close();
  });

  test('sees how often others shared it', async () => {
    const address = await article('/geteld');
    for (const channel of ['copy', 'copy', 'x']) await share(address, channel);
    const { page, context } = await visitor(stage.browser);
    await page.goto(address);
    await page.locator('praat-mee-share').getByText(texts.shared(3)).waitFor();
    await context.close();
  });

  test('on Mastodon names the server once, however it is written, and it is remembered', async () => {
    const { page, context } = await visitor(stage.browser);
    const address = await article('/toeter');
    const share = await offers(page, address);
    const server = share.getByRole('textbox', { name: texts.server });
    const toot = share.getByRole('button', { name: 'Mastodon' });
    await toot.click();
    expect(await server.evaluate((input: HTMLInputElement) => input.validity.valueMissing)).toBe(true);
    await server.fill('geen server');
    await toot.click();
    expect(await server.evaluate((input: HTMLInputElement) => input.validity.patternMismatch)).toBe(true);
    expect(context.pages()).toHaveLength(1);
    for (const typed of ['mastodon.nl', 'https://mastodon.nl/@anna', '@anna@mastodon.nl']) {
      await server.fill(typed);
      const there = await follows(page, () => toot.click());
      expect(there.origin + there.pathname).toBe('https://mastodon.nl/share');
      expect(there.searchParams.get('text')).toBe(`Een artikel ${address}`);
    }
    await share.getByText(texts.shared(1)).waitFor();
    const again = await offers(page, address);
    expect(await again.getByRole('textbox', { name: texts.server }).inputValue()).toBe('mastodon.nl');
    await context.close();
  });

  test('copies the link, and is told so', async () => {
    const { page, context } = await visitor(stage.browser);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const address = await article('/kopie');
    const share = await offers(page, address);
    await share.getByRole('button', { name: texts.copy }).click();
    await share.getByRole('status').getByText(texts.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await share.getByText(texts.shared(1)).waitFor();
    await context.close();
  });

  test('on a phone gets the phone’s own way; who closes that shared nothing', async () => {
    const { page, context, problems } = await visitor(stage.browser, { width: 375 });
    await page.addInitScript(() => {
      const answers = [Promise.reject(new DOMException('closed', 'AbortError')), Promise.resolve()];
      answers[0]?.catch(() => {});
      Object.assign(navigator, { share: () => answers.shift() });
    });
    const share = await offers(page, await article('/toestel'));
    await share.getByRole('button', { name: texts.device }).click();
    await share.getByRole('button', { name: texts.device }).click();
    await share.getByText(texts.shared(1)).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  test('closes the ways with Escape and is back at the button', async () => {
    const { page, context } = await visitor(stage.browser);
    const share = await offers(page, await article('/toetsen'));
    await page.keyboard.press('Escape');
    await share.getByRole('link', { name: 'LinkedIn' }).waitFor({ state: 'hidden' });
    expect(await share.evaluate((element) => element.shadowRoot?.activeElement?.textContent)).toBe(texts.share);
    await context.close();
  });
});

describe('a share that cannot be counted', () => {
  test('is shared all the same, and nothing is said of it', async () => {
    const { page, context } = await visitor(stage.browser);
    await page.route('**/shares', (route) => route.abort());
    const share = await offers(page, await article('/ongeteld'));
    const there = await follows(page, () => share.getByRole('link', { name: 'Bluesky' }).click());
    expect(there.origin).toBe('https://bsky.app');
    expect(await share.getByText('gedeeld').count()).toBe(0);
    await context.close();
  });
});

describe('the ways to share by themselves', () => {
  test('stand where the page puts them, for the article that it names, and bring no discussion', async () => {
    const { page, context, problems } = await visitor(stage.browser);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const share = await offers(page, await article('/los', `<p>Artikel</p>${alone(' article="/ander"')}`));
    expect(await share.getByRole('link', { name: 'Facebook' }).getAttribute('href')).toMatch(/%2Fander$/);
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('come also when the page adds them later, and speak English on an English page', async () => {
    const { page, context } = await visitor(stage.browser);
    await page.goto(
      await makeArticle({ path: '/later-delen', lang: 'en', body: `<script async src="${stage.server.origin}/embed.js"></script>` }),
    );
    await page.evaluate((site) => {
      const element = document.createElement('praat-mee-share');
      element.setAttribute('site', site);
      document.body.append(element);
    }, stage.site.id);
    await page.getByRole('button', { name: 'Share this article' }).waitFor();
    await context.close();
  });

  test('move nothing when they come, on a page that keeps their place', async () => {
    const { page, context } = await visitor(stage.browser, { width: 375 });
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const head = '<style>praat-mee-share { display: block; min-height: 3rem }</style>';
    const body = `<p>Kop</p>${alone()}<p>De eerste alinea van het artikel.</p>`;
    await page.goto(await makeArticle({ path: '/stil-delen', head, body }));
    await page.getByRole('button', { name: texts.share }).waitFor();
    expect(await page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift)).toBe(0);
    await context.close();
  });

  test.each([
    [375, false],
    [1280, true],
  ])('can be used by everyone, at %i pixels, dark: %s', async (width, dark) => {
    const { page, context } = await visitor(stage.browser, { width, dark });
    const share = await offers(page, await article(`/axe-${width}`, `<main><h1>Artikel</h1>${alone()}</main>`));
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const box of await share.getByRole('link').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height)))
      expect(box).toBeGreaterThanOrEqual(24);
    await context.close();
  });
});
