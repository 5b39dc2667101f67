import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { decide } from '../../worker/domain/decisions/decide.ts';
import { edit } from '../../worker/domain/decisions/edit.ts';
import { visitor } from '../support/browser.ts';
import { makeComment } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from '../widget/article-page.ts';

const stage = setStage({ mode: 'post' });

const article = (path: string) =>
  makeArticle({
    path,
    body: `<p style="height: 400px">Een artikel.</p><script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script><p style="height: 1500px"></p>`,
  });
const moderating = () => commandCtx(stage.server, { moderator: stage.site.moderator });
const says = (address: string, name: string, text: string, parentId: string | null = null) =>
  makeComment(stage.site, address, { name, text, parentId, minutesAgo: 0 });

/** A reader on the page, once the widget hears what happens; `refused`: no connection can be had. */
async function reads(address: string, refused = false) {
  const { page, context } = await visitor(stage.browser);
  if (refused) await page.routeWebSocket(/\/live$/, (socket) => socket.close());
  const connected = page.waitForEvent('websocket', (socket) => socket.url().endsWith('/live'));
  const widget = await Widget.open(page, address);
  if (!refused) await connected;
  else connected.catch(() => {});
  return { page, context, widget };
}
/** How far a comment is from the top of the screen; browsers scroll by whole pixels. */
const topOf = (widget: Widget, text: string) => widget.comment(text).evaluate((element) => element.getBoundingClientRect().top);

describe('while Anna reads', () => {
  test('what Bram says waits for her click, and nothing of the page moves before', async () => {
    const address = await article('/nieuw');
    const first = await says(address, 'Cas', 'Dit stond er al.');
    const { widget, context } = await reads(address);
    const before = await topOf(widget, 'Dit stond er al.');
    await says(address, 'Bram', 'En dit is nieuw.');
    await says(address, 'Dirk', 'Daar heb ik iets op te zeggen.', first.id);
    await widget.root.getByRole('button', { name: widget.more.arrived(2) }).waitFor();
    expect(await widget.root.getByText('En dit is nieuw.').count()).toBe(0);
    expect(Math.abs((await topOf(widget, 'Dit stond er al.')) - before)).toBeLessThan(1);
    expect(await widget.title()).toBe(widget.texts.comments(3));
    await widget.root.getByRole('button', { name: widget.more.arrived(2) }).click();
    await widget.comment('En dit is nieuw.').waitFor();
    await widget.root.locator('ol ol').getByText('Daar heb ik iets op te zeggen.').waitFor();
    expect(await widget.root.evaluate((element) => element.shadowRoot?.activeElement?.textContent)).toContain('En dit is nieuw.');
    await context.close();
  });

  test('what the editors change, and take away, does so in its place', async () => {
    const address = await article('/anders');
    const above = await says(address, 'Bram', 'Dit wordt weggehaald, en het is een lange reactie. '.repeat(12));
    const below = await says(address, 'Cas', 'Dit leest Anna.');
    const { widget, page, context } = await reads(address);
    await widget.comment('Dit leest Anna.').evaluate((element) => element.scrollIntoView());
    const before = await topOf(widget, 'Dit leest Anna.');
    await decide(await moderating(), { commentIds: [above.id], action: 'reject', reason: 'offTopic', from: 'approved' });
    await widget.sees(widget.texts.removed);
    expect(Math.abs((await topOf(widget, 'Dit leest Anna.')) - before)).toBeLessThan(1);
    await edit(await moderating(), below.id, 'Dit leest Anna. De redactie voegde er iets aan toe.');
    await widget.sees('De redactie voegde er iets aan toe.');
    await widget.sees(widget.texts.edited + widget.texts.byEditors);
    expect(await page.evaluate(() => document.querySelectorAll('praat-mee').length)).toBe(1);
    await context.close();
  });
});

describe('a reader whom no connection reaches', () => {
  test('sees what the editors changed and took away, and keeps the rest', async () => {
    const address = await article('/zonder-en-anders');
    const made = (name: string, text: string) => makeComment(stage.site, address, { name, text, minutesAgo: 5 });
    const [gone, changed] = [await made('Bram', 'Dit wordt weggehaald.'), await made('Cas', 'Dit wordt anders.')];
    await made('Dirk', 'Dit blijft zo.');
    const { widget, context } = await reads(address, true);
    await widget.sees('Dit wordt weggehaald.');
    await decide(await moderating(), { commentIds: [gone.id], action: 'reject', reason: 'offTopic', from: 'approved' });
    await edit(await moderating(), changed.id, 'Dit is anders.');
    await widget.root.getByText(widget.texts.removed).waitFor({ timeout: 20_000 });
    await widget.comment('Dit is anders.').waitFor();
    await widget.comment('Dit blijft zo.').waitFor();
    await context.close();
  });

  test('hears it all the same, a little later', async () => {
    const address = await article('/zonder');
    await says(address, 'Cas', 'Dit stond er al.');
    const { widget, context } = await reads(address, true);
    await says(address, 'Bram', 'Dit kwam langs een andere weg.');
    await widget.root.getByRole('button', { name: widget.more.arrived(1) }).click({ timeout: 20_000 });
    await widget.comment('Dit kwam langs een andere weg.').waitFor();
    await context.close();
  });
});

describe('a tab that nobody looks at', () => {
  const turn = (page: Page, hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);

  test('keeps no connection, and catches up when it is looked at again', async () => {
    const address = await article('/verborgen');
    await says(address, 'Cas', 'Dit stond er al.');
    const { page, context } = await visitor(stage.browser);
    const opens = page.waitForEvent('websocket', (socket) => socket.url().endsWith('/live'));
    const widget = await Widget.open(page, address);
    const socket = await opens;
    await turn(page, true);
    await expect.poll(() => socket.isClosed()).toBe(true);
    await says(address, 'Bram', 'Dit gebeurde ondertussen.');
    expect(await widget.root.getByRole('button', { name: widget.more.arrived(1) }).count()).toBe(0);
    await turn(page, false);
    await widget.root.getByRole('button', { name: widget.more.arrived(1) }).waitFor();
    await context.close();
  });
});

describe('a link to a comment', () => {
  test('opens it with what it answers, also from another page of the discussion, and marks it', async () => {
    const address = await article('/link');
    const old = await makeComment(stage.site, address, { name: 'Anna', text: 'De oudste van allemaal.', minutesAgo: 900 });
    const deep = await makeComment(stage.site, address, {
      name: 'Bram',
      text: 'En het antwoord daarop.',
      parentId: old.id,
      minutesAgo: 800,
    });
    for (let number = 1; number <= 21; number += 1)
      await makeComment(stage.site, address, { name: `Lezer ${number}`, text: `Mening nummer ${number}.`, minutesAgo: 100 - number });
    const { page, context } = await visitor(stage.browser);
    const widget = await opened(page, `${address}#reactie-${deep.id}`);
    await widget.comment('En het antwoord daarop.').waitFor();
    await expect.poll(() => focused(widget)).toContain('En het antwoord daarop.');
    await widget.comment('De oudste van allemaal.').waitFor();
    await expect.poll(() => widget.comment('En het antwoord daarop.').getAttribute('class')).toContain('linked');
    expect(await widget.comment('En het antwoord daarop.').evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(900);

    await widget.comment('Mening nummer 7.').locator('a[part=time]').click();
    await expect.poll(() => focused(widget)).toContain('Mening nummer 7.');
    await context.close();
  });

  test('says so where the comment is gone', async () => {
    const address = await article('/weg');
    await says(address, 'Cas', 'Dit staat er nog.');
    const { page, context } = await visitor(stage.browser);
    const widget = await opened(page, `${address}#reactie-01900000-0000-7000-8000-000000000000`);
    await widget.sees(widget.texts.removed);
    await context.close();
  });

  test('is copied from what can be done with a comment', async () => {
    const address = await article('/kopie');
    const { id } = await says(address, 'Cas', 'Een reactie om door te geven.');
    const { page, context } = await visitor(stage.browser);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const widget = await Widget.open(page, address);
    await (await widget.action(widget.more.copy, 'Cas')).click();
    await widget.sees(widget.more.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${address}#reactie-${id}`);
    await context.close();
  });
});

describe('who comes back', () => {
  test('sees what is new since, and goes from one to the next with a key, which is a letter elsewhere on the page and in a form', async () => {
    const address = await article('/terug');
    await makeComment(stage.site, address, { name: 'Cas', text: 'Dit las Anna al.', minutesAgo: 300 });
    const { page, context } = await visitor(stage.browser);
    await (await Widget.open(page, address)).sees('Dit las Anna al.');
    const key = () => page.evaluate(() => Object.keys(localStorage).find((name) => name.startsWith('praatmee.visit.')) ?? '');
    await expect.poll(key).not.toBe('');
    // An hour goes by.
    await page.evaluate(
      (name) => {
        const [before, last, at] = JSON.parse(localStorage[name]);
        localStorage[name] = JSON.stringify([before, last, at - 3_600_000]);
      },
      await key(),
    );
    await makeComment(stage.site, address, { name: 'Bram', text: 'Dit is van daarna.', minutesAgo: 20 });
    await makeComment(stage.site, address, { name: 'Dirk', text: 'En dit ook.', minutesAgo: 10 });
    const widget = await Widget.open(page, address);
    await widget.root.getByRole('button', { name: widget.more.next(2) }).waitFor();
    expect(await widget.root.locator(`header[data-note=${widget.more.isNew}]`).count()).toBe(2);
    await page.keyboard.press('n');
    expect(await widget.root.getByRole('button', { name: widget.more.next(2) }).isVisible()).toBe(true);
    // As a click on it does, or Tab.
    await widget.comment('Dit las Anna al.').focus();
    await page.keyboard.press('n');
    await expect.poll(() => focused(widget)).toContain('En dit ook.');
    await widget.opensForm();
    await page.keyboard.press('n');
    expect(await widget.root.getByRole('textbox', { name: widget.writing.name }).inputValue()).toBe('n');
    // While somebody types, nothing stands over the form.
    expect(await widget.root.getByRole('button', { name: widget.more.next(1) }).isVisible()).toBe(false);
    await widget.root.getByRole('textbox', { name: widget.writing.name }).blur();
    await widget.root.getByRole('button', { name: widget.more.next(1) }).click();
    await expect.poll(() => focused(widget)).toContain('Dit is van daarna.');
    await context.close();
  });

  test('does not read again whom they hid, until they show them again', async () => {
    const address = await article('/hidden');
    await says(address, 'Kees', 'Dit wil Anna niet lezen.');
    await says(address, 'Cas', 'Dit wel.');
    const { page, context } = await visitor(stage.browser);
    const widget = await Widget.open(page, address);
    await (await widget.action(widget.more.hide, 'Kees')).click();
    await widget.root.getByText('Dit wil Anna niet lezen.').waitFor({ state: 'hidden' });
    const again = await Widget.open(page, address);
    await again.root.getByText('Dit wil Anna niet lezen.').waitFor({ state: 'hidden' });
    expect(await again.root.getByText('Dit wel.').isVisible()).toBe(true);
    await (await again.action(again.more.show, 'Kees')).click();
    await again.root.getByText('Dit wil Anna niet lezen.').waitFor();
    await context.close();
  });
});

/** A page that goes where its address says; nobody scrolls. */
async function opened(page: Page, address: string): Promise<Widget> {
  await page.goto(address);
  const widget = new Widget(page, 'nl');
  await widget.root.locator('[part=title]').waitFor();
  return widget;
}

const focused = (widget: Widget) => widget.root.evaluate((element) => element.shadowRoot?.activeElement?.textContent ?? '');
