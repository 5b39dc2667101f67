import { expect, test } from 'vitest';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { DEMO_SITE, makeDemoSite } from '../../worker/cli/seed/demo-site.ts';
import { type Visitor, visitor } from '../support/browser.ts';
import { makeComment } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post' });

/** How often the discussion was asked for; it grows with the page. */
function asked({ page }: Visitor): string[] {
  const paths: string[] = [];
  page.on('request', (request) => /\/thread\?/.test(request.url()) && paths.push(request.url()));
  return paths;
}

test('a site that goes to another article without loading again shows the discussion of that one, and back', async () => {
  const site = { id: DEMO_SITE, server: stage.server, moderator: await makeDemoSite(await commandCtx(stage.server)) };
  await makeComment(site, 'https://vakblad.example/wisselen/maandag', { name: 'Bram', text: 'Weer zo vroeg.' });
  await makeComment(site, 'https://vakblad.example/wisselen/vrijdag', { name: 'Cas', text: 'Weer zo laat.' });
  const anna = await visitor(stage.browser);
  const paths = asked(anna);
  const widget = await Widget.open(anna.page, `${stage.server.origin}/demo/wisselen`);
  await widget.sees('Weer zo vroeg.');
  await expect
    .poll(() => anna.page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/rest'))))
    .toBe(true);
  await anna.page.getByRole('link', { name: 'Vrijdag' }).click();
  await widget.sees('Weer zo laat.');
  expect(await widget.comment('Weer zo vroeg.').count()).toBe(0);
  await anna.page.goBack();
  await widget.sees('Weer zo vroeg.');
  expect(paths).toHaveLength(3);
  expect(anna.problems).toEqual([]);
  await anna.context.close();
});

test('each attribute may change: the order, the language, the site', async () => {
  const anna = await visitor(stage.browser);
  const body = `<praat-mee site="${stage.site.id}" sort="oldest"></praat-mee><script async src="${stage.server.origin}/embed.js"></script>`;
  const address = await makeArticle({ path: '/om', body });
  await makeComment(stage.site, address, { name: 'Bram', text: 'De eerste.', minutesAgo: 9 });
  await makeComment(stage.site, address, { name: 'Cas', text: 'De tweede.', minutesAgo: 3 });
  const widget = await Widget.open(anna.page, address);
  const set = (name: string, value: string) =>
    widget.root.evaluate((element, [key, to]) => element.setAttribute(key, to), [name, value] as const);
  await widget.root.locator('article').first().getByText('De eerste.').waitFor();
  await widget.unfoldsOrder();
  expect(await widget.root.getByRole('button', { name: widget.more.oldest }).getAttribute('aria-pressed')).toBe('true');
  await set('sort', 'newest');
  await widget.root.locator('article').first().getByText('De tweede.').waitFor();
  await widget.opensForm();
  await set('lang', 'en');
  await widget.root.getByRole('heading', { name: '2 comments' }).waitFor();
  await anna.page.evaluate(() => document.querySelector('praat-mee')?.removeAttribute('lang'));
  await widget.root.getByRole('heading', { name: '2 reacties' }).waitFor();
  await anna.page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
  await widget.root.getByRole('heading', { name: '2 comments' }).waitFor();
  await set('host', 'http://localhost:1');
  await widget.root.getByRole('alert').waitFor();
  await anna.context.close();
});

test('moved to another place the discussion is the same one, with the form and its text', async () => {
  const anna = await visitor(stage.browser);
  const paths = asked(anna);
  const body = `<main><praat-mee site="${stage.site.id}"></praat-mee></main><aside></aside><script async src="${stage.server.origin}/embed.js"></script>`;
  const widget = await Widget.open(anna.page, await makeArticle({ path: '/verhuis', body }));
  await widget.opensForm();
  await widget.fills('Anna', 'Half een gedachte');
  await anna.page.evaluate(() => document.querySelector('aside')?.append(document.querySelector('praat-mee') as Element));
  expect(await widget.root.locator('textarea').inputValue()).toBe('Half een gedachte');
  await anna.page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement & { moveBefore(node: Element, before: null): void };
    main.moveBefore(document.querySelector('praat-mee') as Element, null);
  });
  await widget.sends();
  await widget.comment('Half een gedachte').waitFor();
  expect(paths).toHaveLength(1);
  expect(anna.problems).toEqual([]);
  await anna.context.close();
});
