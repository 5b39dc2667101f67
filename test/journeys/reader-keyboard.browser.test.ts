import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { type HostPage, startHostPage } from '../support/host-page.ts';
import { tabTo } from '../support/keyboard.ts';
import { makeComment, makePoll, makeSite, type Site } from '../support/make.ts';
import { type Praatmee, startPraatmee } from '../support/serve.ts';
import { Widget } from '../support/widget.ts';

let browser: Browser;
let server: Praatmee;
let site: Site;
let host: HostPage;

beforeAll(async () => {
  browser = await openBrowser();
  server = await startPraatmee();
  site = await makeSite(server);
  host = await startHostPage(server.origin, site.id);
  await makePoll(site, host.article, 'Would you go to the Moon?', 'Yes', 'No');
  await makeComment(site, host.article, { name: 'Bram', text: 'I would go tomorrow.', minutesAgo: 30 });
});
afterAll(async () => {
  await host.stop();
  await server.stop();
  await browser.close();
});

test('without a mouse Anna votes, reacts, replies and reports, and the moderator approves with one key', async () => {
  const { page } = await visitor(browser);
  const widget = await Widget.open(page, host.article);
  const { root, texts, writing, told } = widget;
  const press = (key: string) => page.keyboard.press(key);

  await tabTo(page, root.getByRole('radio', { name: 'Yes' }));
  await press('Space');
  await tabTo(page, root.getByRole('button', { name: texts.vote, exact: true }));
  await press('Enter');
  await widget.sees(`(${texts.yourVote})`);

  await tabTo(page, root.getByRole('button', { name: texts.explain('Yes') }));
  await press('Enter');
  await types(page, widget, 'Anna', 'Typed from the first letter to the last.');
  await widget.comment('Typed from the first').getByText(told.held).waitFor();

  await tabTo(page, root.getByRole('button', { name: texts.reply + texts.replyTo('Bram') }));
  await press('Enter');
  await types(page, widget, null, 'An answer without a mouse.');
  await widget.comment('An answer without').getByText(told.held).waitFor();
  expect(await root.getByRole('textbox', { name: writing.text }).count()).toBe(0);

  const cancel = root.getByRole('button', { name: widget.more.cancel });
  const reasons = root.getByRole('radio');
  const asksHer = () => expect.poll(() => reasons.first().evaluate((radio) => radio.matches(':focus'))).toBe(true);
  await tabTo(page, root.getByRole('button', { name: texts.actions + texts.actionsOf('Bram') }));
  await press('Enter');
  const report = root.getByRole('button', { name: `${widget.more.report} (Bram)` });
  await tabTo(page, report);
  await press('Enter');
  await asksHer();
  await press('ArrowDown');
  await tabTo(page, cancel);
  await press('Enter');
  await cancel.waitFor({ state: 'detached' });
  expect(await report.evaluate((button) => button.matches(':focus'))).toBe(true);
  await press('Enter');
  await asksHer();
  await press('Space');
  await tabTo(page, widget.asked(widget.more.why('Bram')).getByRole('button', { name: widget.more.report }));
  await press('Enter');
  await widget.sees(widget.more.reported);
  expect(await report.evaluate((button) => button.matches(':focus'))).toBe(true);

  const mieke = await visitor(browser);
  const desk = await Desk.open(mieke.page, site);
  await desk.approvesByKey('Typed from the first letter to the last.');
  await desk.approvesByKey('An answer without a mouse.');
  await desk.isDone();
});

/** In the form that has just opened; the name is asked once. */
async function types(page: Page, { root, writing }: Widget, name: string | null, text: string): Promise<void> {
  const form = root.locator('form[part=form]');
  if (name) {
    await tabTo(page, form.getByRole('textbox', { name: writing.name }));
    await page.keyboard.type(name);
  }
  await tabTo(page, form.locator('textarea'));
  await page.keyboard.type(text);
  await tabTo(page, form.getByRole('button', { name: writing.send }));
  await page.keyboard.press('Enter');
}
