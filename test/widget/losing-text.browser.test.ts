import { describe, expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { closeThread, makeComment } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post' });

const TEXT = 'Een lange tekst waar Anna een kwartier aan schreef.';

function article(path: string): Promise<string> {
  return makeArticle({ path, body: `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>` });
}

async function anna(path: string) {
  const person = await visitor(stage.browser);
  return { ...person, widget: await Widget.open(person.page, await article(path)) };
}

describe('nothing that Anna typed is lost', () => {
  test('when she loads the page again', async () => {
    const { page, context, widget } = await anna('/reload');
    await widget.opensForm();
    await widget.fills('Anna', TEXT);
    const again = await Widget.open(page, page.url());
    await again.opensForm();
    expect(await again.root.getByRole('textbox', { name: again.writing.text }).inputValue()).toBe(TEXT);
    await context.close();
  });

  test('when she cancels, or the page moves the widget or takes it out for a while', async () => {
    const { page, context, widget } = await anna('/move');
    await widget.opensForm();
    await widget.fills('Anna', TEXT);
    await widget.root.evaluate((element) => {
      element.remove();
      document.body.prepend(document.createElement('main'));
      document.querySelector('main')?.append(element);
    });
    const field = widget.root.getByRole('textbox', { name: widget.writing.text });
    expect(await field.inputValue()).toBe(TEXT);
    await widget.root.getByRole('button', { name: widget.writing.cancel }).click();
    await widget.opensForm();
    expect(await field.inputValue()).toBe(TEXT);
    await widget.fills('Anna', TEXT);
    await widget.sends();
    await widget.comment(TEXT).waitFor();
    expect(await page.evaluate(() => document.querySelectorAll('praat-mee').length)).toBe(1);
    await context.close();
  });

  test('when the answer does not come; sent again, it stands there once', async () => {
    const { page, context, widget } = await anna('/cut');
    // The server stores it, and the line breaks before its answer arrives.
    await page.route('**/comments', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await widget.reacts('Anna', TEXT);
    await widget.sees(widget.texts.notDone);
    await page.unroute('**/comments');
    await widget.sends();
    await widget.comment(TEXT).waitFor();
    const cas = await visitor(stage.browser);
    const seen = await Widget.open(cas.page, page.url());
    await seen.sees(TEXT);
    expect(await seen.comment(TEXT).count()).toBe(1);
    await context.close();
    await cas.context.close();
  });

  test('when the stage.browser keeps nothing', async () => {
    const person = await visitor(stage.browser);
    await person.page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    const widget = await Widget.open(person.page, await article('/blocked'));
    await widget.reacts('Anna', TEXT);
    await widget.comment(TEXT).waitFor();
    expect(person.problems).toEqual([]);
    await person.context.close();
  });

  test('when the thread closes while she writes', async () => {
    const { page, context, widget } = await anna('/closing');
    await makeComment(stage.site, page.url(), { name: 'Bram', text: 'Nog net.' });
    await widget.opensForm();
    await closeThread(stage.site, page.url());
    await widget.fills('Anna', TEXT);
    await widget.sends();
    await widget.sees(widget.told.refusals.thread_closed);
    expect(await widget.root.getByRole('textbox', { name: widget.writing.text }).inputValue()).toBe(TEXT);
    await context.close();
  });
});

test('a reader token that is no longer good is replaced, and Anna notices nothing', async () => {
  const { page, context, widget } = await anna('/token');
  await page.evaluate(
    (key) => localStorage.setItem(key, JSON.stringify({ token: 'niet.goed', expiresAt: '2999-01-01T00:00:00Z' })),
    `praatmee.reader.${stage.site.id}`,
  );
  await widget.reacts('Anna', TEXT);
  await widget.comment(TEXT).waitFor();
  expect(await page.evaluate((key) => localStorage.getItem(key), `praatmee.reader.${stage.site.id}`)).not.toContain('niet.goed');
  await context.close();
});

test('two tabs with two texts keep both', async () => {
  const first = await anna('/tabs');
  const second = await first.context.newPage();
  const other = await Widget.open(second, first.page.url());
  await first.widget.opensForm();
  await other.opensForm();
  await first.widget.fills('Anna', 'Tekst van de eerste tab');
  await other.fills('Anna', 'Tekst van de tweede tab');
  await first.widget.sees(first.widget.writing.otherTab);
  await first.widget.sends();
  await first.widget.comment('Tekst van de eerste tab').waitFor();
  const again = await Widget.open(first.page, first.page.url());
  await again.opensForm();
  expect(await again.root.getByRole('textbox', { name: again.writing.text }).inputValue()).toBe('Tekst van de tweede tab');
  await first.context.close();
});
