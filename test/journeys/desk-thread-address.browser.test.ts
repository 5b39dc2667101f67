import { describe, expect, test } from 'vitest';
import type { ThreadPage } from '../../shared/threads.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { makeComment, makePoll, makeSite, type Site } from '../support/make.ts';
import { setStage } from '../support/stage.ts';

const OLD = 'http://localhost/loopbaan';
const NEW = 'http://localhost/werk/loopbaan';
const stage = setStage();

/** What the widget on a page at this address gets. */
async function seenAt(site: Site, url: string): Promise<ThreadPage> {
  const path = `/api/v1/sites/${site.id}/thread?url=${encodeURIComponent(url)}&sort=newest`;
  return (await fetch(stage.server.origin + path)).json();
}

async function article(width = 1280, dark = false) {
  const site = await makeSite(stage.server);
  await makeComment(site, OLD, { name: 'Noor', text: 'Ik koos zelf mijn opleiding.' });
  await makePoll(site, OLD, 'Wie stuurt uw loopbaan?', 'Ikzelf', 'Mijn baas');
  const { page, problems } = await visitor(stage.browser, { width, dark });
  await Desk.open(page, site);
  await page.getByRole('link', { name: 'Artikelen' }).click();
  await page.getByRole('link', { name: 'localhost/loopbaan' }).click();
  await page.getByText('Het artikel heeft een ander adres').click();
  return { site, page, problems, address: page.getByLabel('Het andere adres') };
}

describe('an article moves to another address', () => {
  test('Mieke takes its discussion along; the old page shows it as well, and the log tells of it', async () => {
    const { site, page, problems, address } = await article();
    await page.getByRole('button', { name: 'Verplaats de discussie' }).click();
    await page.getByText('Dit klopt niet.').waitFor();
    await address.fill('https://elders.example/loopbaan');
    await page.getByRole('button', { name: 'Verplaats de discussie' }).click();
    await page.getByText('Dit adres hoort niet bij deze site.').waitFor();
    await address.fill(NEW);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'localhost/werk/loopbaan' }).waitFor();
    for (const url of [OLD, NEW])
      expect(await seenAt(site, url)).toMatchObject({
        thread: { url: NEW, commentCount: 1 },
        poll: { question: 'Wie stuurt uw loopbaan?' },
      });
    await page.getByRole('button', { name: 'Meer', exact: true }).click();
    await page.getByRole('link', { name: 'Logboek' }).click();
    await page.getByText(`verplaatst naar ${NEW}`).waitFor();
    expect(problems.filter((problem) => !/status of 422/.test(problem))).toEqual([]);
  });

  test('and there they talk already: she merges the two, after she was warned', async () => {
    const { site, page, address } = await article();
    await makeComment(site, NEW, { name: 'Kees', text: 'Mijn baas koos het voor mij.' });
    await address.fill(NEW);
    await page.getByRole('button', { name: 'Verplaats de discussie' }).click();
    await page.getByText('Op dit adres staat al een discussie.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('button', { name: 'Voeg de discussies samen' }).click();
    expect((await seenAt(site, OLD)).thread).toMatchObject({ url: OLD, commentCount: 1 });
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Voeg de discussies samen' }).click();
    await page.getByRole('heading', { level: 1, name: 'localhost/werk/loopbaan' }).waitFor();
    await page.getByText('2 reacties').waitFor();
    await page.getByText('Wie stuurt uw loopbaan?').waitFor();
    expect((await seenAt(site, OLD)).comments.items.map(({ author }) => author.name).toSorted()).toEqual(['Kees', 'Noor']);
  });

  test('a moderator who is no admin is not offered it', async () => {
    const site = await makeSite(stage.server);
    await makeComment(site, OLD, { name: 'Noor', text: 'Ik koos zelf mijn opleiding.' });
    await stage.server.db.prepare("UPDATE members SET role = 'moderator' WHERE site_id = ?1").bind(site.id).run();
    const { page } = await visitor(stage.browser, { width: 375 });
    await Desk.open(page, site);
    await page.getByRole('link', { name: 'Artikelen' }).click();
    await page.getByRole('link', { name: 'localhost/loopbaan' }).click();
    await page.getByText('De discussie is open.').waitFor();
    expect(await page.getByText('Het artikel heeft een ander adres').count()).toBe(0);
  });
});
