import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { type HostPage, startHostPage, TEMPLATES } from '../support/host-page.ts';
import { makeComment, makePoll } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';

const stage = setStage({ mode: 'post' });

describe.each(Object.keys(TEMPLATES) as (keyof typeof TEMPLATES)[])('on the page of somebody else (%s)', (name) => {
  let host: HostPage;
  beforeAll(async () => {
    host = await startHostPage(stage.server.origin, stage.site.id, name);
    await makePoll(stage.site, host.article, 'Would you go to the Moon?', 'Yes', 'No');
    const { id } = await makeComment(stage.site, host.article, { name: 'Bram', text: '> The Moon\n\n- I would\n- go *tomorrow*' });
    await makeComment(stage.site, host.article, { name: 'Cas', text: 'With `me` and [him](https://example.org).', parentId: id });
  });
  afterAll(() => host.stop());

  test('the looks of the page stay as they are', async () => {
    const { page, context } = await visitor(stage.browser);
    await page.goto(host.untouched);
    const before = await pageLooks(page);
    const widget = await Widget.open(page, host.article);
    await widget.opensForm();
    expect(await pageLooks(page)).toEqual(before);
    expect(before.length).toBeGreaterThan(30);
    await context.close();
  });

  test('the widget has its own looks, with the style sheets of the page and without', async () => {
    const { page, context } = await visitor(stage.browser);
    const widget = await Widget.open(page, host.article);
    await widget.opensForm();
    await page.addStyleTag({ content: 'praat-mee { --praatmee-font-size: 16px; font-family: sans-serif; inline-size: 500px }' });
    const before = await widgetLooks(widget);
    await page.evaluate(() => {
      for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) link.disabled = true;
    });
    expect(await widgetLooks(widget)).toEqual(before);
    expect(before.length).toBeGreaterThan(40);
    await context.close();
  });
});

/** What a style sheet could change of each element of the page; what stands fixed above it changes by itself when one scrolls. */
function pageLooks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = [
      'display',
      'color',
      'backgroundColor',
      'font',
      'margin',
      'padding',
      'border',
      'textDecoration',
      'position',
      'opacity',
    ] as const;
    const own = [...document.querySelectorAll('body, body *')].filter((element) => !element.closest('praat-mee, script, nav, header'));
    return own.map((element) => {
      const style = getComputedStyle(element);
      return `${element.tagName} ${names.map((name) => style[name]).join(' | ')}`;
    });
  });
}

/** What a style sheet of the page could change of each element of the widget, but for what it borrows on purpose: letter and colours. */
function widgetLooks({ root }: Widget): Promise<string[]> {
  return root.evaluate((host) => {
    const names = [
      'display',
      'margin',
      'padding',
      'borderWidth',
      'borderStyle',
      'float',
      'position',
      'width',
      'fontSize',
      'fontStyle',
      'fontWeight',
      'lineHeight',
      'letterSpacing',
      'wordSpacing',
      'textTransform',
      'textAlign',
      'textIndent',
      'textDecorationLine',
      'whiteSpace',
      'listStyleType',
      'boxSizing',
      'overflowWrap',
    ] as const;
    return [...(host.shadowRoot?.querySelectorAll('*') ?? [])].map((element) => {
      const style = getComputedStyle(element);
      return `${element.tagName} ${names.map((name) => style[name]).join(' | ')}`;
    });
  });
}
