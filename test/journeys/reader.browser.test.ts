import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { type HostPage, startHostPage } from '../support/host-page.ts';
import { makeComment, makePoll, makeSite, type Site } from '../support/make.ts';
import { type Praatmee, startPraatmee } from '../support/serve.ts';
import { Widget } from '../support/widget.ts';

let browser: Browser;
let data: string;
let server: Praatmee;
let site: Site;
let host: HostPage;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'praatmee-'));
  server = await startPraatmee({ data });
  site = await makeSite(server);
  host = await startHostPage(server.origin, site.id);
  await makePoll(site, host.article, 'Would you go to the Moon?', 'Yes', 'No');
  await makeComment(site, host.article, { name: 'Bram', text: 'I would go tomorrow.', minutesAgo: 30 });
});
afterEach(async () => {
  await host.stop();
  await server.stop();
  await rm(data, { recursive: true });
});

describe.each([
  ['at a desk', 1280],
  ['on a phone', 375],
])('on the page of somebody else, %s', (_, width) => {
  test('Anna votes, reacts and replies, the moderator approves, Cas sees it all, and it outlives the server', async () => {
    const anna = await visitor(browser, { width });
    const here = await Widget.open(anna.page, host.article);
    await here.votes('Yes');
    expect(await here.results()).toEqual(['Yes (your vote) 100% 1 vote', 'No 0% 0 votes']);
    await here.reacts('Anna', 'So would I, with my own sandwiches.');
    await here.sees(here.told.held);
    await here.replies('Bram', 'Anna', 'Then we go together.');
    await here.comment('Then we go together.').getByText(here.told.held).waitFor();

    const again = await Widget.open(anna.page, host.article);
    await again.comment('So would I').getByText(again.told.held).waitFor();
    expect(anna.problems).toEqual([]);

    const mieke = await visitor(browser, { width });
    const desk = await Desk.open(mieke.page, site);
    await desk.approves('So would I, with my own sandwiches.');
    await desk.approves('Then we go together.');
    await desk.isDone();
    expect(mieke.problems).toEqual([]);

    const cas = await visitor(browser, { width });
    await seesAll(await Widget.open(cas.page, host.article));

    const port = Number(new URL(server.origin).port);
    // Else the page would try to connect again, and complain, while the server is away.
    await cas.page.goto('about:blank');
    await server.stop();
    server = await startPraatmee({ data, port });
    await seesAll(await Widget.open(cas.page, host.article));
    expect(cas.problems).toEqual([]);
  });
});

/** What everybody may see at the end: three comments, one of them below Bram's, and one vote. */
async function seesAll(widget: Widget): Promise<void> {
  await widget.sees('So would I, with my own sandwiches.');
  expect(await widget.title()).toBe('3 comments');
  await widget.root.locator('li', { hasText: 'I would go tomorrow.' }).locator('ol', { hasText: 'Then we go together.' }).waitFor();
  await widget.votes('No');
  expect(await widget.results()).toEqual(['Yes 50% 1 vote', 'No (your vote) 50% 1 vote']);
  await widget.withdraws();
}
