import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { NODES } from '../checks/budgets.ts';
import { visitor } from '../support/browser.ts';
import { makeComment, makePoll } from '../support/make.ts';
import { kept } from '../support/memory.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post' });
const COMMENTS = 20;
/** Nodes of templates, which are made once; fewer than one discussion has. */
const TEMPLATES = 300;
/** What the heap may differ after twenty mounts more: less than one discussion takes. Bytes. */
const NOISE = 150_000;

let address: string;
beforeAll(async () => {
  const body = `<main></main><script async src="${stage.server.origin}/embed.js"></script>`;
  address = await makeArticle({ path: '/lek', body });
  await makePoll(stage.site, address, 'Eens?', 'Ja', 'Nee');
  for (let number = 1; number <= COMMENTS; number += 1)
    await makeComment(stage.site, address, { name: `Lezer ${number}`, text: `Mening nummer ${number}.` });
});

/** Puts a widget on the page, opens its form when it is there, and takes it away again. */
async function mountOnce(page: Page): Promise<void> {
  await page.evaluate((site) => {
    const element = document.createElement('praat-mee');
    element.setAttribute('site', site);
    document.querySelector('main')?.append(element);
  }, stage.site.id);
  await new Widget(page, 'nl').opensForm();
  await page.evaluate(() => document.querySelector('main')?.replaceChildren());
}

/** What is kept once the page holds fewer nodes than this. What a form began, the proof of work, ends some seconds after it was taken away. */
async function atRest(page: Page, nodes: number): Promise<Awaited<ReturnType<typeof kept>>> {
  await expect.poll(async () => (await kept(page)).nodes, { timeout: 10_000 }).toBeLessThan(nodes);
  return kept(page);
}

test('a page that shows and drops the discussion twenty times more holds no more than before', async () => {
  const { page, context } = await visitor(stage.browser);
  await page.goto(address);
  const empty = await kept(page);
  for (let time = 0; time < 5; time += 1) await mountOnce(page);
  const before = await atRest(page, empty.nodes + TEMPLATES);
  for (let time = 0; time < 20; time += 1) await mountOnce(page);
  const after = await atRest(page, before.nodes + 50);
  expect(after.listeners - before.listeners).toBeLessThan(10);
  expect(after.heap - before.heap).toBeLessThan(NOISE);
  await context.close();
});

test('a discussion takes few elements, and two on a page do not get in each other’s way', async () => {
  const { page, context } = await visitor(stage.browser);
  await page.goto(address);
  await page.evaluate((site) => {
    for (const article of ['', '/anders']) {
      const element = document.createElement('praat-mee');
      element.setAttribute('site', site);
      if (article) element.setAttribute('article', article);
      document.querySelector('main')?.append(element);
    }
  }, stage.site.id);
  const [first, second] = [page.locator('praat-mee').first(), page.locator('praat-mee').last()];
  await first
    .locator('article')
    .nth(COMMENTS - 1)
    .waitFor();
  const { texts } = new Widget(page, 'nl');
  await second.getByText(texts.empty).waitFor();
  const elements = (root: typeof first) => root.evaluate((element) => element.shadowRoot?.querySelectorAll('*').length ?? 0);
  expect(await elements(second)).toBeLessThanOrEqual(NODES.empty);
  expect(await elements(first)).toBeLessThanOrEqual(NODES.empty + NODES.poll + COMMENTS * NODES.comment);
  await second.getByRole('button', { name: texts.invite }).click();
  await second.locator('form[part=form]').waitFor();
  expect(await first.locator('form[part=form]').count()).toBe(0);
  await context.close();
});
