import type { Browser, Page } from 'playwright-core';
import { visitor } from '../support/browser.ts';
import { makeApproved, makeComment, type Site } from '../support/make.ts';
import { Widget } from '../support/widget.ts';

/** How much slower than this machine the reader's is. */
const SLOWER = 4;

interface Seen {
  shift: number;
  tasks: number[];
}

/** What a long discussion asks of a slow browser. Times in milliseconds, of the longest task while it was done. */
export interface LongThread {
  comments: number;
  /** Layout shift while the first page came, and when somebody else said something: how far things moved by themselves. */
  firstShift: number;
  arrivalShift: number;
  /** Elements in the widget, with the first page and with all. */
  firstElements: number;
  allElements: number;
  first: number;
  /** The last of the pages that were asked for. */
  lastPage: number;
  /** A new comment of somebody else, while all are there. */
  arrival: number;
}

/** A reader with a slow machine opens a discussion of so many comments, gets all of its pages, and hears of one more. */
export async function measureLongThread(browser: Browser, site: Site, address: string, comments: number): Promise<LongThread> {
  await makeApproved(site, address, comments);
  const { page, context } = await visitor(browser);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(() => {
    const seen: Seen = { shift: 0, tasks: [] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  const connected = page.waitForEvent('websocket', (socket) => socket.url().endsWith('/live'));
  const widget = await Widget.open(page, address);
  await connected;
  const first = await longest(page);
  const firstShift = await shifted(page);
  const firstElements = await elements(widget);
  const more = widget.root.getByRole('button', { name: widget.texts.moreComments });
  let lastPage = 0;
  for (let shown = await count(widget); await more.count(); shown = await count(widget)) {
    await longest(page);
    await more.click();
    await page.waitForFunction(
      (before) => (document.querySelector('praat-mee')?.shadowRoot?.querySelectorAll('article').length ?? 0) > before,
      shown,
    );
    lastPage = await longest(page);
  }
  const allElements = await elements(widget);
  await shifted(page);
  await makeComment(site, address, { name: 'Zoë', text: 'En nog een, van iemand anders.', minutesAgo: 0 });
  await widget.root.getByRole('button', { name: widget.more.arrived(1) }).waitFor();
  const arrival = await longest(page);
  const arrivalShift = await shifted(page);
  await context.close();
  return { comments, firstShift, arrivalShift, firstElements, allElements, first, lastPage, arrival };
}

/** Of the tasks since this was asked last; 50 or less where none was long. */
function longest(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // What was observed is told at the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return Math.round(Math.max(0, ...(globalThis as unknown as { seen: Seen }).seen.tasks.splice(0)));
  });
}

/** Since this was asked last. */
function shifted(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: Seen };
    const { shift } = seen;
    seen.shift = 0;
    return shift;
  });
}

const count = (widget: Widget) => widget.root.locator('article').count();
const elements = (widget: Widget) => widget.root.evaluate((element) => element.shadowRoot?.querySelectorAll('*').length ?? 0);
