import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { visitor } from '../support/browser.ts';
import { closeThread, makeComment } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from '../widget/article-page.ts';

const stage = setStage({ mode: 'post', reactions: ['like', 'insightful'] });

/** An article under which Bram and Carla said something. */
async function article(path: string) {
  const address = await makeArticle({
    path,
    body: `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`,
  });
  const { id } = await makeComment(stage.site, address, { name: 'Bram', text: 'Ik fiets elke dag.', minutesAgo: 30 });
  await makeComment(stage.site, address, { name: 'Carla', text: 'Ik ga met de trein.', minutesAgo: 10 });
  return { address, id };
}

const button = (widget: Widget, text: string, label: string): Locator =>
  widget.comment(text).getByRole('button', { name: new RegExp(`^${label} ?\\d* \\(`) });
/** Presses it, and waits until the server has answered. */
async function press(one: Locator): Promise<void> {
  const answer = one.page().waitForResponse(/\/reactions\//);
  await one.click();
  await answer;
}
/** Without whose comment it is, which only a screen reader says. */
const words = async (one: Locator) => (await one.textContent())?.replace(/\s*\(.*\)$/, '').trim();
const pressed = (one: Locator) => one.getAttribute('aria-pressed');

describe('a reader values a comment', () => {
  test('everyone sees it, it is still theirs after a reload, and it can be taken back', async () => {
    const { address } = await article('/waardeer');
    const anna = await visitor(stage.browser);
    const here = await Widget.open(anna.page, address);
    const like = button(here, 'Ik fiets', 'Waardeer');
    expect(await words(like)).toBe('Waardeer');
    await press(like);
    await expect.poll(() => words(like)).toBe('Waardeer 1');
    expect(await pressed(like)).toBe('true');
    const cas = await visitor(stage.browser);
    const there = await Widget.open(cas.page, address);
    const same = button(there, 'Ik fiets', 'Waardeer');
    expect([await words(same), await pressed(same)]).toEqual(['Waardeer 1', 'false']);
    await press(same);
    await expect.poll(() => words(same)).toBe('Waardeer 2');
    await press(button(there, 'Ik fiets', 'Leerzaam'));
    await expect.poll(() => words(button(there, 'Ik fiets', 'Leerzaam'))).toBe('Leerzaam 1');
    const again = await Widget.open(anna.page, address);
    const mine = button(again, 'Ik fiets', 'Waardeer');
    expect([await words(mine), await pressed(mine)]).toEqual(['Waardeer 2', 'true']);
    await press(mine);
    await expect.poll(() => words(mine)).toBe('Waardeer 1');
    expect(await pressed(mine)).toBe('false');
    expect([...anna.problems, ...cas.problems]).toEqual([]);
  });

  test('pressed three times in a hurry, the last press counts', async () => {
    const { address } = await article('/haast');
    const { page } = await visitor(stage.browser);
    const widget = await Widget.open(page, address);
    const like = button(widget, 'Ik fiets', 'Waardeer');
    for (let press = 0; press < 3; press++) await like.click();
    await expect.poll(() => words(like)).toBe('Waardeer 1');
    const cas = await visitor(stage.browser);
    await expect
      .poll(async () => words(button(await Widget.open(cas.page, address), 'Ik fiets', 'Waardeer')), {
        timeout: 15_000,
        interval: 1_000,
      })
      .toBe('Waardeer 1');
  });

  test('offline it is put back with a word why; later it goes', async () => {
    const { address } = await article('/weg');
    const { page, context } = await visitor(stage.browser);
    const widget = await Widget.open(page, address);
    // The code is there by the first press.
    await button(widget, 'Ik ga met', 'Waardeer').click();
    await expect.poll(() => words(button(widget, 'Ik ga met', 'Waardeer'))).toBe('Waardeer 1');
    await context.setOffline(true);
    const like = button(widget, 'Ik fiets', 'Waardeer');
    await like.click();
    await widget.comment('Ik fiets').getByRole('alert').getByText('U bent offline.').waitFor();
    expect([await words(like), await pressed(like)]).toEqual(['Waardeer', 'false']);
    expect(await accessibilityFaults(page, 'praat-mee')).toEqual([]);
    await context.setOffline(false);
    await like.click();
    await expect.poll(() => words(like)).toBe('Waardeer 1');
    await widget.comment('Ik fiets').getByRole('alert').waitFor({ state: 'detached' });
  });

  test('what is refused is put back too: one’s own comment, and a discussion that was closed meanwhile', async () => {
    const { address } = await article('/geweigerd');
    const { page } = await visitor(stage.browser);
    const widget = await Widget.open(page, address);
    await widget.reacts('Anna', 'Ik loop het liefst.');
    const own = button(widget, 'Ik loop', 'Waardeer');
    await own.click();
    await widget.comment('Ik loop').getByText('Dit is uw eigen reactie.').waitFor();
    expect(await pressed(own)).toBe('false');
    await closeThread(stage.site, address);
    const like = button(widget, 'Ik fiets', 'Waardeer');
    await like.click();
    await widget.comment('Ik fiets').getByText('De reacties zijn gesloten.').waitFor();
    expect([await words(like), await pressed(like)]).toEqual(['Waardeer', 'false']);
  });
});

test('the most valued come first where the reader asks for that', async () => {
  const { address } = await article('/volgorde');
  const { page } = await visitor(stage.browser);
  const widget = await Widget.open(page, address);
  const names = () => widget.root.locator('[part=name]').allInnerTexts();
  expect(await names()).toEqual(['Carla', 'Bram']);
  await press(button(widget, 'Ik fiets', 'Waardeer'));
  await expect.poll(() => words(button(widget, 'Ik fiets', 'Waardeer'))).toBe('Waardeer 1');
  await widget.sorts('top');
  await expect.poll(names).toEqual(['Bram', 'Carla']);
});

test.each([
  [1280, false],
  [1280, true],
  [375, false],
  [375, true],
])('axe finds nothing in pressed and other reactions, at %i pixels, dark: %s', async (width, dark) => {
  const { address } = await article(`/axe-${width}-${dark}`);
  const { page } = await visitor(stage.browser, { width, dark });
  const widget = await Widget.open(page, address);
  await press(button(widget, 'Ik fiets', 'Waardeer'));
  await expect.poll(() => words(button(widget, 'Ik fiets', 'Waardeer'))).toBe('Waardeer 1');
  expect(await accessibilityFaults(page, 'praat-mee')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});
