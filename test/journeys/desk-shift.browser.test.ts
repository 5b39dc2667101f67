import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { makeComment, makeSite, makeWaiting } from '../support/make.ts';
import { setStage } from '../support/stage.ts';

const ARTICLE = 'http://localhost/loopbaan';
const stage = setStage();

const says = (page: Page, text: string) => page.locator('desk-notice').getByText(text).waitFor();
const count = (site: string, status: string) =>
  stage.server.db.prepare('SELECT count(*) AS n FROM comments WHERE site_id = ?1 AND status = ?2').bind(site, status).first<number>('n');

/** Where the row under the hands stands in the window. */
const place = (page: Page) =>
  page.evaluate(() => document.querySelector('desk-list [aria-current="true"]')?.closest('li')?.getBoundingClientRect().top ?? null);

describe('Mieke works a shift', () => {
  test('of two hundred waiting comments, with the keyboard only; the list never jumps, and a key is answered at once', {
    timeout: 120_000,
  }, async () => {
    const site = await makeSite(stage.server);
    await makeWaiting(site, ARTICLE, 200);
    const { page, problems } = await visitor(stage.browser);
    await Desk.open(page, site);
    await page.getByText('200 reacties wachten').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('k');

    // From the press of a key until the next comment is painted, measured in the page.
    await page.evaluate(() => {
      const took: number[] = [];
      Object.assign(window, { took });
      addEventListener(
        'keydown',
        ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => took.push(performance.now() - timeStamp))),
        true,
      );
    });
    const tops = new Set<number | null>();
    for (let at = 1; at <= 200; at += 1) {
      tops.add(await place(page));
      if (at % 10 === 0) {
        await page.keyboard.press('r');
        await page.getByRole('dialog').waitFor();
        await page.keyboard.press('1');
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
      } else await page.keyboard.press(at % 7 === 0 ? 's' : 'a');
      if (at < 200) await page.getByRole('heading', { level: 2, name: `Reactie van Lezer ${at + 1}`, exact: true }).waitFor();
    }
    await page.getByText('Alles is beoordeeld.').waitFor();
    await expect.poll(() => count(site.id, 'pending')).toBe(0);
    expect(await count(site.id, 'rejected')).toBe(20);
    expect(await count(site.id, 'spam')).toBe(26);
    expect(await count(site.id, 'approved')).toBe(154);
    const tally = await stage.server.db.prepare('SELECT pending_count, spam_count FROM sites WHERE id = ?1').bind(site.id).first();
    expect(tally).toEqual({ pending_count: 0, spam_count: 26 });
    // The next one comes where the last one was.
    expect([...tops].length).toBe(1);
    const took = (await page.evaluate(() => (window as unknown as { took: number[] }).took)).toSorted((a, b) => a - b);
    expect(took.length).toBeGreaterThanOrEqual(200);
    expect(took[Math.floor(took.length / 2)]).toBeLessThan(100);
    expect(problems).toEqual([]);
  });

  test('decides on fifty at once, and takes all of it back at once', async () => {
    const site = await makeSite(stage.server);
    await makeWaiting(site, ARTICLE, 50);
    const { page } = await visitor(stage.browser);
    await Desk.open(page, site);
    await page.getByLabel('Selecteer alles').check();
    await page.keyboard.press('s');
    await says(page, '50 reacties zijn spam.');
    await expect.poll(() => count(site.id, 'spam')).toBe(50);
    await page.keyboard.press('z');
    await says(page, '50 beslissingen zijn teruggedraaid.');
    expect(await count(site.id, 'pending')).toBe(50);
    expect(await page.locator('desk-list .name').allInnerTexts()).toEqual(Array.from({ length: 50 }, (_, at) => `Lezer ${at + 1}`));
  });

  test('takes all of it back the next day, from the log', async () => {
    const site = await makeSite(stage.server);
    await makeWaiting(site, ARTICLE, 50);
    const { page, problems } = await visitor(stage.browser);
    await Desk.open(page, site);
    await page.getByLabel('Selecteer alles').check();
    await page.keyboard.press('a');
    await expect.poll(() => count(site.id, 'approved')).toBe(50);
    await page.goto(`${stage.server.origin}/moderatie#/${site.id}/logboek`);
    await page.reload();
    await page.getByRole('button', { name: 'De hele groep ongedaan maken: Reactie van Lezer 7 goedgekeurd' }).click();
    await page.getByText('50 beslissingen zijn teruggedraaid.').waitFor();
    expect(await count(site.id, 'pending')).toBe(50);
    expect(problems).toEqual([]);
  });

  test('finds a comment, changes it, lifts it out, answers it, and takes the answer back', async () => {
    const site = await makeSite(stage.server);
    await makeComment(site, ARTICLE, { name: 'Noor', text: 'Ik koos zelf mijn opleiding.' });
    await makeComment(site, ARTICLE, { name: 'Kees', text: 'Mijn baas koos het voor mij.' });
    const { page, problems } = await visitor(stage.browser);
    await Desk.open(page, site);
    await page.getByRole('link', { name: 'Alle reacties' }).click();
    await page.locator('desk-list').getByRole('button', { name: 'Noor' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('opleid');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('desk-list .name').allInnerTexts()).toEqual(['Noor']);
    await page.locator('desk-list').getByRole('button', { name: 'Noor' }).click();

    await page.keyboard.press('e');
    const edit = page.getByRole('dialog', { name: 'Wijzig de reactie van Noor' });
    await edit.getByLabel('Tekst').fill('');
    await edit.getByRole('button', { name: 'Bewaar' }).click();
    await edit.getByText('Vul dit in.').waitFor();
    await edit.getByLabel('Tekst').fill('Ik koos zelf mijn studie.');
    await edit.getByRole('button', { name: 'Bewaar' }).click();
    await says(page, 'De reactie van Noor is gewijzigd.');
    await page.locator('desk-case').getByText('Ik koos zelf mijn studie.').first().waitFor();

    await page.getByRole('button', { name: 'Meer mogelijkheden' }).click();
    await page.getByRole('button', { name: 'Licht uit' }).click();
    await says(page, 'De reactie van Noor is uitgelicht.');
    await page.locator('desk-case').getByText('uitgelicht', { exact: true }).waitFor();

    await page.keyboard.press('b');
    const reply = page.getByRole('dialog', { name: 'Antwoord aan Noor' });
    await reply.getByLabel('Mieke').check();
    await reply.getByLabel('Tekst').fill('Dank voor uw verhaal.');
    await reply.getByRole('button', { name: 'Plaats antwoord' }).click();
    await says(page, 'Uw antwoord aan Noor is geplaatst.');
    const answers = "SELECT count(*) AS n FROM comments WHERE badge = 'editors' AND author_name = 'Mieke' AND status = 'approved'";
    expect(await stage.server.db.prepare(answers).first('n')).toBe(1);
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect.poll(() => stage.server.db.prepare(answers).first('n')).toBe(0);
    expect(problems).toEqual([]);
  });
});
