import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nlMore as texts } from '../../widget/i18n/nl-more.ts';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { DEMO_SITE, makeDemoSite } from '../../worker/cli/seed/demo-site.ts';
import { nl as mine } from '../../worker/text/texts/nl-mine.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { type Visitor, visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { startHostPage } from '../support/host-page.ts';
import type { Site } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';

const RULES = {
  mode: 'post',
  words: [
    { word: 'sukkel', effect: 'hold' },
    { word: 'verboden', effect: 'refuse' },
  ],
};
const stage = setStage({ mode: 'post', editMinutes: 0 });
let site: Site;
let anna: Visitor;

beforeAll(async () => {
  site = { id: DEMO_SITE, server: stage.server, moderator: await makeDemoSite(await commandCtx(stage.server)) };
  await stage.server.db
    .prepare('UPDATE sites SET policy = json_patch(policy, ?2) WHERE id = ?1')
    .bind(site.id, JSON.stringify(RULES))
    .run();
});
beforeEach(async () => {
  anna = await visitor(stage.browser);
});
afterEach(async () => {
  expect(anna.problems).toEqual([]);
  await anna.context.close();
});

let said = 0;
/** Texts that no other test says. */
const text = (what: string) => `${what} Nummer ${++said}.`;
/** The page that allows the least: every word and style has to come the strict way. */
const open = (page: Page) => Widget.open(page, `${stage.server.origin}/demo/streng`);

/** Anna writes something that everyone reads. */
async function writes(what: string): Promise<Widget> {
  const widget = await open(anna.page);
  await widget.reacts('Anna', what);
  await widget.comment(what).waitFor();
  return widget;
}

/** The button of this name among what can be done with the comment that holds this text. */
async function action(widget: Widget, what: string, name: string) {
  const comment = widget.comment(what);
  const more = comment.getByRole('button', { name: widget.texts.actions });
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
  return comment.getByRole('button', { name });
}

const isFocused = (one: Locator) => one.evaluate((element) => element.matches(':focus'));

/** Somebody else on the same page. */
async function other(use: (widget: Widget) => Promise<void>): Promise<void> {
  const bram = await visitor(stage.browser);
  await use(await open(bram.page));
  expect(bram.problems).toEqual([]);
  await bram.context.close();
}

describe('Anna changes what she wrote', () => {
  test('others read the new text, that it was changed, and on a page what it said before', async () => {
    const [before, after] = [text('Dit vind ik goed.'), text('Dit vind ik **heel** goed.')];
    const widget = await writes(before);
    await (await action(widget, before, texts.change)).click();
    const box = widget.asked(texts.change);
    expect(await box.getByRole('textbox').inputValue()).toBe(before);
    expect(await isFocused(box.getByRole('textbox'))).toBe(true);
    expect(await accessibilityFaults(anna.page)).toEqual([]);
    await widget.changes(after);
    const shown = widget.comment(after.replaceAll('*', ''));
    await shown.getByText(widget.texts.edited).waitFor();
    expect(await isFocused(shown)).toBe(true);

    await other(async (bram) => {
      await (await action(bram, after.replaceAll('*', ''), texts.report)).waitFor();
      expect(await bram.root.getByRole('button', { name: texts.change }).count()).toBe(0);
      await bram.comment(after.replaceAll('*', '')).getByRole('link', { name: bram.texts.edited }).click();
      const { page } = bram;
      await page.getByRole('heading', { name: 'Eerdere versies van de reactie van Anna' }).waitFor();
      await page.getByText(before).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });

  test('a text that the site refuses is not lost, nor one that she leaves for later', async () => {
    const before = text('Dit is netjes.');
    const widget = await writes(before);
    await (await action(widget, before, texts.change)).click();
    const box = widget.asked(texts.change);
    await widget.changes('Dit is verboden, maar met zorg geschreven.');
    await box.getByText(widget.told.rules.words).waitFor();
    expect(await accessibilityFaults(anna.page)).toEqual([]);
    anna.problems.length = 0;
    await anna.page.reload();
    const again = await open(anna.page);
    await again.comment(before).waitFor();
    await (await action(again, before, texts.change)).click();
    expect(await box.getByRole('textbox').inputValue()).toBe('Dit is verboden, maar met zorg geschreven.');
    await again.changes('');
    expect(await box.getByRole('textbox').evaluate((element) => element.matches(':user-invalid, :focus'))).toBe(true);
    await box.getByRole('button', { name: texts.cancel }).click();
    await box.waitFor({ state: 'detached' });
    expect(await isFocused(await action(again, before, texts.change))).toBe(true);
    await again.comment(before).waitFor();
  });

  test('a text that has to be looked at waits, and can be changed once more while it does', async () => {
    const before = text('Dit is mijn mening.');
    const widget = await writes(before);
    await (await action(widget, before, texts.change)).click();
    const held = text('U bent een sukkel.');
    await widget.changes(held);
    await widget.comment(held).getByText(widget.told.held).waitFor();
    expect(await widget.comment(before).count()).toBe(0);
    await other(async (bram) => expect(await bram.root.getByText('sukkel').count()).toBe(0));

    await anna.page.reload();
    const again = await open(anna.page);
    await (await action(again, held, texts.change)).click();
    const kind = text('U bent een aardig mens.');
    await again.changes(kind);
    await again.comment(kind).getByText(again.texts.edited).waitFor();
    expect(await again.root.getByText(again.told.held).count()).toBe(0);
  });

  test('not where the site does not want it', async () => {
    const page = await startHostPage(stage.server.origin, stage.site.id);
    const widget = await Widget.open(anna.page, page.article);
    await widget.reacts('Anna', 'This cannot be changed.');
    await (await action(widget, 'This cannot be changed.', widget.more.report)).waitFor();
    expect(await widget.root.getByRole('button', { name: widget.more.change }).count()).toBe(0);
    await page.stop();
  });
});

describe('Anna takes back what she wrote', () => {
  test('after she was asked; an answer to it keeps its place', async () => {
    const what = text('Dit had ik niet moeten schrijven.');
    const widget = await writes(what);
    const answer = text('Ik ben het ermee eens.');
    await other(async (bram) => {
      await bram.comment(what).getByRole('button', { name: bram.texts.reply }).click();
      await bram.fills('Bram', answer, bram.texts.reply + bram.texts.replyTo('Anna'));
      await bram.sends();
      await bram.comment(answer).waitFor();
    });
    await anna.page.reload();
    const again = await open(anna.page);
    await again.comment(what).waitFor();
    await (await action(again, what, texts.withdraw)).click();
    const box = again.asked(texts.withdraw);
    await box.getByText(texts.withdrawText).waitFor();
    expect(await accessibilityFaults(anna.page)).toEqual([]);
    await anna.page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    expect(await isFocused(await action(again, what, texts.withdraw))).toBe(true);
    await again.comment(what).waitFor();
    await (await action(again, what, texts.withdraw)).click();
    await box.getByRole('button', { name: texts.withdraw }).click();
    await again.root.getByText(what).waitFor({ state: 'detached' });
    await widget.sees(answer);
    await other(async (bram) => {
      await bram.sees(bram.texts.removed);
      await bram.comment(answer).waitFor();
      expect(await bram.root.getByText(what).count()).toBe(0);
    });
  });

  test('and she is told where it is too late', async () => {
    const what = text('Deze blijft staan.');
    const widget = await writes(what);
    await stage.server.db.prepare('UPDATE comments SET created_at = 1 WHERE source = ?1').bind(what).run();
    await (await action(widget, what, texts.withdraw)).click();
    const box = widget.asked(texts.withdraw);
    await box.getByRole('button', { name: texts.withdraw }).click();
    await box.getByText(/niet meer wijzigen/).waitFor();
    anna.problems.length = 0;
    await widget.comment(what).waitFor();
  });
});

describe('what the site keeps about Anna', () => {
  test('she takes along as a file, and has erased', async () => {
    const what = text('Onthoud mij niet.');
    await writes(what);
    await anna.page.reload();
    const widget = await open(anna.page);
    await widget.root.getByRole('button', { name: widget.texts.mine }).click();
    const { page } = anna;
    await page.getByText(mine.placed).waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: mine.download }).click()]);
    const data = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(data).toMatchObject({ reader: { name: 'Anna' }, comments: [{ source: what }] });

    await page.getByRole('button', { name: mine.forget }).click();
    await page.getByText(mine.notes.erase.text).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: mine.eraseNow }).click();
    await page.getByRole('heading', { name: mine.notes.erased.title }).waitFor();
    await other(async (bram) => expect(await bram.root.getByText(what).count()).toBe(0));
  });

  test('she is told where her page cannot be had, and gets it with the next try', async () => {
    await writes(text('Straks even weg.'));
    await anna.page.reload();
    const widget = await open(anna.page);
    await (await action(widget, 'Straks even weg.', texts.copy)).waitFor();
    await anna.context.setOffline(true);
    await widget.root.getByRole('button', { name: widget.texts.mine }).click();
    const retry = widget.root.getByRole('button', { name: widget.texts.retry });
    await retry.waitFor();
    expect(await accessibilityFaults(anna.page)).toEqual([]);
    await anna.context.setOffline(false);
    anna.problems.length = 0;
    await retry.click();
    await anna.page.getByRole('heading', { name: mine.title }).waitFor();
  });

  test('the desk shows a comment that was changed meanwhile with its new text', async () => {
    const held = text('Alweer een sukkel.');
    const widget = await open(anna.page);
    await widget.reacts('Anna', held);
    await widget.comment(held).getByText(widget.told.held).waitFor();
    const { page } = await visitor(stage.browser);
    const desk = await Desk.open(page, site);
    await page.locator('desk-case').getByText(held).first().waitFor();
    await (await action(widget, held, texts.change)).click();
    const after = text('Nog steeds een sukkel.');
    await widget.changes(after);
    await widget.comment(after).waitFor();
    await page.getByRole('button', { name: desk.texts.actions.approve }).click();
    await desk.sees(desk.texts.conflict.edited('', 'Anna'));
    await other(async (bram) => expect(await bram.root.getByText('sukkel').count()).toBe(0));
    await page.context().close();
  });
});
