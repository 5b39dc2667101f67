import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { makeComment } from '../support/make.ts';
import { type PageServer, sendFile, servePages } from '../support/page-server.ts';
import { buildRecipe, compile, installLibrary, recipe, runOnServer } from '../support/recipes.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post' });
beforeAll(() => installLibrary(), 120_000);

declare const show: (article: string) => void;
declare const leave: () => void;

describe.each([
  ['React', 'tsx'],
  ['Vue', 'vue'],
] as const)('the recipe for %s, in an application that was built with the installed package', (_, kind) => {
  let app: PageServer;
  beforeAll(async () => {
    const folder = await buildRecipe(kind, recipe(kind, stage.server.origin, stage.site.id));
    app = await servePages((request, response) => sendFile(request, response, folder));
    await makeComment(stage.site, `${app.origin}/een`, { name: 'Bram', text: 'Onder het eerste.' });
    await makeComment(stage.site, `${app.origin}/twee`, { name: 'Cas', text: 'Onder het tweede.' });
  }, 120_000);
  afterAll(() => app.stop());

  test('shows the article that it is given, tells what happens, obeys, and leaves nothing', async () => {
    const { page, context, problems } = await visitor(stage.browser);
    await page.goto(app.origin);
    await page.evaluate((article) => show(article), `${app.origin}/een`);
    const widget = new Widget(page, 'nl');
    await widget.sees('Onder het eerste.');
    await page.evaluate((article) => show(article), `${app.origin}/twee`);
    await widget.sees('Onder het tweede.');
    expect(await widget.comment('Onder het eerste.').count()).toBe(0);

    await page.getByRole('button', { name: 'Praat mee (1)' }).click();
    await widget.fills('Anna', `Ook in ${kind}.`);
    await widget.sends();
    await widget.comment(`Ook in ${kind}.`).waitFor();
    await page.getByRole('button', { name: 'Praat mee (2)' }).waitFor();

    await page.evaluate(() => leave());
    expect(await page.locator('praat-mee').count()).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  });
});

test('the recipe for a plain page tells what happens', async () => {
  const { page, context, problems } = await visitor(stage.browser);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const address = await makeArticle({ path: '/kaal', body: '' });
  const body = recipe('html', stage.server.origin, stage.site.id).replace('https://vakblad.example/een-artikel', address);
  const widget = await Widget.open(page, await makeArticle({ path: '/kaal', body }));
  await expect.poll(() => said).toEqual(['0']);
  await widget.reacts('Anna', 'Zonder raamwerk.');
  await expect.poll(() => said).toEqual(['0', 'approved']);
  expect(problems).toEqual([]);
  await context.close();
});

describe('the types of the package', () => {
  test('know elements, events and attributes in React', () => {
    expect(compile('right', recipe('tsx', 'https://praatmee.example', 'krant'))).toBe('');
    const wrong = `import type {} from 'praatmee/react';
      export const a = <praat-mee site="krant" sort="funniest" />;
      export const b = <praat-mee site="krant" onpraatmee-vote={({ comment }) => comment} />;
      export const c = <praat-mee />;`;
    expect(compile('wrong', wrong).match(/code\.tsx\(\d/g)).toEqual(['code.tsx(2', 'code.tsx(3', 'code.tsx(4']);
  });

  test('know them in Vue, and in plain code', () => {
    const right = `import 'praatmee';
      import 'praatmee/count';
      import 'praatmee/alone';
      import type {} from 'praatmee/vue';
      import type { GlobalComponents } from 'vue';
      export const props: InstanceType<GlobalComponents['praat-mee']>['$props'] = { site: 'krant', 'onPraatmee-vote': ({ poll }) => poll.question };
      document.querySelector('praat-mee')?.load();
      document.querySelector('praat-mee')?.addEventListener('praatmee-comment', ({ comment }) => comment.author.name);
      export const address: string | null | undefined = document.querySelector('praat-mee-count')?.address;`;
    expect(compile('other', right)).toBe('');
    expect(compile('wrong', right.replace('comment.author', 'comment.writer'))).toMatch(/'writer' does not exist/);
  });
});

test('a server that renders pages may import it', () => {
  expect(runOnServer("await import('praatmee'); await import('praatmee/count'); await import('praatmee/alone'); console.log('here')")).toBe(
    'here\n',
  );
});
