import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { DEMO_SITE, makeDemoSite } from '../../worker/cli/seed/demo-site.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { openBrowser, visitor } from '../support/browser.ts';
import { closeThread, makeComment, makePoll } from '../support/make.ts';
import { type Praatmee, startPraatmee } from '../support/serve.ts';
import { Widget } from '../support/widget.ts';

const STUUR = 'https://vakblad.example/loopbaan/wie-zit-er-aan-het-stuur';
const PLEIN = 'https://lindewaard.example/stationsplein';

let browser: Browser;
let server: Praatmee;

beforeAll(async () => {
  browser = await openBrowser();
  server = await startPraatmee();
  const site = { id: DEMO_SITE, server, moderator: await makeDemoSite(await commandCtx(server)) };
  await makePoll(site, STUUR, 'Wie heeft de regie?', 'Ikzelf', 'Het toeval');
  const { id } = await makeComment(site, STUUR, { name: 'Bram', text: '> Een citaat\n\nMet een [link](https://example.org) en `code`.' });
  await makeComment(site, STUUR, { name: 'Cas', text: 'Daar ben ik het *niet* mee eens.', parentId: id });
  await makeComment(site, PLEIN, { name: 'Ria', text: 'Graag een bank met een leuning.' });
  await closeThread(site, PLEIN);
});
afterAll(async () => {
  await server.stop();
  await browser.close();
});

describe.each([
  ['by day', false, 1280],
  ['by night', true, 1280],
  ['by day on a phone', false, 375],
  ['by night on a phone', true, 375],
  ['in colours of their own', false, 1280, true],
] as [string, boolean, number, boolean?][])('axe finds nothing %s', (_, dark, width, forcedColors = false) => {
  test('in what a reader sees, answers and writes', async () => {
    const { page } = await visitor(browser, { dark, width, forcedColors });
    const widget = await Widget.open(page, `${server.origin}/demo/wie-zit-er-aan-het-stuur`);
    expect(await accessibilityFaults(page), 'the article').toEqual([]);
    await widget.opensForm();
    await widget.sends();
    await widget.sees(widget.writing.nameMissing);
    expect(await accessibilityFaults(page), 'a form with faults').toEqual([]);
    await widget.fills('Anna', 'Ik stuur zelf.');
    await widget.sends();
    await widget.sees(widget.told.held);
    await widget.votes('Ikzelf');
    expect(await accessibilityFaults(page), 'a comment that waits, and results').toEqual([]);
    await (await widget.action(widget.more.change, 'Anna')).click();
    await widget.asked(widget.more.change).waitFor();
    expect(await accessibilityFaults(page), 'the question for another text').toEqual([]);
    await (await widget.action(widget.more.withdraw, 'Anna')).click();
    await widget.asked(widget.more.withdraw).waitFor();
    expect(await accessibilityFaults(page), 'the question whether it shall go').toEqual([]);
    await (await widget.action(widget.more.report, 'Bram')).click();
    const report = widget.asked(widget.more.why('Bram'));
    await report.getByRole('button', { name: widget.more.report }).click();
    expect(await accessibilityFaults(page), 'a report without a reason').toEqual([]);
    await report.getByRole('radio').first().check();
    await page.context().setOffline(true);
    await report.getByRole('button', { name: widget.more.report }).click();
    await report.getByRole('alert').getByText(widget.texts.offline).waitFor();
    expect(await accessibilityFaults(page), 'a report that did not go').toEqual([]);
  });

  test('where the discussion is closed, where it is empty, and in the list of pages', async () => {
    const { page } = await visitor(browser, { dark, width, forcedColors });
    const closed = await Widget.open(page, `${server.origin}/demo/streng`);
    await closed.sees(closed.texts.closed);
    expect(await accessibilityFaults(page), 'closed').toEqual([]);
    const empty = await Widget.open(page, `${server.origin}/demo/donker`);
    await empty.sees(empty.texts.empty);
    // Of a page that is always dark axe takes the canvas for white where the reader's own colours are forced on it.
    if (!forcedColors) expect(await accessibilityFaults(page), 'empty').toEqual([]);
    await Widget.open(page, `${server.origin}/demo/rtl`);
    expect(await accessibilityFaults(page), 'from right to left').toEqual([]);
    await page.goto(`${server.origin}/demo/`);
    await page.getByText('2 reacties').waitFor();
    expect(await accessibilityFaults(page), 'the list').toEqual([]);
  });
});
