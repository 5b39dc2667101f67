import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { makeComment, makeSite, type Site } from '../support/make.ts';
import { setStage } from '../support/stage.ts';

const ARTICLE = 'http://localhost/loopbaan';
const stage = setStage();

const policy = async (site: Site) =>
  JSON.parse((await stage.server.db.prepare('SELECT policy FROM sites WHERE id = ?1').bind(site.id).first<string>('policy')) ?? '{}');

async function rules(look: { width?: number; dark?: boolean } = {}) {
  const site = await makeSite(stage.server, { mode: 'post' });
  await makeComment(site, ARTICLE, { name: 'Fatima', text: 'Mijn baas bepaalt alles.' });
  await makeComment(site, ARTICLE, { name: 'Jeroen', text: 'Ik stuur mijn loopbaan zelf.' });
  await makeComment(site, ARTICLE, { name: 'Kees', text: 'Zonder b@as kom je verder.' });
  const { page, problems } = await visitor(stage.browser, look);
  await Desk.open(page, site);
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('link', { name: 'Regels' }).click();
  await page.getByLabel('Laat wachten').first().waitFor();
  return { site, page, problems };
}

describe('Mieke changes a rule', () => {
  test('and first sees which comments a word would have held; then saves it', async () => {
    const { site, page, problems } = await rules();
    expect(await page.getByRole('button', { name: 'Bewaar', exact: true }).count()).toBe(0);
    const words = page.getByRole('group', { name: 'Woorden' }).getByLabel('Laat wachten');
    await words.fill('baas\n');
    await words.blur();
    await page.getByRole('button', { name: 'Probeer op de laatste 500 reacties' }).click();
    await page.getByRole('heading', { name: 'Dit had 2 van de laatste 3 reacties tegengehouden.' }).waitFor();
    await page.getByText('Met de regels van nu zijn dat er 0.').waitFor();
    expect(await page.locator('.trial .name').allInnerTexts()).toEqual(['Kees', 'Fatima']);
    expect(await page.locator('.trial mark').allInnerTexts()).toEqual(['b@as', 'baas']);
    expect((await policy(site)).words).toEqual([]);
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('De regels zijn bewaard en gelden nu.').waitFor();
    expect((await policy(site)).words).toEqual([{ word: 'baas', effect: 'hold' }]);
    expect(problems).toEqual([]);
  });

  test('what is changed once more has to be tried once more, and what cannot be says so', async () => {
    const { page } = await rules();
    const domains = page.getByRole('group', { name: 'Links naar deze domeinen' }).getByLabel('Weiger');
    await domains.fill('https://www.kwaad.example/pagina\ngeen domein');
    await domains.blur();
    await page.getByRole('button', { name: 'Probeer op de laatste 500 reacties' }).click();
    await page.getByText('Dit klopt niet: geen domein').waitFor();
    expect(await domains.inputValue()).toBe('kwaad.example\ngeen domein');
    await domains.fill('kwaad.example');
    await domains.blur();
    await page.getByRole('button', { name: 'Probeer op de laatste 500 reacties' }).click();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).waitFor();
    await page.getByLabel('Een reactie met meer links dan dit wacht').fill('0');
    await page.getByLabel('Een reactie met meer links dan dit wacht').blur();
    await page.getByRole('button', { name: 'Probeer op de laatste 500 reacties' }).waitFor();
    await page.getByRole('button', { name: 'Laat vervallen' }).click();
    await expect.poll(() => domains.inputValue()).toBe('');
  });

  test('what readers can press under a comment needs no trial', async () => {
    const { site, page } = await rules();
    const kinds = page.getByRole('group', { name: 'Wat lezers bij een reactie kunnen kiezen' });
    expect(await kinds.getByLabel('Waardeer').isChecked()).toBe(true);
    await kinds.getByLabel('Bedankt').check();
    await kinds.getByLabel('Eens').check();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('De regels zijn bewaard en gelden nu.').waitFor();
    expect((await policy(site)).reactions).toEqual(['like', 'agree', 'thanks']);
  });

  test('not over what a colleague saved meanwhile', async () => {
    const { site, page } = await rules();
    await page.getByLabel('Een tekst die op reclame lijkt, wacht').uncheck();
    await page.getByRole('button', { name: 'Probeer op de laatste 500 reacties' }).click();
    await stage.server.db.prepare('UPDATE sites SET policy_version = 2 WHERE id = ?1').bind(site.id).run();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Een collega heeft dit net gewijzigd.').waitFor();
    expect(await page.getByLabel('Een tekst die op reclame lijkt, wacht').isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Laad opnieuw' }).click();
    await expect.poll(() => page.getByLabel('Een tekst die op reclame lijkt, wacht').isChecked()).toBe(true);
  });
});

test.each([
  [1280, false],
  [1280, true],
  [375, false],
  [375, true],
])('nobody is kept out of the rules, the log and the reasons, at %i pixels, dark: %s', async (width, dark) => {
  const { site, page } = await rules({ width, dark });
  const words = page.getByRole('group', { name: 'Woorden' }).getByLabel('Laat wachten');
  await words.fill('baas');
  await words.blur();
  await page.getByRole('button', { name: 'Probeer op de laatste 500 reacties' }).click();
  await page.locator('#trial-title').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  for (const [path, heading] of [
    ['logboek', 'Logboek'],
    ['antwoorden', 'Redenen en antwoorden'],
    ['lezers', 'Lezers'],
    ['cijfers', 'Cijfers'],
  ]) {
    await page.evaluate((hash) => location.assign(hash), `#/${site.id}/${path}`);
    await page.getByRole('heading', { level: 1, name: heading ?? '' }).waitFor();
    expect(await accessibilityFaults(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
  }
});

describe('Mieke lets a service of the publisher judge along', () => {
  test('what it is told stands there; a wrong address is refused in words, a good one is kept and its secret shown once', async () => {
    const { page, problems } = await rules();
    const check = page.getByRole('group', { name: 'Eigen controle' });
    const save = page.getByRole('button', { name: 'Bewaar de diensten' });
    await check.getByRole('checkbox').check();
    await check.getByText('De dienst krijgt de tekst, de links, de naam en het artikel').waitFor();
    await check.getByLabel('Adres van de dienst').fill('geen adres');
    await save.click();
    await check.getByText('Vul een openbaar adres in dat met https:// begint.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await check.getByLabel('Adres van de dienst').fill('https://vakblad.example/keur');
    await save.click();
    await page.getByText('De diensten zijn bewaard.').waitFor();
    expect((await check.getByLabel('Geheim', { exact: true }).inputValue()).length).toBeGreaterThan(20);
    await page.reload();
    expect(await check.getByLabel('Adres van de dienst').inputValue()).toBe('https://vakblad.example/keur');
    expect(await check.getByLabel('Geheim', { exact: true }).count()).toBe(0);
    expect(problems.filter((problem) => !problem.includes('422'))).toEqual([]);
  });
});
