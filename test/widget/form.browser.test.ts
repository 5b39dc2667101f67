import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { makeHouseRules } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post', maxLength: 300 });

async function annaOn(path: string) {
  const person = await visitor(stage.browser);
  const body = `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`;
  return { ...person, widget: await Widget.open(person.page, await makeArticle({ path, body })) };
}

test('near the limit the form counts down, and tells it without chattering', async () => {
  const { context, widget } = await annaOn('/count');
  await widget.opensForm();
  const area = widget.root.locator('textarea');
  await area.fill('a'.repeat(280));
  await widget.sees(widget.writing.left(20));
  const told = () => widget.root.locator('praat-mee-composer [role=status]').textContent();
  expect((await told())?.trim()).toBe(widget.writing.left(20));
  await area.fill('a'.repeat(180));
  await widget.sees(widget.writing.left(120));
  expect((await told())?.trim()).toBe(widget.writing.left(150));
  await area.fill('a'.repeat(190));
  await widget.sees(widget.writing.left(110));
  expect((await told())?.trim()).toBe(widget.writing.left(150));
  await area.fill('a'.repeat(303));
  await widget.sees(widget.writing.textTooLong(3));
  await context.close();
});

test('house rules stand above the form, stay folded once folded, and unfold when they change', async () => {
  await makeHouseRules(stage.site, 'Blijf **beleefd**.');
  const { page, context, widget } = await annaOn('/rules');
  await widget.opensForm();
  await widget.sees('beleefd');
  await widget.root.getByText(widget.writing.rules).click();
  await widget.root.locator('details:not([open])').waitFor();
  const again = await Widget.open(page, page.url());
  await again.opensForm();
  await again.root.locator('details:not([open])').waitFor();
  await makeHouseRules(stage.site, 'Blijf beleefd en kort.');
  const later = await Widget.open(page, page.url());
  await later.opensForm();
  await later.root.locator('details[open]').waitFor();
  await makeHouseRules(stage.site, '');
  await context.close();
});

describe('name and e-mail', () => {
  const visits = async (page: Page) => {
    const widget = await Widget.open(page, page.url());
    await widget.opensForm();
    return [widget.writing.name, widget.writing.email].map((name) => widget.root.getByRole('textbox', { name }).inputValue());
  };

  test('last as long as the visit, and no longer', async () => {
    const { page, context, widget } = await annaOn('/visit');
    await widget.opensForm();
    await widget.root.getByRole('textbox', { name: widget.writing.email }).fill('anna@lezer.example');
    await widget.fills('Anna', 'Een reactie zonder geheugen.');
    await widget.sends();
    await widget.comment('Een reactie zonder geheugen.').waitFor();
    expect(await Promise.all(await visits(page))).toEqual(['Anna', 'anna@lezer.example']);
    const tab = await context.newPage();
    await tab.goto(page.url());
    expect(await Promise.all(await visits(tab))).toEqual(['', '']);
    await context.close();
  });

  test('are remembered on this device when Anna asks for it, and forgotten when she asks for that', async () => {
    const { page, context, widget } = await annaOn('/remember');
    const sends = async (tab: Page, text: string) => {
      const here = await Widget.open(tab, tab.url());
      await here.opensForm();
      await here.root.getByRole('checkbox', { name: here.writing.remember }).click();
      await here.fills('Anna', text);
      await here.sends();
      await here.comment(text).waitFor();
    };
    await sends(page, 'Onthoud mij.');
    const tab = await context.newPage();
    await tab.goto(page.url());
    expect(await Promise.all(await visits(tab))).toEqual(['Anna', '']);
    await sends(tab, 'Vergeet mij.');
    const last = await context.newPage();
    await last.goto(page.url());
    expect(await Promise.all(await visits(last))).toEqual(['', '']);
    expect(widget.writing.remember).toBeTruthy();
    await context.close();
  });

  test('a wrong e-mail address is told before it is sent', async () => {
    const { context, widget } = await annaOn('/wrong-mail');
    await widget.opensForm();
    await widget.fills('Anna', 'Een reactie met een adres.');
    await widget.root.getByRole('textbox', { name: widget.writing.email }).fill('anna@');
    await widget.sends();
    await widget.sees(widget.writing.emailWrong);
    await context.close();
  });
});
