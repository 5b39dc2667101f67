import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { closeThread, makeComment } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post', words: [{ word: 'sukkel*', effect: 'refuse' }] });

const TEXT = 'Geschreven in de trein, onder de Noordzee door.';

/** Anna with an open form, whose connection is cut off before she sends. */
async function annaSendsOffline(path: string, text = TEXT) {
  const person = await visitor(stage.browser);
  const body = `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`;
  const widget = await Widget.open(person.page, await makeArticle({ path, body }));
  await widget.opensForm();
  await widget.fills('Anna', text);
  await widget.canSend();
  await person.context.setOffline(true);
  await widget.sends();
  return { ...person, widget };
}

/** How often the text stands there for somebody else. */
async function seenByCas(url: string, text = TEXT): Promise<number> {
  const cas = await visitor(stage.browser);
  const widget = await Widget.open(cas.page, url);
  const count = await widget.comment(text).count();
  await cas.context.close();
  return count;
}

const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.draft.')).length);

describe('what is sent without a connection', () => {
  test('waits in sight, and is sent once when there is one again', async () => {
    const { page, context, widget } = await annaSendsOffline('/queued');
    const own = widget.comment(TEXT);
    await own.getByText(widget.writing.queued).waitFor();
    expect(await kept(page)).toBe(0);
    await context.setOffline(false);
    await own.getByText(widget.writing.queued).waitFor({ state: 'detached' });
    expect(await widget.comment(TEXT).count()).toBe(1);
    expect(await seenByCas(page.url())).toBe(1);
    await context.close();
  });

  test('is sent at the next visit, once from two tabs', async () => {
    const { page, context, widget } = await annaSendsOffline('/next-visit');
    await widget.sees(widget.writing.queued);
    await page.goto('about:blank');
    await context.setOffline(false);
    const url = await makeArticle({ path: '/next-visit', body: pageBody() });
    const other = await context.newPage();
    const [again] = await Promise.all([Widget.open(page, url), Widget.open(other, url)]);
    await again.comment(TEXT).waitFor();
    await again.root.getByText(again.writing.queued).waitFor({ state: 'detached' });
    expect(await seenByCas(url)).toBe(1);
    await context.close();
  });

  test('is taken back into the form, changed, and sent from there', async () => {
    const { page, context, widget } = await annaSendsOffline('/taken-back');
    await widget.root.getByRole('button', { name: widget.more.change, exact: true }).click();
    const area = widget.root.locator('textarea');
    await expect.poll(() => area.inputValue()).toBe(TEXT);
    expect(await widget.root.locator('article').count()).toBe(0);
    await area.fill('Geschreven in de trein, en verbeterd.');
    await context.setOffline(false);
    await widget.sends();
    await widget.comment('en verbeterd').waitFor();
    expect(await seenByCas(page.url())).toBe(0);
    expect(await seenByCas(page.url(), 'en verbeterd')).toBe(1);
    await context.close();
  });

  test('says why when the site refuses it later, and keeps the text', async () => {
    const { context, widget } = await annaSendsOffline('/refused', 'Wat een sukkels daar.');
    await widget.sees(widget.writing.queued);
    await context.setOffline(false);
    await widget.sees(widget.told.rules.words);
    await widget.root.getByRole('button', { name: widget.more.change, exact: true }).click();
    await expect.poll(() => widget.root.locator('textarea').inputValue()).toBe('Wat een sukkels daar.');
    await context.close();
  });

  test('says so when the discussion was closed meanwhile', async () => {
    const url = await makeArticle({ path: '/closed-meanwhile', body: pageBody() });
    await makeComment(stage.site, url, { name: 'Bram', text: 'Nog open.' });
    const { context, widget } = await annaSendsOffline('/closed-meanwhile');
    await widget.sees(widget.writing.queued);
    await closeThread(stage.site, url);
    await context.setOffline(false);
    await widget.sees(widget.told.refusals.thread_closed);
    expect(await widget.comment(TEXT).count()).toBe(1);
    await context.close();
  });
});

describe('leaving the page', () => {
  const leaves = async (page: Page): Promise<string[]> => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.goto('about:blank');
    return asked;
  };

  test('with an unsent text asks nothing: it is kept', async () => {
    const { page, context } = await annaTypes('/leave');
    expect(await leaves(page)).toEqual([]);
    await context.close();
  });

  test('warns where the browser has no room to keep it', async () => {
    const { page, context } = await annaTypes('/full', () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    expect(await leaves(page)).toEqual(['beforeunload']);
    await context.close();
  });

  test('and coming back with the back button finds the text', async () => {
    const { page, context } = await annaTypes('/back');
    await page.goto('about:blank');
    await page.goBack();
    const widget = new Widget(page, 'nl');
    await widget.root.evaluate((element) => element.scrollIntoView());
    const form = widget.root.locator('textarea');
    if (!(await form.isVisible())) await widget.opensForm();
    expect(await form.inputValue()).toBe(TEXT);
    await context.close();
  });
});

async function annaTypes(path: string, before?: () => void) {
  const person = await visitor(stage.browser);
  if (before) await person.page.addInitScript(before);
  const widget = await Widget.open(person.page, await makeArticle({ path, body: pageBody() }));
  await widget.opensForm();
  await widget.fills('Anna', TEXT);
  return { ...person, widget };
}

function pageBody(): string {
  return `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`;
}
