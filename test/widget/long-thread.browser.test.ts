import { expect, test } from 'vitest';
import { measureLongThread } from '../bench/long-thread.ts';
import { DRAWN } from '../checks/budgets.ts';
import { visitor } from '../support/browser.ts';
import { closeThread, makeApproved, makeComment } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post' });
const makePage = (path: string) =>
  makeArticle({
    path,
    body: `<div style="height: 1200px"></div><script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`,
  });

test('a long discussion is twenty comments at a time, a few elements each, and moves nothing by itself', {
  timeout: 120_000,
}, async () => {
  const measured = await measureLongThread(stage.browser, stage.site, await makePage('/lang'), 120);
  expect([measured.firstShift, measured.arrivalShift]).toEqual([0, 0]);
  expect(measured.firstElements / 20).toBeLessThan(25);
  expect(measured.allElements / 120).toBeLessThan(20);
});

test('of a long discussion only what Anna touches is drawn again, and only what is near her screen is laid out', async () => {
  const { address, widget, drawn, context } = await opened('/lang-getekend');
  await drawn();
  await (await widget.action(widget.more.copy, 'Lezer 60')).waitFor();
  expect(await drawn()).toBeLessThanOrEqual(DRAWN.touched);
  await makeComment(stage.site, address, { name: 'Zoë', text: 'En nog een, van iemand anders.', minutesAgo: 0 });
  await widget.root.getByRole('button', { name: widget.more.arrived(1) }).waitFor();
  // What stands unfolded is always drawn.
  expect(await drawn()).toBeLessThanOrEqual(DRAWN.touched);
  await widget.page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => laidOut(widget)).toBeLessThanOrEqual(DRAWN.laidOut);
  await context.close();
});

test('of a discussion with many answers a few comments at a time are drawn, until all are there', async () => {
  const { widget, page, context } = await opened('/lang-met-antwoorden', 4);
  await expect.poll(() => widget.root.locator('article').count()).toBe(60);
  expect(await page.evaluate(() => (globalThis as unknown as Noted).atOnce)).toBeLessThanOrEqual(DRAWN.atOnce);
  await context.close();
});

test('all of a long discussion says so when it is closed, and how long ago everything was', async () => {
  const { address, widget, page, context } = await opened('/lang-gesloten');
  const answers = widget.root.getByRole('button', { name: widget.texts.reply });
  expect(await answers.count()).toBe(60);
  const old = widget.root.getByText('11 uur geleden');
  expect(await old.count()).toBe(0);
  await page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 3_700_000;
    for (const tick of (globalThis as unknown as Noted).minutes) tick();
  });
  await expect.poll(() => old.count()).toBe(60);
  await closeThread(stage.site, address);
  await expect.poll(() => answers.count()).toBe(0);
  await widget.sees(widget.texts.closed);
  await context.close();
});

interface Noted {
  drawn: number;
  /** The most in one task. */
  atOnce: number;
  minutes: (() => void)[];
}

/** Anna with all of a discussion of sixty on her screen; `drawn` gives how many comments were drawn since it was asked last. */
async function opened(path: string, answers = 0) {
  const address = await makePage(path);
  await makeApproved(stage.site, address, 60, answers);
  const { page, context } = await visitor(stage.browser);
  await page.addInitScript(() => {
    const noted: Noted = Object.assign(globalThis, { drawn: 0, atOnce: 0, minutes: [] });
    let now = 0;
    // Whatever is drawn of a comment, its time is.
    const { format } = Intl.RelativeTimeFormat.prototype;
    Intl.RelativeTimeFormat.prototype.format = function (...given: [number, Intl.RelativeTimeFormatUnit]) {
      noted.drawn += 1;
      // The first of a task begins to count, before any other task can.
      if (!now) setTimeout(() => (now = 0));
      now += 1;
      noted.atOnce = Math.max(noted.atOnce, now);
      return format.apply(this, given);
    };
    const begin = globalThis.setInterval;
    Object.assign(globalThis, {
      setInterval: (tick: () => void, every: number) => {
        if (every === 60_000) noted.minutes.push(tick);
        return begin(tick, every);
      },
    });
  });
  const connected = page.waitForEvent('websocket', (socket) => socket.url().endsWith('/live'));
  const widget = await Widget.open(page, address);
  await connected;
  for (const shown of answers ? [] : [40, 60]) {
    await widget.root.getByRole('button', { name: widget.texts.moreComments }).click();
    await expect.poll(() => widget.root.locator('article').count()).toBe(shown);
  }
  const drawn = () =>
    page.evaluate(() => {
      const noted = globalThis as unknown as Noted;
      const { drawn } = noted;
      noted.drawn = 0;
      return drawn;
    });
  return { address, widget, drawn, page, context };
}

const laidOut = ({ root }: Widget) =>
  root.locator('article').evaluateAll((all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length);
