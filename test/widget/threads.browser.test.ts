import { describe, expect, test } from 'vitest';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { decide } from '../../worker/domain/decisions/decide.ts';
import { visitor } from '../support/browser.ts';
import { makeComment } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post' });

/** An article with the tag and a text below it. */
const article = (path: string, lang = 'nl') =>
  makeArticle({
    path,
    lang,
    body: `<div style="height: 1500px"></div><script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script><footer>Voet</footer>`,
  });

const focused = (widget: Widget) => widget.root.evaluate((element) => element.shadowRoot?.activeElement?.textContent?.trim() ?? '');

describe('a long thread', () => {
  test('shows more when asked, and the first new comment has the focus', async () => {
    const address = await article('/lang');
    for (let number = 1; number <= 25; number += 1)
      await makeComment(stage.site, address, { name: `Lezer ${number}`, text: `Mening nummer ${number}.`, minutesAgo: 100 - number });
    const { page, context } = await visitor(stage.browser);
    const widget = await Widget.open(page, address);
    expect(await widget.root.locator('article').count()).toBe(20);
    await widget.root.getByRole('button', { name: widget.texts.moreComments }).click();
    await widget.comment('Mening nummer 1.').waitFor();
    expect(await widget.root.locator('article').count()).toBe(25);
    expect(await focused(widget)).toContain('Mening nummer 5.');
    expect(await widget.root.getByRole('button', { name: widget.texts.moreComments }).count()).toBe(0);
    await context.close();
  });

  test('turns round when the oldest are wanted first', async () => {
    const { page, context } = await visitor(stage.browser);
    const widget = await Widget.open(page, await article('/lang'));
    await widget.sorts('oldest');
    await widget.root.locator('article').first().getByText('Mening nummer 1.').waitFor();
    await context.close();
  });
});

describe('a conversation', () => {
  test('shows the first replies, the others on request, and whom a deep one answers', async () => {
    const address = await article('/gesprek');
    let parentId: string | null = null;
    for (let level = 0; level <= 4; level += 1)
      parentId = (
        await makeComment(stage.site, address, { name: `Laag ${level}`, text: `Woord op laag ${level}.`, parentId, minutesAgo: 50 - level })
      ).id;
    const { page, context } = await visitor(stage.browser, { width: 375 });
    const widget = await Widget.open(page, address);
    const deep = widget.root.locator('article', { hasText: 'Woord op laag 4.' });
    await deep.getByText(`${widget.texts.inReplyTo} Laag 3`).waitFor();
    expect(await widget.root.locator('ol ol ol ol').count()).toBe(1);
    expect(await widget.root.locator('ol ol ol ol ol').count()).toBe(0);
    await context.close();
  });

  test('with many replies says how many are left and brings them', async () => {
    const address = await article('/veel');
    const top = await makeComment(stage.site, address, { name: 'Anna', text: 'Wie herkent dit?', minutesAgo: 90 });
    for (let number = 1; number <= 8; number += 1)
      await makeComment(stage.site, address, {
        name: `Lezer ${number}`,
        text: `Antwoord ${number}.`,
        parentId: top.id,
        minutesAgo: 80 - number,
      });
    const { page, context } = await visitor(stage.browser);
    const widget = await Widget.open(page, address);
    await widget.root.getByRole('button', { name: widget.texts.moreReplies(3) }).click();
    await widget.comment('Antwoord 8.').waitFor();
    expect(await focused(widget)).toContain('Antwoord 6.');
    await context.close();
  });

  test('keeps its place when what it began with is removed', async () => {
    const address = await article('/weg');
    const top = await makeComment(stage.site, address, { name: 'Kees', text: 'Dit had ik niet moeten zeggen.', minutesAgo: 20 });
    await makeComment(stage.site, address, { name: 'Bram', text: 'Dat vind ik ook.', parentId: top.id, minutesAgo: 10 });
    const ctx = await commandCtx(stage.server, { moderator: stage.site.moderator });
    await decide(ctx, { commentIds: [top.id], action: 'delete', from: 'approved' });
    const { page, context } = await visitor(stage.browser);
    const widget = await Widget.open(page, address);
    await widget.sees(widget.texts.removed);
    await widget.sees('Dat vind ik ook.');
    expect(await widget.root.getByText('Kees').count()).toBe(0);
    expect(await widget.title()).toBe(widget.texts.comments(1));
    await context.close();
  });
});

test('an English page is answered in English', async () => {
  const { page, context } = await visitor(stage.browser);
  const widget = await Widget.open(page, await article('/english', 'en'));
  await widget.sees('Comment on this article');
  await widget.reacts('Anna', 'A comment in English.');
  await widget.comment('A comment in English.').waitFor();
  await context.close();
});

test('on the narrowest phone long names and words stay within the page', async () => {
  const address = await article('/smal');
  const long = 'Arbeidsongeschiktheidsverzekeringsmaatschappij'.repeat(3);
  let parentId: string | null = null;
  for (let level = 0; level <= 3; level += 1)
    parentId = (
      await makeComment(stage.site, address, {
        name: `${level}${long}`.slice(0, 80),
        text: `${level} ${long}`,
        parentId,
        minutesAgo: 9 - level,
      })
    ).id;
  const { page, context } = await visitor(stage.browser, { width: 320 });
  await Widget.open(page, address);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.close();
});

test('nothing that the reader sees moves while the discussion comes', async () => {
  const address = await article('/stil');
  const { page, context } = await visitor(stage.browser);
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address);
  const widget = new Widget(page, 'nl');
  await widget.root.scrollIntoViewIfNeeded();
  await widget.sees(widget.texts.empty);
  expect(await page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift)).toBe(0);
  await context.close();
});
