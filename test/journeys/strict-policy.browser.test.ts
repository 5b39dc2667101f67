import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { nlMore } from '../../widget/i18n/nl-more.ts';
import { visitor } from '../support/browser.ts';
import { makeComment, makePoll } from '../support/make.ts';
import { type PageServer, servePages } from '../support/page-server.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';

const stage = setStage({ mode: 'post', reactions: ['like'] });

/** What browsers told the publisher's own address for reports. */
const reports: string[] = [];
let publisher: PageServer;

/** The strictest page that a publisher can make: nothing is allowed but our scripts and our API, and each breach is reported. */
function policy(): string {
  const { origin } = stage.server;
  return [
    "default-src 'none'",
    `script-src ${origin}`,
    "style-src 'self'",
    `connect-src ${origin} ${origin.replace('http', 'ws')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    'report-uri /reports',
  ].join('; ');
}

beforeAll(async () => {
  publisher = await servePages(async (request, response) => {
    if (request.url === '/reports') reports.push(await text(request));
    const isPage = request.url === '/artikel';
    response.writeHead(isPage ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(),
      'content-security-policy-report-only': policy(),
    });
    response.end(
      isPage &&
        `<!doctype html><html lang="nl"><title>Artikel</title><main><script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script></main></html>`,
    );
  });
  const article = `${publisher.origin}/artikel`;
  await makePoll(stage.site, article, 'Eens?', 'Ja', 'Nee');
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUV')
    await makeComment(stage.site, article, { name: `Lezer ${letter}`, text: `Mening **van** ${letter}, zie https://example.org.` });
});
afterAll(() => publisher.stop());
beforeEach(() => {
  reports.length = 0;
});

test('from the first word to the page of one’s own nothing that the widget does is a breach', async () => {
  const anna = await visitor(stage.browser);
  const article = `${publisher.origin}/artikel`;
  const connected = anna.page.waitForEvent('websocket', (socket) => socket.url().endsWith('/live'));
  const widget = await Widget.open(anna.page, article);
  await connected;
  const { root, texts, writing } = widget;
  const button = (name: string) => root.getByRole('button', { name, exact: true });

  await widget.votes('Ja');
  await widget.withdraws();
  await widget.sorts('oldest');
  await widget.comment('Mening van A,').waitFor();
  await button(texts.moreComments).click();
  await widget.comment('Mening van V,').waitFor();
  await widget.opensForm();
  await widget.sends();
  await widget.sees(writing.nameMissing);
  await widget.fills('Anna', '> Zo *streng*\n\n- als het kan\n\n`en meer`');
  await root.getByRole('textbox', { name: writing.text }).press('ControlOrMeta+a');
  await button(writing.bold).click();
  await root.getByRole('textbox', { name: writing.text }).press('ControlOrMeta+b');
  await button(writing.preview).click();
  await root.getByRole('region', { name: writing.preview }).getByText('Zo streng').waitFor();
  await widget.sends();
  await widget.comment('Zo streng').waitFor();
  await widget.replies('Lezer A', 'Anna', 'Daar ben ik het mee eens.');
  await widget.comment('Daar ben ik het mee eens.').waitFor();

  await widget
    .comment('Mening van B,')
    .getByRole('button', { name: /^Waardeer/ })
    .click();
  await widget
    .comment('Mening van B,')
    .getByRole('button', { name: /^Waardeer 1/, pressed: true })
    .waitFor();
  await makeComment(stage.site, article, { name: 'Zoë', text: 'Wat ik er **live** van vind.', minutesAgo: 0 });
  await root.getByRole('button', { name: widget.more.arrived(1) }).click();
  await widget.comment('Wat ik er live van vind.').waitFor();
  await (await widget.action(widget.more.hide, 'Zoë')).click();
  await root.getByRole('button', { name: nlMore.share }).click();
  await root.getByRole('link', { name: 'Bluesky' }).waitFor();
  await anna.page.keyboard.press('Escape');
  await (await widget.action(widget.more.report, 'Lezer A')).click();
  await root.getByRole('radio', { name: widget.more.reasons.other }).check();
  await root.getByRole('button', { name: widget.more.report, exact: true }).click();
  await root.getByText(widget.more.reported).waitFor();
  await button(texts.mine).click();
  await anna.page.getByText('Daar ben ik het mee eens.').waitFor();

  expect(anna.problems).toEqual([]);
  expect(reports).toEqual([]);
  await anna.context.close();
});

test('a breach of the page’s own is seen and reported, so that silence means something', async () => {
  const anna = await visitor(stage.browser);
  await anna.page.goto(`${publisher.origin}/artikel`);
  await anna.page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => reports.join()).toMatch(/style-src/);
  expect(anna.problems.join()).toMatch(/style-src/);
  await anna.context.close();
});
