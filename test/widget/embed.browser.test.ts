import { describe, expect, test } from 'vitest';
import { type Visitor, visitor } from '../support/browser.ts';
import { makeComment, makePoll } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post' });

const NAMES_BEFORE = '<script>const before = new Set(Object.getOwnPropertyNames(window))</script>';
declare const before: Set<string>;

const src = () => `${stage.server.origin}/embed.js`;
const mounts = ({ page }: Visitor) => page.locator('praat-mee').filter({ has: page.locator('[part=invite]') });

describe('one tag mounts where it stands', () => {
  test.each([
    ['async', () => `<script async src="${src()}" data-site="${stage.site.id}"></script>`, 1],
    ['deferred', () => `<script defer src="${src()}" data-site="${stage.site.id}"></script>`, 1],
    ['blocking', () => `<script src="${src()}" data-site="${stage.site.id}"></script>`, 1],
    ['as a module', () => `<script type="module" src="${src()}" data-site="${stage.site.id}"></script>`, 1],
    ['twice', () => `<script async src="${src()}" data-site="${stage.site.id}"></script>`.repeat(2), 2],
    ['twice as a module', () => `<script type="module" src="${src()}" data-site="${stage.site.id}"></script>`.repeat(2), 2],
    ['with an element placed by hand', () => `<praat-mee site="${stage.site.id}"></praat-mee><script async src="${src()}"></script>`, 1],
  ])('%s', async (_, body, count) => {
    const anna = await visitor(stage.browser);
    const address = await makeArticle({
      path: '/tag',
      head: NAMES_BEFORE,
      body: `<main><p>Artikel</p>${body()}<p id="after">Meer</p></main>`,
    });
    await anna.page.goto(address);
    await mounts(anna)
      .nth(count - 1)
      .waitFor();
    expect(await anna.page.locator('main > praat-mee').count()).toBe(count);
    expect(await anna.page.locator('#after ~ praat-mee').count()).toBe(0);
    expect(await anna.page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => !before.has(name)))).toEqual([]);
    expect(anna.problems).toEqual([]);
    await anna.context.close();
  });

  test('put in later, by a script of the page', async () => {
    const anna = await visitor(stage.browser);
    await anna.page.goto(await makeArticle({ path: '/later', body: '<main></main>' }));
    for (const type of ['text/javascript', 'module', 'module']) {
      await anna.page.evaluate(
        ([address, id, kind]) => {
          const script = Object.assign(document.createElement('script'), { src: address, type: kind });
          script.dataset.site = id;
          document.querySelector('main')?.append(script);
        },
        [src(), stage.site.id, type] as const,
      );
    }
    await mounts(anna).nth(2).waitFor();
    expect(await mounts(anna).count()).toBe(3);
    await anna.context.close();
  });
});

test('nothing but the tag is loaded before the reader comes near', async () => {
  const anna = await visitor(stage.browser);
  const asked: string[] = [];
  anna.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const body = `<p style="height: 5000px">Lang artikel</p><script async src="${src()}" data-site="${stage.site.id}"></script>`;
  await anna.page.goto(await makeArticle({ path: '/long', body }), { waitUntil: 'networkidle' });
  expect(asked).toEqual(['/long', '/embed.js']);
  expect((await anna.page.locator('praat-mee').boundingBox())?.height).toBeGreaterThan(200);
  await anna.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await mounts(anna).waitFor();
  expect(asked.filter((path) => path.startsWith('/api/'))).toHaveLength(1);
  await anna.context.close();
});

test('the strictest policy of a stage.browser is not broken, not by a vote nor by a comment', async () => {
  const anna = await visitor(stage.browser);
  const csp = `default-src 'none'; script-src ${stage.server.origin}; style-src 'self'; connect-src ${stage.server.origin} ${stage.server.origin.replace('http', 'ws')}; require-trusted-types-for 'script'; trusted-types 'none'`;
  const body = `<script async src="${src()}" data-site="${stage.site.id}"></script>`;
  const address = await makeArticle({ path: '/strict', body, csp });
  await makePoll(stage.site, address, 'Eens?', 'Ja', 'Nee');
  const widget = await Widget.open(anna.page, address);
  await widget.votes('Ja');
  expect(
    await widget.root
      .locator('[part=bar] i')
      .first()
      .evaluate((bar) => bar.getBoundingClientRect().width),
  ).toBeGreaterThan(50);
  await widget.reacts('Anna', 'Ook hier.');
  await widget.comment('Ook hier.').waitFor();
  expect(anna.problems).toEqual([]);
  await anna.context.close();
});

test('a page that shows another article without loading again shows its discussion', async () => {
  const anna = await visitor(stage.browser);
  const body = `<praat-mee site="${stage.site.id}" article="/een"></praat-mee><script async src="${src()}"></script>`;
  const address = await makeArticle({ path: '/spa', body });
  await makeComment(stage.site, new URL('/een', address).href, { name: 'Bram', text: 'Onder het eerste.' });
  await makeComment(stage.site, new URL('/twee', address).href, { name: 'Cas', text: 'Onder het tweede.' });
  const widget = await Widget.open(anna.page, address);
  await widget.sees('Onder het eerste.');
  await widget.root.evaluate((element) => element.setAttribute('article', '/twee'));
  await widget.sees('Onder het tweede.');
  expect(await widget.comment('Onder het eerste.').count()).toBe(0);
  await anna.context.close();
});

test('counts on an index page cost one request', async () => {
  const anna = await visitor(stage.browser);
  const asked: string[] = [];
  anna.page.on('request', (request) => request.url().includes('/counts') && asked.push(request.url()));
  const counts = ['/a', '/b', '/c'].map((path) => `<praat-mee-count site="${stage.site.id}" article="${path}"></praat-mee-count>`).join('');
  const address = await makeArticle({
    path: '/index',
    body: `${counts}<script async src="${stage.server.origin}/count.js"></script>`,
  });
  await makeComment(stage.site, new URL('/a', address).href, { name: 'Bram', text: 'Een.' });
  for (const name of ['Bram', 'Cas']) await makeComment(stage.site, new URL('/b', address).href, { name, text: `Van ${name}.` });
  await anna.page.goto(address);
  await anna.page.getByText('0 reacties').waitFor();
  expect(await anna.page.locator('praat-mee-count').allTextContents()).toEqual(['1 reactie', '2 reacties', '0 reacties']);
  expect(asked).toHaveLength(1);
  await anna.context.close();
});

describe('the tag of the counts', () => {
  test.each([
    ['async', (tag: string) => `<script async src="${tag}"></script>`],
    ['as a module', (tag: string) => `<script type="module" src="${tag}"></script>`],
    ['in the head, before what it counts', (tag: string) => `<script src="${tag}"></script>`],
    ['twice', (tag: string) => `<script async src="${tag}"></script>`.repeat(2)],
  ])('works %s', async (_, tag) => {
    const anna = await visitor(stage.browser);
    const body = `<praat-mee-count site="${stage.site.id}" article="/nergens"></praat-mee-count>`;
    await anna.page.goto(await makeArticle({ path: '/tel', head: tag(`${stage.server.origin}/count.js`), body }));
    await anna.page.getByText('0 reacties').waitFor();
    expect(anna.problems).toEqual([]);
    await anna.context.close();
  });
});
