import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { nl } from '../../widget/console/i18n/nl.ts';
import { SCREENS, type Screen } from '../../widget/console/screens.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { fillDesk } from '../support/full-desk.ts';
import { makeSite, type Site } from '../support/make.ts';
import { setStage } from '../support/stage.ts';

const stage = setStage();
/** Of the screens about one thing: the id of one that is there. */
const ITEMS: Partial<Record<Screen, string>> = {};
let full: Site;

beforeAll(async () => {
  full = await makeSite(stage.server);
  Object.assign(ITEMS, await fillDesk(full));
});

/** Every screen there is, as its address; a new one is here by itself. */
const screens = Object.keys(SCREENS) as Screen[];
const addressOf = (site: Site, screen: Screen) => {
  const { path, ...entry } = SCREENS[screen];
  if ('item' in entry && !ITEMS[screen]) throw new Error(`no ${screen} was made by fillDesk`);
  return `/moderatie#/${site.id}/${path}${'item' in entry ? `/${ITEMS[screen]}` : ''}`;
};

async function goTo(page: Page, site: Site, screen: Screen): Promise<void> {
  await page.goto(stage.server.origin + addressOf(site, screen));
  await page.locator('desk-screen h1').first().waitFor();
  await page.locator('desk-screen').getByText(nl.loading).waitFor({ state: 'detached' });
}

describe.each([
  [1280, false],
  [1280, true],
  [375, false],
  [375, true],
])('at %i pixels, dark: %s', (width, dark) => {
  test('nobody is kept out of any screen of the desk, and nothing hangs over its edge', { timeout: 120_000 }, async () => {
    const { page, problems } = await visitor(stage.browser, { width, dark });
    await Desk.open(page, full);
    for (const screen of screens) {
      await goTo(page, full, screen);
      expect({ [screen]: await accessibilityFaults(page) }).toEqual({ [screen]: [] });
      expect({ [screen]: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({ [screen]: width });
    }
    expect(problems).toEqual([]);
  });
});

test('? tells the keys on every screen', { timeout: 60_000 }, async () => {
  const { page } = await visitor(stage.browser);
  await Desk.open(page, full);
  for (const screen of screens) {
    await goTo(page, full, screen);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: nl.keysDialog.title }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: nl.keysDialog.title }).waitFor({ state: 'hidden' });
  }
});

test('nobody is kept out of a screen with nothing on it', { timeout: 60_000 }, async () => {
  const quiet = await makeSite(stage.server);
  const { page, problems } = await visitor(stage.browser, { width: 375 });
  await Desk.open(page, quiet);
  for (const screen of screens.filter((one) => !('item' in SCREENS[one]))) {
    await goTo(page, quiet, screen);
    expect({ [screen]: await accessibilityFaults(page) }).toEqual({ [screen]: [] });
  }
  expect(problems).toEqual([]);
});

test('a screen that cannot be loaded says why, and loads once it can', { timeout: 90_000 }, async () => {
  const { page } = await visitor(stage.browser);
  await Desk.open(page, full);
  const calls = /\/api\/v1\/(moderation|auth\/account)/;
  for (const screen of screens) {
    await page.goto(`${stage.server.origin}/moderatie`);
    await page.locator('desk-screen h1').first().waitFor();
    await page.route(calls, (route) => route.abort());
    await page.goto(stage.server.origin + addressOf(full, screen));
    await page.reload();
    const alert = page.getByRole('alert').filter({ hasText: nl.failures.offline });
    await alert.waitFor();
    expect({ [screen]: await accessibilityFaults(page) }).toEqual({ [screen]: [] });
    await page.unroute(calls);
    await alert.getByRole('button', { name: nl.retry }).click();
    await alert.waitFor({ state: 'detached' });
  }
});
