import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { makeComment } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post' });

const PAGE = `
  html { background: rgb(255, 255, 255); color: rgb(20, 20, 20); font-family: Georgia }
  a { color: rgb(0, 70, 160) }
  html[data-theme=dark] { background: rgb(10, 10, 10); color: rgb(230, 230, 230) }
  html[data-theme=dark] a { color: rgb(120, 190, 255) }`;

async function open(head: string) {
  const { page, context } = await visitor(stage.browser);
  const body = `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`;
  const address = await makeArticle({ path: '/looks', head: `<style>${PAGE}${head}</style>`, body });
  await makeComment(stage.site, address, { name: 'Bram', text: 'Mooi.' });
  return { page, context, widget: await Widget.open(page, address) };
}

const style = (widget: Widget, part: string, name: 'color' | 'backgroundColor' | 'fontFamily' | 'borderTopLeftRadius') =>
  widget.root
    .locator(part)
    .first()
    .evaluate((element, property) => getComputedStyle(element)[property], name);

test('the widget has the letter and the colours of the page, and follows when the page turns dark', async () => {
  const { page, context, widget } = await open('');
  expect(await style(widget, '[part=text]', 'fontFamily')).toBe('Georgia');
  expect(await style(widget, '[part=text]', 'color')).toBe('rgb(20, 20, 20)');
  await widget.opensForm();
  expect(await style(widget, 'form button.main', 'backgroundColor')).toBe('rgb(0, 70, 160)');
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  await expect.poll(() => style(widget, 'form button.main', 'backgroundColor')).toBe('rgb(120, 190, 255)');
  expect(await style(widget, 'form button.main', 'color')).toBe('rgb(10, 10, 10)');
  expect(await style(widget, '[part=text]', 'color')).toBe('rgb(230, 230, 230)');
  await context.close();
});

test('a page sets colours, corners and parts of its own', async () => {
  const { context, widget } = await open(`
    praat-mee { --praatmee-accent: rgb(160, 0, 80); --praatmee-on-accent: rgb(255, 240, 250); --praatmee-radius: 9px }
    praat-mee::part(text) { color: rgb(1, 2, 3) }`);
  await widget.opensForm();
  expect(await style(widget, 'form button.main', 'backgroundColor')).toBe('rgb(160, 0, 80)');
  expect(await style(widget, 'form button.main', 'color')).toBe('rgb(255, 240, 250)');
  expect(await style(widget, 'form button.main', 'borderTopLeftRadius')).toBe('9px');
  expect(await style(widget, '[part=text]', 'color')).toBe('rgb(1, 2, 3)');
  await context.close();
});
