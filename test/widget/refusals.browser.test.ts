import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post', words: [{ word: 'sukkel*', effect: 'refuse' }] });

async function annaOn(path: string) {
  const { page, context } = await visitor(stage.browser);
  const body = `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`;
  return { page, context, widget: await Widget.open(page, await makeArticle({ path, body })) };
}

test('a word of the list is refused with the reason, the text stays, and without the word it is placed', async () => {
  const { context, widget } = await annaOn('/woord');
  await widget.reacts('Anna', 'Wat een sukkels daar.');
  await widget.sees(widget.told.rules.words);
  expect(await widget.root.locator('textarea').inputValue()).toBe('Wat een sukkels daar.');
  await widget.fills('Anna', 'Wat een slecht plan daar.');
  await widget.sends();
  await widget.comment('Wat een slecht plan daar.').waitFor();
  await context.close();
});

test('the same text again is refused with the reason', async () => {
  const { context, widget } = await annaOn('/nogeens');
  await widget.reacts('Anna', 'Dat zie ik net zo.');
  await widget.comment('Dat zie ik net zo.').waitFor();
  await widget.reacts('Anna', 'Dat zie ik net zo.');
  await widget.sees(widget.told.rules.repeat);
  expect(await widget.root.locator('textarea').inputValue()).toBe('Dat zie ik net zo.');
  await context.close();
});

test('a text that is too long is not sent, and the form says by how much', async () => {
  const { context, widget } = await annaOn('/telang');
  await widget.reacts('Anna', 'a'.repeat(3_007));
  await widget.sees(widget.writing.textTooLong(7));
  expect(await widget.root.locator('article').count()).toBe(0);
  await context.close();
});

test('who sends too much too fast hears how long to wait, and keeps the text', async () => {
  const { page, context, widget } = await annaOn('/snel');
  const origin = new URL(page.url()).origin;
  const headers = { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after', 'retry-after': '60' };
  await page.route(
    '**/comments',
    (route) => route.fulfill({ status: 429, headers, json: { code: 'rate_limited', status: 429, detail: widget.told.tooFast(60) } }),
    {
      times: 1,
    },
  );
  await widget.reacts('Anna', 'Nog één ding.');
  await widget.sees(widget.told.tooFast(60));
  await widget.sends();
  await widget.comment('Nog één ding.').waitFor();
  await context.close();
});
