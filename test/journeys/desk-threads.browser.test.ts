import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Poll } from '../../shared/polls.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { newAddress } from '../support/address.ts';
import { openBrowser, visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { makeComment, makePoll, makeSite, type Site } from '../support/make.ts';
import { type Praatmee, startPraatmee } from '../support/serve.ts';

const ARTICLE = 'http://localhost/loopbaan';

let server: Praatmee;
let browser: Browser;
let site: Site;

beforeAll(async () => {
  server = await startPraatmee();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

beforeEach(async () => {
  site = await makeSite(server);
});

/** What readers get of the article. */
async function seenByReaders(): Promise<{ thread: { state: string }; poll: Poll | null }> {
  const response = await fetch(`${server.origin}/api/v1/sites/${site.id}/thread?url=${encodeURIComponent(ARTICLE)}&sort=newest`);
  return response.json();
}

/** Somebody who reads the article votes. */
async function vote(poll: Poll | null, label: string): Promise<void> {
  const origin = { origin: 'http://localhost', 'content-type': 'application/json' };
  const reader = await fetch(`${server.origin}/api/v1/sites/${site.id}/readers`, { method: 'POST', headers: origin, body: '{}' });
  const { token } = await reader.json();
  const optionIds = poll?.options.filter((option) => option.label === label).map((option) => option.id);
  const headers = { ...origin, authorization: `Bearer ${token}` };
  const voted = await fetch(`${server.origin}/api/v1/polls/${poll?.id}/vote`, {
    method: 'PUT',
    headers,
    body: JSON.stringify({ optionIds }),
  });
  expect(voted.status).toBe(200);
}

async function articles(width = 1280, dark = false) {
  const { page, problems } = await visitor(browser, { width, dark });
  await Desk.open(page, site);
  await page.getByRole('link', { name: 'Artikelen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Artikelen' }).waitFor();
  return { page, problems };
}

const openArticle = (page: Page) => page.getByRole('link', { name: 'localhost/loopbaan' }).click();
const answer = (page: Page, position: number) => page.getByRole('textbox', { name: `Antwoord ${position}` });

describe('Mieke keeps the discussions', () => {
  test('closes one and opens it again, in the list and beside it', async () => {
    await makeComment(site, ARTICLE, { name: 'Noor', text: 'Ik koos zelf mijn opleiding.' });
    const { page } = await articles();
    await page.getByText('1 reactie').waitFor();
    await page.getByRole('button', { name: 'Sluit de discussie bij localhost/loopbaan' }).click();
    await page.getByRole('button', { name: 'Open de discussie bij localhost/loopbaan' }).waitFor();
    expect((await seenByReaders()).thread.state).toBe('closed');
    await openArticle(page);
    await page.getByText('De discussie is gesloten.').waitFor();
    await page.getByRole('button', { name: 'Open de discussie' }).click();
    await page.getByText('De discussie is open.').waitFor();
    expect((await seenByReaders()).thread.state).toBe('open');
  });

  test('lets one discussion be stricter or looser than the site; a reload shows the same', async () => {
    await makeComment(site, ARTICLE, { name: 'Noor', text: 'Ik koos zelf mijn opleiding.' });
    const { page } = await articles();
    await openArticle(page);
    const mode = page.getByLabel('Welke reacties wachten op een moderator?');
    await mode.selectOption({ label: 'alleen verdachte reacties' });
    await expect.poll(() => server.db.prepare('SELECT mode FROM threads WHERE site_id = ?1').bind(site.id).first('mode')).toBe('post');
    await page.reload();
    await expect.poll(() => mode.inputValue()).toBe('post');
    await mode.selectOption({ label: 'Zoals op de hele site (alle reacties)' });
    await expect.poll(() => server.db.prepare('SELECT mode FROM threads WHERE site_id = ?1').bind(site.id).first('mode')).toBeNull();
  });

  test('adds an article before anybody wrote; one of another site is refused and stays to be corrected', async () => {
    const { page } = await articles();
    await page.getByText('Er zijn nog geen artikelen.').waitFor();
    await page.getByText('Voeg een artikel toe').click();
    const address = page.getByLabel('Adres van het artikel');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByText('Nog niet alles is goed ingevuld.').waitFor();
    await expect.poll(() => address.evaluate((field) => field === document.activeElement)).toBe(true);
    await address.fill('https://elders.example/artikel');
    await page.getByLabel('Titel').fill('Stuur zelf uw loopbaan');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByText('Dit adres hoort niet bij deze site.').waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Stuur zelf uw loopbaan');
    expect(await accessibilityFaults(page)).toEqual([]);
    await address.fill(ARTICLE);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Stuur zelf uw loopbaan' }).waitFor();
    await page.getByText('Bij dit artikel staat nog geen peiling.').waitFor();
  });
});

describe('Mieke puts a poll under an article', () => {
  test('makes it, corrects it, sees the votes, closes it and opens it again', async () => {
    await makeComment(site, ARTICLE, { name: 'Noor', text: 'Ik koos zelf mijn opleiding.' });
    const { page } = await articles();
    await openArticle(page);
    await page.getByRole('button', { name: 'Maak een peiling' }).click();
    await page.getByLabel('Vraag').fill('Wie stuurt uw loopbaan?');
    await answer(page, 1).fill('Ikzelf');
    await answer(page, 2).fill('ikzelf');
    await page.getByRole('button', { name: 'Plaats de peiling' }).click();
    await page.getByText('Twee antwoorden zijn hetzelfde.').waitFor();
    expect(await page.getByLabel('Vraag').inputValue()).toBe('Wie stuurt uw loopbaan?');
    await answer(page, 2).fill('');
    await page.getByRole('button', { name: 'Plaats de peiling' }).click();
    await page.getByText('Vul dit in.').waitFor();
    await answer(page, 2).fill('Mijn baas');
    await page.getByRole('button', { name: 'Voeg een antwoord toe' }).click();
    await answer(page, 3).fill('Het toeval');
    await page.getByLabel('Altijd').check();
    await page.getByRole('button', { name: 'Plaats de peiling' }).click();
    await page.getByText('De peiling is open.').waitFor();
    expect((await seenByReaders()).poll).toMatchObject({ question: 'Wie stuurt uw loopbaan?', results: 'always', multiple: false });

    await page.getByRole('button', { name: 'Wijzig de peiling' }).click();
    await answer(page, 2).fill('Mijn leidinggevende');
    await page.getByRole('button', { name: 'Verwijder antwoord 3' }).click();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Mijn leidinggevende').waitFor();
    await vote((await seenByReaders()).poll, 'Ikzelf');

    await page.reload();
    await page.getByText('1 stem (100%)').waitFor();
    await page.getByRole('button', { name: 'Wijzig de peiling' }).click();
    await page.getByText('Er is al gestemd.').waitFor();
    expect(await page.getByLabel('Vraag').isDisabled()).toBe(true);
    await page.getByLabel('Na het sluiten').check();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('uitslag zichtbaar: na het sluiten').waitFor();

    await page.getByRole('button', { name: 'Sluit de peiling' }).click();
    await page.getByText('De peiling is gesloten.').waitFor();
    expect((await seenByReaders()).poll?.state).toBe('closed');
    await page.getByRole('button', { name: 'Open de peiling' }).click();
    await page.getByText('De peiling is open.').waitFor();
  });

  test('a reader votes while she corrects it: she hears so and keeps what she typed', async () => {
    const poll = await makePoll(site, ARTICLE, 'Wie stuurt uw loopbaan?', 'Ikzelf', 'Mijn baas');
    const { page } = await articles();
    await openArticle(page);
    await page.getByRole('button', { name: 'Wijzig de peiling' }).click();
    await page.getByLabel('Vraag').fill('Wie stuurt uw werk?');
    await vote(poll, 'Ikzelf');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Er is net gestemd.').waitFor();
    expect(await page.getByLabel('Vraag').inputValue()).toBe('Wie stuurt uw werk?');
    await page.getByRole('button', { name: 'Annuleer' }).click();
    await page.getByText('Wie stuurt uw loopbaan?').waitFor();
  });
});

describe.each([
  [1280, false],
  [1280, true],
  [375, false],
  [375, true],
])('at %i pixels, dark: %s', (width, dark) => {
  test('nobody is kept out: the articles, one article, its poll and the form', async () => {
    await makePoll(site, ARTICLE, 'Wie stuurt uw loopbaan?', 'Ikzelf', 'Mijn baas');
    const { page, problems } = await articles(width, dark);
    await page.getByRole('link', { name: 'localhost/loopbaan' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    // The buttons stand at the end of their rows, also on a phone, where the state is left out.
    const end = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => one.getBoundingClientRect().right);
    expect((await end('.threads li')) - (await end('.threads li > button'))).toBeLessThan(1);
    await openArticle(page);
    await page.getByText('De peiling is open.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Wijzig de peiling' }).click();
    await page.getByRole('button', { name: 'Bewaar' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(problems).toEqual([]);
  });
});

test('an editor sees how often an article was shared, and how', async () => {
  await makeComment(site, ARTICLE, { name: 'Anna', text: 'Dit moet iedereen lezen.' });
  for (const channel of ['copy', 'whatsapp', 'whatsapp']) await share(channel);
  const { page, problems } = await articles();
  await openArticle(page);
  await page.getByText('3 keer gedeeld: WhatsApp 2 · gekopieerde link 1').waitFor();
  expect(problems).toEqual([]);
});

/** Somebody with an address of their own shares the article. */
async function share(channel: string): Promise<void> {
  const headers = { origin: 'http://localhost', 'content-type': 'application/json', 'cf-connecting-ip': newAddress() };
  const body = JSON.stringify({ url: ARTICLE, channel });
  expect((await fetch(`${server.origin}/api/v1/sites/${site.id}/shares`, { method: 'POST', headers, body })).status).toBe(200);
}
