import { describe, expect, test } from 'vitest';
import * as paths from '../../shared/page-paths.ts';
import { nl as pages } from '../../worker/text/texts/nl.ts';
import { nl as notice } from '../../worker/text/texts/nl-notice.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { visitor } from '../support/browser.ts';
import { makeComment, makePoll } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from '../widget/article-page.ts';

const stage = setStage({ mode: 'post' });

/** An article whose server put the discussion into the page, with what people said on it. */
async function article(path: string, head = ''): Promise<string> {
  const address = await makeArticle({ path, body: '' });
  await makePoll(stage.site, address, 'Eens?', 'Ja', 'Nee');
  const { id } = await makeComment(stage.site, address, { name: 'Bram', text: 'Ik las dit *zonder* script.', minutesAgo: 30 });
  await makeComment(stage.site, address, { name: 'Cas', text: 'Ik ook.', parentId: id, minutesAgo: 20 });
  const fragment = await (await fetch(stage.server.origin + paths.threadHtml(stage.site.id, address, '&fragment'))).text();
  const body = `<main><h1>Een artikel</h1><p style="height: 400px">Tekst</p>
    <praat-mee site="${stage.site.id}">${fragment}</praat-mee><script async src="${stage.server.origin}/embed.js"></script></main>`;
  return makeArticle({ path, body, head });
}

describe('a discussion that the publisher’s server put into the page', () => {
  test('is read without scripts, by name, time and answer', async () => {
    const address = await article('/zonder');
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('heading', { name: '2 reacties' }).waitFor();
    const answer = page.getByRole('article').filter({ hasText: 'Ik ook.' });
    expect(await answer.locator('time').getAttribute('datetime')).toMatch(/^\d{4}-/);
    expect(await page.getByRole('listitem').filter({ hasText: 'Ik las dit' }).getByRole('listitem').count()).toBe(1);
    await context.close();
  });

  test('is taken over by the widget: nothing is said twice, and nothing that is read moves', async () => {
    const { page, context, problems } = await visitor(stage.browser);
    await page.addInitScript(() => {
      const seen = { shift: 0, empty: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      const look = () => {
        const main = document.querySelector('section.praatmee');
        const drawn = document.querySelector('praat-mee')?.shadowRoot?.querySelector('h2');
        if (main && !drawn && main.getBoundingClientRect().height === 0) seen.empty += 1;
        requestAnimationFrame(look);
      };
      look();
    });
    const widget = await Widget.open(page, await article('/overgenomen', '<style>praat-mee { display: flow-root }</style>'));
    await page.getByRole('article', { name: 'Cas' }).waitFor();
    expect(await page.getByRole('article').filter({ hasText: 'Ik ook.' }).count()).toBe(1);
    expect(await page.getByRole('heading', { name: '2 reacties' }).count()).toBe(1);
    expect(await page.locator('section.praatmee').isVisible()).toBe(false);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: object }).seen)).toEqual({ shift: 0, empty: 0 });
    await widget.reacts('Anna', 'En ik met.');
    await widget.comment('En ik met.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('stays where the widget cannot get it', async () => {
    const address = await article('/blijft');
    const { page, context } = await visitor(stage.browser);
    await page.route('**/thread?*', (route) => route.abort());
    await page.goto(address);
    const widget = new Widget(page, 'nl');
    await widget.sees(widget.texts.failed);
    expect(await page.locator('section.praatmee').isVisible()).toBe(true);
    await context.close();
  });
});

describe('a formal notice without scripts', () => {
  test('Wim comes from the discussion, is told what is missing, and gets a number', async () => {
    const address = await article('/melding');
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(stage.server.origin + paths.threadHtml(stage.site.id, address));
    await page.getByRole('article').filter({ hasText: 'Ik ook.' }).getByRole('link', { name: pages.notice }).click();
    await page.getByRole('heading', { name: notice.noticeOf('Cas') }).waitFor();
    await page.getByLabel(notice.name).fill('Wim');
    await page.getByRole('button', { name: notice.sendNotice }).click();
    await page.getByText(notice.faults.goodFaith).waitFor();
    expect(await page.getByLabel(notice.explanation).evaluate((field) => field.matches(':focus'))).toBe(true);
    expect(await page.getByLabel(notice.name).inputValue()).toBe('Wim');
    await page.getByLabel(notice.explanation).fill('Dit is smaad.');
    await page.getByLabel(notice.email).fill('wim@lezer.example');
    await page.getByLabel(notice.goodFaith).check();
    await page.getByRole('button', { name: notice.sendNotice }).click();
    await page.getByText('Het kenmerk is').waitFor();
    await context.close();
  });

  test.each([
    [320, false],
    [1280, true],
  ])('its page has no barriers, empty and with faults, at %i pixels, dark: %s', async (width, dark) => {
    const { page, context, problems } = await visitor(stage.browser, { width, dark });
    const address = await article(`/melding-${width}`);
    const of = await (await fetch(stage.server.origin + paths.threadHtml(stage.site.id, address))).text();
    await page.goto((/href="([^"]+notice.html)/.exec(of)?.[1] ?? '').concat('?lang=nl'));
    for (const state of ['empty', 'faults']) {
      if (state === 'faults') await page.getByRole('button', { name: notice.sendNotice }).click();
      await page.getByText(state === 'faults' ? notice.faults.name : notice.noticeWhat).waitFor();
      expect(await accessibilityFaults(page), state).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    // A form with faults is answered with 422, which the console of a browser tells.
    expect(problems.filter((problem) => !problem.includes('422'))).toEqual([]);
    await context.close();
  });
});

describe('the page of a discussion by itself', () => {
  test.each([
    [375, false],
    [1280, true],
  ])('has no barriers and breaks no policy, at %i pixels, dark: %s', async (width, dark) => {
    const { page, context, problems } = await visitor(stage.browser, { width, dark });
    const address = await article(`/los-${width}`);
    await page.goto(stage.server.origin + paths.threadHtml(stage.site.id, address));
    await page.getByRole('heading', { level: 2, name: '2 reacties' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('the latest comments', () => {
  const latest = (site: string) =>
    `<main><h1>Voorpagina</h1><h2>Laatste reacties</h2><praat-mee-latest site="${site}" count="3"></praat-mee-latest><p>Eronder</p></main>
    <script async src="${stage.server.origin}/embed.js"></script>`;

  test.each([
    [375, false],
    [1280, true],
  ])('say who, when, what and where, and lead there, at %i pixels, dark: %s', async (width, dark) => {
    const address = await article(`/voor-${width}`);
    await makeComment(stage.site, address, { name: 'Dirk', text: '<b>Vet</b> is niet vet.', minutesAgo: 0 });
    const { page, context, problems } = await visitor(stage.browser, { width, dark });
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const head = '<style>praat-mee-latest { display: block; min-height: 22.5rem }</style>';
    await page.goto(await makeArticle({ path: `/voorpagina-${width}`, head, body: latest(stage.site.id) }));
    const list = page.locator('praat-mee-latest');
    const first = list.getByRole('listitem').filter({ hasText: 'Dirk' }).first();
    await first.waitFor();
    expect(await list.getByRole('listitem').count()).toBe(3);
    expect(await first.getByRole('link', { name: '<b>Vet</b> is niet vet.' }).getAttribute('href')).toMatch(/#reactie-[\w-]+$/);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift)).toBe(0);
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([`/api/v1/sites/${stage.site.id}/latest`]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('say so where there are none, and where they do not come', async () => {
    const { page, context } = await visitor(stage.browser);
    await page.route('**/latest?*', (route) => route.fulfill({ json: { items: [] }, headers: { 'access-control-allow-origin': '*' } }), {
      times: 1,
    });
    await page.goto(await makeArticle({ path: '/leeg', body: latest('bestaat-niet') }));
    await page.getByText('Er zijn nog geen reacties.').waitFor();
    await page.reload();
    await page.getByText('De reacties kunnen nu niet worden getoond.').waitFor();
    await context.close();
  });
});
