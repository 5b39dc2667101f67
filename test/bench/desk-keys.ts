import type { Browser } from 'playwright-core';
import { visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { makeSite, makeWaiting } from '../support/make.ts';
import type { Praatmee } from '../support/serve.ts';

const ARTICLE = 'http://localhost/loopbaan';
const WAITING = 300;
const PRESSES = 100;

/** Milliseconds from the press of a key until the frame in which the next comment lies in front, with hundreds waiting. */
export async function measureDeskKeys(
  server: Praatmee,
  browser: Browser,
): Promise<Record<string, { median: number; p95: number; most: number }>> {
  const site = await makeSite(server);
  await makeWaiting(site, ARTICLE, WAITING);
  const { page } = await visitor(browser);
  await Desk.open(page, site);
  const inFront = page.locator('desk-case h2');
  // In the page, so that the way to it and back is not measured: until the frame after the one in which the heading changed.
  await page.evaluate(() => {
    const took: number[] = [];
    Object.assign(window, { took });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const before = document.querySelector('desk-case h2')?.textContent;
        const look = () => {
          if (document.querySelector('desk-case h2')?.textContent === before) requestAnimationFrame(look);
          else requestAnimationFrame(() => took.push(performance.now() - timeStamp));
        };
        requestAnimationFrame(look);
      },
      true,
    );
  });
  const press = async (key: string) => {
    await page.evaluate(() => (window as unknown as { took: number[] }).took.splice(0));
    for (let at = 0; at < PRESSES; at += 1) {
      const before = (await inFront.textContent()) ?? '';
      await page.keyboard.press(key);
      await inFront.filter({ hasNotText: before.trim() }).waitFor();
    }
    return figures(await page.evaluate(() => (window as unknown as { took: number[] }).took));
  };
  return { 'A: approve': await press('a'), 'J: the next': await press('j') };
}

function figures(took: readonly number[]) {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}
