import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { openBrowser, visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { makeComment, makeSite, type Site } from '../support/make.ts';
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
  site = await makeSite(server, { words: [{ word: 'sukkel*', effect: 'hold' }] });
});

async function write(...names: string[]) {
  for (const [index, name] of names.entries())
    await makeComment(site, ARTICLE, { name, text: `Dit schreef ${name}.`, minutesAgo: 60 - index, waits: true });
}

async function status(name: string): Promise<string | null> {
  const sql = 'SELECT status FROM comments WHERE site_id = ?1 AND author_name = ?2';
  return server.db.prepare(sql).bind(site.id, name).first<string>('status');
}

const rows = (page: Page) => page.locator('desk-list .name').allInnerTexts();
const inFront = (page: Page, name: string) => page.getByRole('heading', { level: 2, name: `Reactie van ${name}` }).waitFor();
const says = (page: Page, text: string) => page.locator('desk-notice').getByText(text).waitFor();

describe('Mieke works through the queue', () => {
  test('with the mouse: the oldest lies in front; approved, rejected with a reason, spam; then all is done', async () => {
    await write('Fatima', 'Jeroen', 'Kees');
    const { page, problems } = await visitor(browser);
    const desk = await Desk.open(page, site);
    await inFront(page, 'Fatima');
    expect(new URL(page.url()).search).toBe('');
    expect(await rows(page)).toEqual(['Fatima', 'Jeroen', 'Kees']);
    await page.getByText('3 reacties wachten').waitFor();

    await page.getByRole('button', { name: 'Keur goed' }).click();
    await says(page, 'De reactie van Fatima is goedgekeurd.');
    await inFront(page, 'Jeroen');

    await page.getByRole('button', { name: 'Wijs af' }).click();
    const dialog = page.getByRole('dialog', { name: 'Waarom wijst u deze reactie af?' });
    await dialog.getByRole('button', { name: 'Wijs af' }).click();
    await dialog.getByText('Kies een reden.').waitFor();
    await dialog.getByLabel('Scheldt of beledigt').check();
    await dialog.getByLabel('Toelichting voor collega’s').fill('Graag zonder schelden.');
    await dialog.getByRole('button', { name: 'Wijs af' }).click();
    await says(page, 'De reactie van Jeroen is afgewezen.');
    await inFront(page, 'Kees');

    await page.getByRole('button', { name: 'Spam' }).click();
    await desk.isDone();
    await says(page, 'De reactie van Kees is spam.');
    expect([await status('Fatima'), await status('Jeroen'), await status('Kees')]).toEqual(['approved', 'rejected', 'spam']);
    const rejection = await server.db.prepare("SELECT reason, note FROM decisions WHERE action = 'reject' AND note IS NOT NULL").first();
    expect(rejection).toEqual({ reason: 'insult', note: 'Graag zonder schelden.' });
    expect(problems).toEqual([]);
  });

  test('with the keyboard only: move, decide, take back, select, and see which keys there are', async () => {
    await write('Fatima', 'Jeroen', 'Kees', 'Sanne');
    const { page, problems } = await visitor(browser);
    await Desk.open(page, site);
    await inFront(page, 'Fatima');
    await page.keyboard.press('j');
    await inFront(page, 'Jeroen');
    await page.keyboard.press('a');
    await inFront(page, 'Kees');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Kees');
    await page.keyboard.press('r');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await inFront(page, 'Sanne');
    await says(page, 'De reactie van Kees is afgewezen.');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Sanne');
    await page.keyboard.press('z');
    await inFront(page, 'Kees');
    await page.keyboard.press('u');
    await inFront(page, 'Jeroen');
    expect(await rows(page)).toEqual(['Fatima', 'Jeroen', 'Kees', 'Sanne']);

    await page.keyboard.press('x');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+X');
    await page.keyboard.press('s');
    await says(page, '2 reacties zijn spam.');
    await expect.poll(() => status('Kees')).toBe('spam');
    expect(await status('Jeroen')).toBe('spam');
    expect(await status('Fatima')).toBe('pending');

    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Toetsen' });
    await keys.getByText('maak de laatste beslissing ongedaan').waitFor();
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden' });
    expect(problems).toEqual([]);
  });

  test('with letters turned off, a letter does nothing, also after a reload', async () => {
    await write('Fatima', 'Jeroen');
    const { page } = await visitor(browser);
    await Desk.open(page, site);
    await inFront(page, 'Fatima');
    await page.keyboard.press('?');
    await page.getByLabel('Gebruik losse letters als toets').uncheck();
    await page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).click();
    await page.reload();
    await inFront(page, 'Fatima');
    await page.keyboard.press('a');
    await page.keyboard.press('ArrowDown');
    await inFront(page, 'Jeroen');
    expect(await status('Fatima')).toBe('pending');
    await page.getByRole('button', { name: 'Toetsen' }).click();
    await page.getByLabel('Gebruik losse letters als toets').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await expect.poll(() => status('Jeroen')).toBe('approved');
  });

  test('many at once, and takes them back at once', async () => {
    await write('Fatima', 'Jeroen', 'Kees', 'Sanne');
    const { page } = await visitor(browser);
    await Desk.open(page, site);
    await page.getByLabel('Selecteer de reactie van Fatima').click();
    await page.getByLabel('Selecteer de reactie van Kees').click({ modifiers: ['Shift'] });
    await page.getByRole('group', { name: 'Beoordeel' }).getByText('3 geselecteerd').waitFor();
    await page.getByRole('button', { name: 'Keur goed' }).click();
    await says(page, '3 reacties zijn goedgekeurd.');
    await expect.poll(() => status('Kees')).toBe('approved');
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await says(page, '3 beslissingen zijn teruggedraaid.');
    expect(await rows(page)).toEqual(['Fatima', 'Jeroen', 'Kees', 'Sanne']);
    expect(await status('Jeroen')).toBe('pending');
    await page.getByLabel('Selecteer alles').check();
    await page.getByRole('button', { name: 'Spam' }).click();
    await page.getByText('Alles is beoordeeld.').waitFor();
  });

  test('and sees why a comment waits, what it answers and who wrote it', async () => {
    const parent = await makeComment(site, ARTICLE, { name: 'Noor', text: 'Ik koos zelf mijn opleiding.' });
    await makeComment(site, ARTICLE, { name: 'Jeroen', text: 'Wat een *sukk*els daar.', parentId: parent.id, waits: true });
    const { page } = await visitor(browser);
    await Desk.open(page, site);
    await inFront(page, 'Jeroen');
    const front = page.locator('desk-case');
    expect((await front.locator('article mark').allInnerTexts()).join('')).toBe('sukkels');
    await front.getByText('Antwoord op Noor').waitFor();
    await front.getByText('Ik koos zelf mijn opleiding.').waitFor();
    await front.getByText('Er staat een woord in van de lijst van de site: “sukkel*”.').waitFor();
    await front.getByText('Op deze site wordt elke reactie eerst bekeken.').waitFor();
    await front.getByText('nog geen reactie goedgekeurd').waitFor();
    await front.getByRole('link', { name: 'localhost/loopbaan' }).waitFor();
  });

  test('on a phone with one thumb: one comment at a time, the decisions at the bottom, the list a tap away', async () => {
    await write('Fatima', 'Jeroen', 'Kees');
    const { page, problems } = await visitor(browser, { width: 375 });
    await Desk.open(page, site);
    await inFront(page, 'Fatima');
    expect(await page.locator('desk-list').isVisible()).toBe(false);
    const approve = page.getByRole('button', { name: 'Keur goed' });
    const before = await approve.boundingBox();
    expect(before?.height).toBeGreaterThanOrEqual(44);
    expect(before?.y).toBeGreaterThan(600);
    await approve.tap();
    await inFront(page, 'Jeroen');
    expect(await approve.boundingBox()).toEqual(before);
    await page.getByRole('button', { name: 'Lijst' }).tap();
    await page.locator('desk-list').getByRole('button', { name: 'Kees' }).tap();
    await inFront(page, 'Kees');
    await page.getByRole('button', { name: 'Wijs af' }).tap();
    await page.getByLabel('Maakt reclame').tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Wijs af' }).tap();
    await inFront(page, 'Jeroen');
    await expect.poll(() => status('Kees')).toBe('rejected');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(375);
    expect(problems).toEqual([]);
  });
});

describe.each([
  [1280, false],
  [1280, true],
  [375, false],
  [375, true],
])('at %i pixels, dark: %s', (width, dark) => {
  test('nobody is kept out: the queue, the question why, the keys, the empty list', async () => {
    await write('Fatima');
    const { page } = await visitor(browser, { width, dark });
    await Desk.open(page, site);
    await inFront(page, 'Fatima');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('r');
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Toetsen' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await page.getByText('Alles is beoordeeld.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
