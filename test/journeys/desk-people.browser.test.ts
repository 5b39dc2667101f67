import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { makeSite, makeWaiting, type Site } from '../support/make.ts';
import { setStage } from '../support/stage.ts';

const ARTICLE = 'http://localhost/loopbaan';
const stage = setStage();

const count = (site: Site, status: string) =>
  stage.server.db.prepare('SELECT count(*) AS n FROM comments WHERE site_id = ?1 AND status = ?2').bind(site.id, status).first<number>('n');

async function readers(look: { width?: number; dark?: boolean } = {}) {
  const site = await makeSite(stage.server);
  await makeWaiting(site, ARTICLE, 120);
  const { page, problems } = await visitor(stage.browser, look);
  await Desk.open(page, site);
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('link', { name: 'Lezers' }).click();
  await page.getByRole('heading', { level: 1, name: 'Lezers' }).waitFor();
  await page.getByRole('link', { name: 'Lezer 1' }).click();
  await page.getByRole('button', { name: 'Sluit uit' }).waitFor();
  return { site, page, problems };
}

describe('Mieke keeps somebody out', () => {
  test('for a week, with all that they wrote, and takes the sweep back', async () => {
    const { site, page, problems } = await readers();
    await page.getByRole('button', { name: 'Sluit uit' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sluit Lezer 1 uit' });
    await dialog.getByLabel('1 week').check();
    await dialog.getByRole('button', { name: 'Sluit uit' }).click();
    await dialog.getByText('Vul dit in.').waitFor();
    await dialog.getByLabel('Waarom?').fill('U scheldt op anderen.');
    await dialog.getByLabel('Verwijder ook alle 120 reacties van deze lezer').check();
    await dialog.getByRole('button', { name: 'Sluit uit' }).click();
    await page.getByText('120 reacties zijn verwijderd.').waitFor();
    expect([await count(site, 'rejected'), await count(site, 'pending')]).toEqual([120, 0]);
    const told = stage.server.db.prepare('SELECT reason FROM restrictions WHERE site_id = ?1 AND lifted_at IS NULL').bind(site.id);
    expect(await told.first('reason')).toBe('U scheldt op anderen.');
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect.poll(() => count(site, 'pending')).toBe(120);
    await page.getByRole('button', { name: 'Hef op' }).click();
    await page.getByText('Opgeheven door Mieke').waitFor();
    expect(problems).toEqual([]);
  });

  test('or trusts them, and notes why', async () => {
    const { page } = await readers({ width: 375 });
    await page.getByRole('button', { name: 'Vertrouw deze lezer' }).tap();
    await page.getByRole('button', { name: 'Vertrouw niet meer' }).waitFor();
    await page.getByLabel('Nieuwe notitie').fill('Schreef eerder voor ons blad.');
    await page.getByRole('button', { name: 'Bewaar notitie' }).tap();
    await page.getByText('Schreef eerder voor ons blad.').waitFor();
    await page.getByRole('button', { name: 'Verwijder de notitie' }).tap();
    await expect.poll(() => page.getByText('Schreef eerder voor ons blad.').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  });
});

test.each([
  [1280, false],
  [1280, true],
  [375, false],
  [375, true],
])('nobody is kept out of the screens about readers, at %i pixels, dark: %s', async (width, dark) => {
  const { page } = await readers({ width, dark });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sluit uit' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Alle lezers' }).click();
  await page.getByRole('link', { name: 'Lezer 1' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});
