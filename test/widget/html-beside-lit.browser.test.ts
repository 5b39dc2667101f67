import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import type * as BesideLit from '../support/templates/beside-lit.ts';
import { bundle } from '../support/templates/bundle.ts';
import { collectTemplates } from '../support/templates/collect.ts';
import { ROWS } from '../support/templates/rows.ts';

declare const besideLit: typeof BesideLit;

const RANDOM_ROWS = 200;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ content: await bundle('beside-lit') });
});
afterAll(() => browser.close());

describe('drawn again and again, our templates show what Lit’s would', () => {
  test.each(Object.keys(ROWS))('%s', async (name) => {
    expect(await page.evaluate((row) => besideLit.compareRow(row), name)).toBe('');
  });

  test('all that the readers’ side has, with values by chance', async () => {
    const templates = collectTemplates().map(({ strings }) => strings);
    expect(await page.evaluate(([all, count]) => besideLit.compareRandom(all, count), [templates, RANDOM_ROWS] as const)).toEqual([]);
  });
});
