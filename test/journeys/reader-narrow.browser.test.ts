import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { makeComment, makePoll } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from '../widget/article-page.ts';

const stage = setStage({ mode: 'post' });
let address: string;

beforeAll(async () => {
  const head = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  const tag = `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`;
  address = await makeArticle({ path: '/smal', head, body: `<h1>Artikel</h1>${tag}` });
  await makePoll(
    stage.site,
    address,
    'Bent u het eens met de arbeidsongeschiktheidsverzekeringsmaatschappij?',
    'Ja',
    'Nee, want dat is onzin',
  );
  let parentId: string | null = null;
  for (const name of ['Bram', 'Cas', 'Dirk', 'Els'])
    parentId = (await makeComment(stage.site, address, { name, text: `Een mening van ${name}.`, parentId })).id;
});

/** Whether a person would have to scroll sideways. */
const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe('on 320 pixels, which is also a large screen at 400 %', () => {
  test('everything can be done without scrolling sideways', async () => {
    const { page, context, problems } = await visitor(stage.browser, { width: 320 });
    const widget = await Widget.open(page, address);
    const { root } = widget;
    const steps: [string, () => Promise<unknown>][] = [
      ['votes', () => widget.votes('Ja')],
      ['turns the order', () => widget.sorts('oldest')],
      ['opens the form', () => widget.opensForm()],
      ['sees faults', () => widget.sends().then(() => widget.sees(widget.writing.nameMissing))],
      [
        'sends',
        () =>
          widget
            .fills('Anna', 'Vanaf een klein scherm.')
            .then(() => widget.sends())
            .then(() => widget.comment('klein scherm').waitFor()),
      ],
      ['answers', () => widget.replies('Els', 'Anna', 'Dit is een antwoord op de laatste laag.')],
      ['reports', () => widget.action(widget.more.report, 'Bram').then((button) => button.click())],
    ];
    for (const [step, act] of steps) {
      await act();
      expect(await overflows(page), step).toBe(false);
    }
    await root.getByRole('radio', { name: widget.more.reasons.other }).check();
    await root.getByRole('button', { name: widget.more.report, exact: true }).click();
    await root.getByText(widget.more.reported).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  test('what one presses is at least 24 pixels high and wide, links in a text aside', async () => {
    const { page, context } = await visitor(stage.browser, { width: 320 });
    const widget = await Widget.open(page, address);
    await widget.opensForm();
    await (await widget.action(widget.more.report, 'Bram')).click();
    await widget.asked(widget.more.why('Bram')).waitFor();
    const small = await page.evaluate(() => {
      const controls =
        document.querySelector('praat-mee')?.shadowRoot?.querySelectorAll(
          // Not the field that only robots fill in.
          'button, input:not([aria-hidden]), textarea, label.option, form a',
        ) ?? [];
      return [...controls].flatMap((control) => {
        const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
        // What goes on is out of the way while somebody writes.
        if (!control.checkVisibility()) return [];
        return width >= 24 && height >= 24 ? [] : `${control.tagName} ${control.textContent} ${width}×${height}`;
      });
    });
    expect(small).toEqual([]);
    await context.close();
  });
});

test('nothing moves for who asked that nothing moves', async () => {
  const { page, context } = await visitor(stage.browser);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const widget = await Widget.open(page, address);
  await widget.opensForm();
  await (await widget.action(widget.more.report, 'Bram')).click();
  await widget.asked(widget.more.why('Bram')).waitFor();
  const moving = await page.evaluate(() =>
    document.getAnimations().map((animation) => (animation.effect as KeyframeEffect).target?.tagName),
  );
  expect(moving).toEqual([]);
  await context.close();
});

test('on paper stand the question and what people said, and nothing to press', async () => {
  const { page, context } = await visitor(stage.browser);
  const widget = await Widget.open(page, address);
  await widget.opensForm();
  await page.emulateMedia({ media: 'print' });
  await widget.root.getByText('Een mening van Bram.').waitFor();
  for (const control of ['button', 'form[part=form]'])
    await expect.poll(() => widget.root.locator(control).filter({ visible: true }).count()).toBe(0);
  await context.close();
});

test('on a page that is read from right to left lines begin on the right, and each text keeps its own direction', async () => {
  const { page, context } = await visitor(stage.browser, { width: 375 });
  const body = `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`;
  const arabic = await makeArticle({ path: '/rtl', head: '<style>html { direction: rtl }</style>', lang: 'ar', body });
  const { id } = await makeComment(stage.site, arabic, { name: 'ليلى منصور', text: 'فكرة جميلة!', minutesAgo: 9 });
  await makeComment(stage.site, arabic, { name: 'Gerda (42)', text: 'Dat vind ik ook (echt).', parentId: id });
  const widget = await Widget.open(page, arabic);
  const left = (text: string) =>
    widget.root.getByText(text, { exact: true }).evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().left;
    });
  expect(await left('فكرة جميلة!')).toBeGreaterThan(187);
  expect(await left('Dat vind ik ook (echt).')).toBeLessThan(187);
  expect(await left('Gerda (42)')).toBeGreaterThan(187);
  // The closing bracket stands at the end of the words, on their right, as it was written.
  const bracket = await widget.root.getByText('Gerda (42)', { exact: true }).evaluate((element) => {
    const text = [...element.childNodes].find((node) => node.textContent?.includes('Gerda')) as Text;
    const place = (from: number) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, from + 1);
      return range.getBoundingClientRect().left;
    };
    return place(text.data.indexOf(')')) > place(text.data.indexOf('G'));
  });
  expect(bracket).toBe(true);
  await context.close();
});
