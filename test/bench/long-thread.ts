import type { Browser, Page } from 'playwright-core';
import { nl } from '../../widget/i18n/nl.ts';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { decide } from '../../worker/domain/decisions/decide.ts';
import { visitor } from '../support/browser.ts';
import { makeApproved, makeComment, type Site } from '../support/make.ts';

/** How much slower than this machine the reader's is. */
const SLOWER = 4;
const HOUR = 3_600_000;

interface Seen {
  shift: number;
  /** What is done each minute. */
  minutes: (() => void)[];
  inside(selector: string): HTMLElement[];
}

/** What a long discussion asks of a slow browser. */
export interface LongThread {
  comments: number;
  /** Layout shift while the first page came, and when somebody else said something: how far things moved by themselves. */
  firstShift: number;
  arrivalShift: number;
  /** Elements in the widget, with the first page and with all. */
  firstElements: number;
  allElements: number;
  /** Milliseconds of the longest task while something was done; all comments are there, but for the first two. */
  tasks: Record<string, number>;
}

/** A reader with a slow machine opens a discussion of so many comments, of which each at the top has so many `answers`, gets all of its pages, does what one does there, and hears of others. */
export async function measureLongThread(browser: Browser, site: Site, address: string, comments: number, answers = 0): Promise<LongThread> {
  await makeApproved(site, address, comments, answers);
  const { page, context } = await visitor(browser);
  await page.addInitScript(watch);
  const tasks: LongThread['tasks'] = {};
  const measure = async (name: string, act: () => Promise<unknown>) => {
    await browser.startTracing(page, { categories: ['toplevel'] });
    await act();
    await page.evaluate(settled);
    tasks[name] = longest(await browser.stopTracing());
  };

  await measure('the first page', async () => {
    const connected = page.waitForEvent('websocket', (socket) => socket.url().endsWith('/live'));
    await page.goto(address);
    await connected;
  });
  const firstShift = await shifted(page);
  const firstElements = await count(page, '*');
  await measure('another page, of all', async () => {
    const next = 'ol.top + [part=more]';
    while (await count(page, next)) {
      const shown = await count(page, 'article');
      await press(page, next);
      await appears(page, 'article', shown);
      await page.evaluate(settled);
    }
  });
  const allElements = await count(page, '*');

  const middle = await idOf(page, comments / 2);
  const unfold = `#c${middle} [aria-expanded]`;
  await page.evaluate((selector) => (globalThis as unknown as { seen: Seen }).seen.inside(selector)[0]?.scrollIntoView(), unfold);
  await measure('unfolding what can be done', async () => {
    await press(page, unfold);
    await appears(page, `${unfold} ~ button`);
  });
  const form = `#c${middle} + praat-mee-composer`;
  await measure('opening a form', async () => {
    await press(page, `#r${middle}`);
    await appears(page, `${form} :focus`);
  });
  await measure('cancelling it', async () => {
    await press(page, `${form} .main + .link`);
    await appears(page, `#r${middle}:focus`);
  });
  await measure('pressing a reaction', async () => {
    const stored = page.waitForResponse((response) => response.url().includes('/reactions/') && response.request().method() === 'PUT');
    await press(page, `#c${middle} [aria-pressed=false]`);
    await stored;
  });
  await measure('following a link', async () => {
    const id = await idOf(page, comments / 4);
    await page.evaluate((hash) => Object.assign(location, { hash }), `reactie-${id}`);
    await appears(page, `#c${id}:focus`);
  });
  await measure('an hour going by', () => goOn(page, HOUR));
  await shifted(page);
  let zoe = '';
  await measure('hearing of another', async () => {
    zoe = (await makeComment(site, address, { name: 'Zoë', text: 'En nog een, van iemand anders.', minutesAgo: 0 })).id;
    await appears(page, '.live .main');
  });
  const arrivalShift = await shifted(page);
  await measure('showing it', async () => {
    await press(page, '.live .main');
    await appears(page, `#c${zoe}:focus`);
  });
  await measure('hearing that it is gone', async () => {
    const by = await commandCtx(site.server, { moderator: site.moderator });
    await decide(by, { commentIds: [zoe], action: 'reject', reason: 'offTopic', from: 'approved' });
    await appears(page, `#c${zoe}[aria-label="${nl.removed}"]`);
  });
  await context.close();
  return { comments, firstShift, arrivalShift, firstElements, allElements, tasks };
}

/** In the page, before anything else: notes what moves by itself, and what is done each minute. */
function watch(): void {
  const seen: Seen = {
    shift: 0,
    minutes: [],
    inside: (selector) => [...(document.querySelector('praat-mee')?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])],
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const { setInterval: begin } = globalThis;
  const noting = (tick: () => void, every: number) => {
    if (every === 60_000) seen.minutes.push(tick);
    return begin(tick, every);
  };
  Object.assign(globalThis, { seen, setInterval: noting });
  // The reader goes down to where the discussion begins.
  addEventListener('load', () => scrollTo(0, 900));
}

/** In the page: resolves once all that waited is drawn, and the browser has nothing else to do. */
const settled = () => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/**
 * Milliseconds of the longest task of a page in what was traced, on the slower machine: what it took of the processor, times as much slower
 * as that is. A browser that is held back by the clock, as DevTools does it, says how busy this machine is with other things.
 */
function longest(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: Traced[] };
  const thread = ({ pid, tid }: Traced) => `${pid}.${tid}`;
  const mains = new Set(traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(thread));
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && mains.has(thread(event)));
  return Math.round((Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1_000) * SLOWER);
}

/** An event of Chromium's trace; `tdur`: microseconds of the processor. */
interface Traced {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string };
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

// A locator looks through the whole page, which among so many comments is a long task of its own. These do as little as they can.

const count = (page: Page, selector: string) =>
  page.evaluate((wanted) => (globalThis as unknown as { seen: Seen }).seen.inside(wanted).length, selector);

const press = (page: Page, selector: string) =>
  page.evaluate((wanted) => (globalThis as unknown as { seen: Seen }).seen.inside(wanted)[0]?.click(), selector);

/** Waits until there are more than so many. */
const appears = (page: Page, selector: string, than = 0) =>
  page.waitForFunction(([wanted, least]) => (globalThis as unknown as { seen: Seen }).seen.inside(wanted).length > least, [
    selector,
    than,
  ] as const);

/** Of the comment at this place. */
const idOf = (page: Page, place: number) =>
  page.evaluate((at) => (globalThis as unknown as { seen: Seen }).seen.inside('article')[at]?.id.slice(1) ?? '', Math.floor(place));

/** So many milliseconds go by at once. */
const goOn = (page: Page, by: number) =>
  page.evaluate((milliseconds) => {
    const { now } = Date;
    Date.now = () => now() + milliseconds;
    for (const tick of (globalThis as unknown as { seen: Seen }).seen.minutes) tick();
  }, by);
