import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { fillDesk } from '../support/full-desk.ts';
import { makeComment, makeSite } from '../support/make.ts';
import { setStage } from '../support/stage.ts';

const stage = setStage();

test('Mieke narrows each list to an article, a rule, a person', async () => {
  const site = await makeSite(stage.server);
  await fillDesk(site);
  await makeComment(site, 'http://localhost/stationsplein', { name: 'Hans', text: 'Een plein zonder bomen.', waits: true });
  const { page, problems } = await visitor(stage.browser);
  const desk = await Desk.open(page, site);
  const names = () => page.locator('desk-list .name').allInnerTexts();
  await expect.poll(names).toEqual(['Hans', 'Sanne', 'Bram']);
  await page.getByText('Zoek en filter').click();
  await page.getByRole('combobox', { name: 'Artikel' }).selectOption({ label: 'localhost/stationsplein' });
  await expect.poll(names).toEqual(['Hans']);
  await page.getByRole('combobox', { name: 'Artikel' }).selectOption({ label: 'alle' });
  await page.getByRole('combobox', { name: 'Regel' }).selectOption({ label: 'links' });
  await expect.poll(names).toEqual(['Sanne']);
  await page.getByRole('link', { name: 'Alle reacties van deze lezer' }).click();
  await page.getByRole('link', { name: /Van Sanne/ }).waitFor();

  await page.getByRole('link', { name: /Bezwaren/ }).click();
  await page.getByRole('heading', { name: 'Bezwaar van Kees' }).waitFor();
  await page.getByText('Zoek en filter').click();
  await page.getByRole('combobox', { name: 'Artikel' }).selectOption({ label: 'localhost/stationsplein' });
  await desk.sees('Hier is niets gevonden.');
  await page.getByRole('combobox', { name: 'Artikel' }).selectOption({ label: 'localhost/loopbaan' });
  await page.getByRole('heading', { name: 'Bezwaar van Kees' }).waitFor();
  expect(problems).toEqual([]);
});
