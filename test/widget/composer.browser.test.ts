import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { makeComment } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post', maxLength: 300 });

async function annaOn(path: string) {
  const person = await visitor(stage.browser);
  const body = `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`;
  return { ...person, widget: await Widget.open(person.page, await makeArticle({ path, body })) };
}

/** Anna with an open form and her words in it, all of them selected. */
async function annaWrites(path: string, text: string) {
  const anna = await annaOn(path);
  await anna.widget.opensForm();
  await anna.widget.fills('Anna', text);
  const area = anna.widget.root.locator('textarea');
  await area.focus();
  await anna.page.keyboard.press('Control+A');
  return { ...anna, area };
}

describe('the toolbar', () => {
  test.each([
    ['Control+b', '**kaart**'],
    ['Control+i', '_kaart_'],
    ['Control+e', '`kaart`'],
    ['Control+k', '[kaart](https://)'],
    ['Control+>', '> kaart'],
    ['Control+*', '- kaart'],
  ])('%s makes %s of a word, and Ctrl+Z takes it back', async (keys, marked) => {
    const { page, context, area } = await annaWrites(`/keys-${encodeURIComponent(keys)}`, 'kaart');
    await page.keyboard.press(keys);
    expect(await area.inputValue()).toBe(marked);
    await page.keyboard.press('Control+Z');
    expect(await area.inputValue()).toBe('kaart');
    await context.close();
  });

  test('marks and unmarks with a click, line by line for a list', async () => {
    const { page, context, widget, area } = await annaWrites('/click', 'een\ntwee');
    const list = widget.root.getByRole('button', { name: widget.writing.list });
    await list.click();
    expect(await area.inputValue()).toBe('- een\n- twee');
    await area.focus();
    await page.keyboard.press('Control+A');
    await list.click();
    expect(await area.inputValue()).toBe('een\ntwee');
    await page.keyboard.press('Control+A');
    const bold = widget.root.getByRole('button', { name: widget.writing.bold });
    await bold.click();
    await bold.click();
    expect(await area.inputValue()).toBe('een\ntwee');
    await context.close();
  });

  test('is one stop of the Tab key, with arrows inside, and its targets are large enough', async () => {
    const { page, context, widget } = await annaWrites('/arrows', 'kaart');
    await page.keyboard.press('Shift+Tab');
    const focused = () => page.evaluate(() => document.querySelector('praat-mee')?.shadowRoot?.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe(widget.writing.bold);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(widget.writing.italic);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.querySelector('praat-mee')?.shadowRoot?.activeElement?.textContent)).toBe(
      widget.writing.preview,
    );
    for (const button of await widget.root.getByRole('toolbar').getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await context.close();
  });

  test('leaves the page its own keys', async () => {
    const { page, context } = await annaWrites('/own-keys', 'kaart');
    await page.evaluate(() => {
      document.title = '';
      addEventListener('keydown', (event) => {
        if (!event.defaultPrevented) document.title += event.key;
      });
    });
    for (const key of ['j', 'Control+s', 'Control+Shift+K', 'Alt+b', 'Control+b']) await page.keyboard.press(key);
    expect((await page.title()).replaceAll(/Control|Shift|Alt/g, '')).toBe('jsKb');
    await context.close();
  });
});

describe('quoting', () => {
  test('what Anna selected in a comment stands in her reply, below what she wrote before', async () => {
    const url = await makeArticle({ path: '/quote', body: '' });
    await makeComment(stage.site, url, { name: 'Bram', text: 'Ik stuur zelf, met een kaart op schoot.' });
    const { context, page, widget } = await annaOn('/quote');
    await selectText(page, 'met een kaart');
    await widget.root.getByRole('button', { name: `${widget.texts.reply}${widget.texts.replyTo('Bram')}` }).click();
    const area = widget.root.locator('textarea');
    await expect.poll(() => area.inputValue()).toBe('> met een kaart\n\n');
    await widget.root.getByRole('button', { name: widget.writing.cancel }).click();
    await selectText(page, 'Ik stuur zelf');
    await widget.root.getByRole('button', { name: `${widget.texts.reply}${widget.texts.replyTo('Bram')}` }).click();
    await expect.poll(() => area.inputValue()).toBe('> met een kaart\n\n\n\n> Ik stuur zelf\n\n');
    await context.close();
  });

  test('nothing is quoted where something else is selected', async () => {
    const url = await makeArticle({ path: '/no-quote', body: '' });
    await makeComment(stage.site, url, { name: 'Bram', text: 'De ene reactie.' });
    await makeComment(stage.site, url, { name: 'Cas', text: 'De andere reactie.' });
    const { context, page, widget } = await annaOn('/no-quote');
    await selectText(page, 'De andere');
    await widget.root.getByRole('button', { name: `${widget.texts.reply}${widget.texts.replyTo('Bram')}` }).click();
    await widget.root.locator('textarea').waitFor();
    expect(await widget.root.locator('textarea').inputValue()).toBe('');
    await context.close();
  });

  test('the whole comment is quoted with one press under "Meer"', async () => {
    const url = await makeArticle({ path: '/quote-all', body: '' });
    await makeComment(stage.site, url, { name: 'Bram', text: 'Eerste alinea.\n\nTweede alinea.' });
    const { context, widget } = await annaOn('/quote-all');
    await widget.comment('Eerste alinea.').locator('[aria-expanded]').click();
    await widget.root.getByRole('button', { name: /^Citeer/ }).click();
    await expect.poll(() => widget.root.locator('textarea').inputValue()).toBe('> Eerste alinea.\n> \n> Tweede alinea.\n\n');
    await context.close();
  });
});

describe('the preview', () => {
  test('shows the text as others will see it, until it changes', async () => {
    const { context, widget, area } = await annaWrites('/preview', '**Goed** stuk <b>!</b>');
    const preview = widget.root.getByRole('button', { name: widget.writing.preview });
    await preview.click();
    const shown = widget.root.getByRole('region', { name: widget.writing.preview });
    await shown.locator('strong').waitFor();
    expect(await shown.textContent()).toBe('Goed stuk <b>!</b>');
    expect(await preview.getAttribute('aria-expanded')).toBe('true');
    await area.press('End');
    await area.press('!');
    await shown.waitFor({ state: 'detached' });
    await context.close();
  });

  test('says so where there is no connection, and the text stays', async () => {
    const { page, context, widget, area } = await annaWrites('/preview-off', 'Onderweg geschreven.');
    await page.route('**/preview', (route) => route.abort());
    await widget.root.getByRole('button', { name: widget.writing.preview }).click();
    await widget.sees(widget.writing.kept);
    expect(await area.inputValue()).toBe('Onderweg geschreven.');
    await context.close();
  });
});

/** Selects words in the shadow of the widget, as a mouse would. */
async function selectText(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const root = document.querySelector('praat-mee')?.shadowRoot as ShadowRoot;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}
