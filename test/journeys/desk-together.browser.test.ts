import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { openBrowser, visitor } from '../support/browser.ts';
import { alsoWorksFor, makeColleague } from '../support/colleague.ts';
import { Desk } from '../support/desk.ts';
import { deskLink, makeComment, makeSite, type Site } from '../support/make.ts';
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

async function write(...names: string[]) {
  for (const [index, name] of names.entries())
    await makeComment(site, ARTICLE, { name, text: `Dit schreef ${name}.`, minutesAgo: 60 - index, waits: true });
}

/** From the newest mail to Mieke, as soon as it is there. */
async function mailedCode(context: BrowserContext): Promise<string> {
  const mail = await context.newPage();
  const letter = mail.getByRole('article').filter({ hasText: site.moderator.email }).first();
  await expect.poll(async () => (await mail.goto(`${server.origin}/lokaal/mail`)) && letter.count()).toBeGreaterThan(0);
  const [code = ''] = /\b\d{6}\b/.exec((await letter.textContent()) ?? '') ?? [];
  await mail.close();
  return code;
}

const inFront = (page: Page, name: string) => page.getByRole('heading', { level: 2, name: `Reactie van ${name}` }).waitFor();
const says = (page: Page, text: string) => page.locator('desk-notice').getByText(text).waitFor();

describe('Mieke and Noor work at the same time', () => {
  test('Noor was first: Mieke hears who did what, nothing changes, and the next one lies in front', async () => {
    await write('Fatima', 'Jeroen');
    const mieke = await visitor(browser);
    await Desk.open(mieke.page, site);
    await inFront(mieke.page, 'Fatima');
    const noor = await visitor(browser);
    await Desk.open(noor.page, await makeColleague(site, 'Noor'));
    await inFront(noor.page, 'Fatima');
    await noor.page.keyboard.press('a');
    await says(noor.page, 'De reactie van Fatima is goedgekeurd.');
    await inFront(noor.page, 'Jeroen');

    await mieke.page.keyboard.press('s');
    await says(mieke.page, 'Noor heeft de reactie van Fatima al goedgekeurd.');
    await inFront(mieke.page, 'Jeroen');
    expect(await mieke.page.getByRole('button', { name: 'Maak ongedaan' }).count()).toBe(0);
    const sql = 'SELECT status FROM comments WHERE site_id = ?1 AND author_name = ?2';
    expect(await server.db.prepare(sql).bind(site.id, 'Fatima').first('status')).toBe('approved');
  });

  test('each sees what the other looks at; what Noor decides leaves the list of Mieke at once, but not from under her hands', async () => {
    await write('Fatima', 'Jeroen', 'Kees');
    const mieke = await visitor(browser);
    await mieke.page.clock.install();
    await Desk.open(mieke.page, site);
    await inFront(mieke.page, 'Fatima');
    const noor = await visitor(browser);
    await Desk.open(noor.page, await makeColleague(site, 'Noor'));
    await inFront(noor.page, 'Fatima');
    await mieke.page.getByText('Kijkt nu ook naar deze reactie: Noor.').waitFor();
    await noor.page.keyboard.press('j');
    await mieke.page.getByRole('button', { name: /Jeroen.*Noor kijkt/s }).waitFor();
    await mieke.page.getByText('Kijkt nu ook naar deze reactie').waitFor({ state: 'detached' });
    expect(await accessibilityFaults(mieke.page)).toEqual([]);
    // From here the clock of Mieke's page stands still: nothing comes with the look every ten seconds.
    await mieke.page.clock.pauseAt(Date.now() + 1_000);
    await noor.page.keyboard.press('a');
    await mieke.page.locator('desk-list .name', { hasText: 'Jeroen' }).waitFor({ state: 'detached' });
    await inFront(mieke.page, 'Fatima');

    await noor.page.keyboard.press('k');
    await inFront(noor.page, 'Fatima');
    await noor.page.keyboard.press('a');
    await mieke.page.locator('desk-case').getByText('Noor heeft de reactie van Fatima al goedgekeurd.').waitFor();
    await inFront(mieke.page, 'Fatima');
    await mieke.page.keyboard.press('j');
    await inFront(mieke.page, 'Kees');
    await mieke.page.locator('desk-list .name', { hasText: 'Fatima' }).waitFor({ state: 'detached' });
    await noor.context.close();
    await mieke.page.getByText('Noor kijkt').waitFor({ state: 'detached' });
    expect(mieke.problems).toEqual([]);
    await mieke.context.close();
  });

  test('what readers write meanwhile comes in at the end, without a reload', async () => {
    await write('Fatima', 'Jeroen');
    const { page } = await visitor(browser);
    await page.clock.install();
    await Desk.open(page, site);
    await inFront(page, 'Fatima');
    await page.keyboard.press('j');
    await inFront(page, 'Jeroen');
    await makeComment(site, ARTICLE, { name: 'Kees', text: 'Dit schreef Kees net.', waits: true });
    await page.clock.fastForward(11_000);
    const news = page.getByRole('button', { name: '1 nieuwe reactie' });
    await news.waitFor();
    await page.getByText('3 reacties wachten').waitFor();
    expect(await page.locator('desk-list .name').allInnerTexts()).toEqual(['Fatima', 'Jeroen', 'Kees']);
    await inFront(page, 'Jeroen');
    await news.click();
    await inFront(page, 'Kees');
    await news.waitFor({ state: 'detached' });
  });

  test('who works for two sites goes from one to the other', async () => {
    await write('Fatima');
    const other = await makeSite(server);
    await alsoWorksFor(site, other);
    await server.db.prepare("UPDATE sites SET name = 'Het Vakblad' WHERE id = ?1").bind(other.id).run();
    const { page } = await visitor(browser);
    await Desk.open(page, site);
    await inFront(page, 'Fatima');
    await page.getByLabel('Site').selectOption(other.id);
    await page.getByText('Alles is beoordeeld.').waitFor();
    expect(new URL(page.url()).hash).toBe(`#/${other.id}/wachtrij`);
    await page.goBack();
    await inFront(page, 'Fatima');
    await page.getByLabel('Site').selectOption(other.id);
    await page.getByText('Alles is beoordeeld.').waitFor();
    await page.reload();
    await page.getByText('Alles is beoordeeld.').waitFor();
    await expect.poll(() => page.getByLabel('Site').inputValue()).toBe(other.id);
  });
});

describe('signing in and out', () => {
  test('with a mailed code; a wrong one is told, and nobody hears which addresses are known', async () => {
    await write('Fatima');
    const { page, context } = await visitor(browser);
    await page.goto(`${server.origin}/moderatie`);
    await page.getByLabel('E-mailadres').fill('vreemd@elders.example');
    await page.getByRole('button', { name: 'Stuur mij een code' }).click();
    await page.getByText('Is vreemd@elders.example bij ons bekend?').waitFor();
    await page.getByRole('button', { name: 'Ander e-mailadres' }).click();
    await page.getByLabel('E-mailadres').fill(site.moderator.email);
    await page.keyboard.press('Enter');
    const code = page.getByLabel('Code van 6 cijfers');
    await code.fill('000000');
    await page.keyboard.press('Enter');
    await page.getByText('Deze code klopt niet of is te oud.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await code.fill(await mailedCode(context));
    await page.keyboard.press('Enter');
    await inFront(page, 'Fatima');
    await page.getByRole('button', { name: 'Log uit' }).click();
    await page.getByRole('heading', { name: 'Log in bij moderatie' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Log in bij moderatie' }).waitFor();
  });

  test('a link works once; afterwards it says so and asks for a new code', async () => {
    const link = await deskLink(site);
    const first = await visitor(browser);
    await first.page.goto(link);
    await first.page.getByText('Alles is beoordeeld.').waitFor();
    expect(first.page.url()).toBe(`${server.origin}/moderatie/#/${site.id}/wachtrij`);
    const second = await visitor(browser);
    await second.page.goto(link);
    await second.page.getByText('Deze code klopt niet of is te oud.').waitFor();
    expect(await second.page.getByLabel('E-mailadres').inputValue()).toBe(site.moderator.email);
  });

  test('signed out in the middle of a rejection: after signing in again everything is still there', async () => {
    await write('Fatima', 'Jeroen');
    const { page, context } = await visitor(browser);
    await Desk.open(page, site);
    await inFront(page, 'Fatima');
    await page.keyboard.press('r');
    await page.getByLabel('Andere reden').check();
    await page.getByLabel('Toelichting').fill('Dit hoort bij de andere rubriek.');
    await context.clearCookies();
    await page.getByRole('dialog').getByRole('button', { name: 'Wijs af' }).click();
    const again = page.getByRole('dialog', { name: 'U bent uitgelogd' });
    await again.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await again.getByRole('button', { name: 'Stuur mij een code' }).click();
    await again.getByLabel('Code van 6 cijfers').fill(await mailedCode(context));
    await page.keyboard.press('Enter');
    await again.waitFor({ state: 'hidden' });
    await page.getByText('2 reacties wachten').waitFor();
    await page.locator('desk-list').getByRole('button', { name: 'Fatima' }).click();
    await page.getByRole('button', { name: 'Wijs af' }).click();
    expect(await page.getByLabel('Toelichting').inputValue()).toBe('Dit hoort bij de andere rubriek.');
    expect(await page.getByLabel('Andere reden').isChecked()).toBe(true);
    await page.getByRole('dialog').getByRole('button', { name: 'Wijs af' }).click();
    await says(page, 'De reactie van Fatima is afgewezen.');
  });
});

describe('when the server is out of reach', () => {
  test('a decision comes back to its place, the list says that it stands still, and goes on by itself', async () => {
    await write('Fatima', 'Jeroen');
    const { page, context } = await visitor(browser);
    await page.clock.install();
    await Desk.open(page, site);
    await inFront(page, 'Fatima');
    await context.setOffline(true);
    await page.keyboard.press('a');
    await says(page, 'Er is geen verbinding. Er is niets verloren gegaan.');
    expect(await page.locator('desk-list .name').allInnerTexts()).toEqual(['Fatima', 'Jeroen']);
    await page.clock.fastForward(11_000);
    await page.getByText('De lijst wordt nu niet bijgewerkt.').waitFor();
    await context.setOffline(false);
    await page.getByText('De lijst wordt nu niet bijgewerkt.').waitFor({ state: 'detached' });
  });

  test('from the start: it says so, and trying again helps', async () => {
    await write('Fatima');
    const { page } = await visitor(browser);
    await Desk.open(page, site);
    let busy = true;
    await page.route('**/api/v1/moderation/queue*', (route) =>
      busy
        ? route.fulfill({ status: 429, headers: { 'retry-after': '30' }, json: { code: 'rate_limited', status: 429 } })
        : route.continue(),
    );
    await page.reload();
    await page.getByText('De wachtrij kan niet worden geladen.').waitFor();
    await page.getByText('U kunt het over 30 seconden opnieuw proberen.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    busy = false;
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await inFront(page, 'Fatima');
  });
});
