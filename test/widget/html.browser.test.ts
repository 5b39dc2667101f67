import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type Visitor, visitor } from '../support/browser.ts';
import { bundle } from '../support/templates/bundle.ts';
import { collectServed, collectTemplates, type Written } from '../support/templates/collect.ts';
import type * as Reading from '../support/templates/reading.ts';
import { makeArticle } from './article-page.ts';

declare const reading: typeof Reading;

/** No markup from text at all, and of scripts only the one with this word. */
const CSP = "default-src 'none'; script-src 'nonce-ours'; require-trusted-types-for 'script'; trusted-types 'none'";
/** What would give itself away, were it ever more than text. */
const EVIL = '<img src="x" onerror="document.title = \'beet\'">';

let browser: Browser;
let code: string;
beforeAll(async () => {
  browser = await openBrowser();
  code = await bundle('reading');
});
afterAll(() => browser.close());

describe('a template', () => {
  let page: Page;
  const faultIn = (strings: readonly string[]) => page.evaluate((given) => reading.faultIn(given), strings);
  beforeAll(async () => {
    page = await browser.newPage();
    await page.addScriptTag({ content: code });
  });

  test.each([
    ['of the readers’ side', collectTemplates],
    ['that is served to them', collectServed],
  ] as [string, () => Written[]][])('%s is read as a browser reads it, and keeps the rules', async (_, collect) => {
    const templates = collect();
    const faults = await page.evaluate((all) => all.map(({ where, strings, raw }) => [where, reading.faultIn(strings, raw)]), templates);
    expect(faults.filter(([, fault]) => fault)).toEqual([]);
    expect(templates.length).toBeGreaterThan(60);
  });

  test.each([
    ['an attribute that is half a value', ['<p id="c', '">Anna</p>'], ['<p id=', '>Anna</p>']],
    ['a value in quotes', ['<p id="', '">Anna</p>'], ['<p id=', '>Anna</p>']],
    ['two values in one attribute', ['<p class=', '-', '>Anna</p>'], ['<p class=', '>Anna</p>']],
    ['a value for the name of an attribute', ['<p ', '>Anna</p>'], ['<p hidden>Anna</p>']],
    ['a value for the name of an element', ['<', '>Anna</p>'], ['<p>Anna</p>']],
    ['an entity', ['<p>Anna&nbsp;&amp; Bram</p>'], ['<p>Anna & Bram</p>']],
    ['an entity in an attribute', ['<p title="&lt;">Anna</p>'], ['<p title="<">Anna</p>']],
    ['a `>` in an attribute', ['<p title="a > b">Anna</p>'], ['<p title="a → b">Anna</p>']],
    ['single quotes', ["<p title='van Anna'>Anna</p>"], ['<p title="van Anna">Anna</p>']],
    ['an element that is not closed', ['<ul><li>Anna</ul>'], ['<ul><li>Anna</li></ul>']],
    ['one that is closed by another', ['<div><b>Anna</div></b>'], ['<div><b>Anna</b></div>']],
    ['a template that does not close its last', ['<p>', ''], ['<p>', '</p>']],
    ['one that closes what it did not open', ['Anna</p>'], ['<p>Anna</p>']],
    ['a void element that we do not know', ['<p><img alt=""></p>'], ['<p><input></p>']],
    ['an element that closes itself', ['<p>Anna<br/></p>'], ['<p>Anna<br></p>']],
    ['a comment', ['<p>Anna<!-- en Bram --></p>'], ['<p>Anna</p>']],
    ['what a browser would put elsewhere', ['<table>', '</table>'], ['<div>', '</div>']],
    ['a drawing of lines, which has names of its own', ['<svg><path d="M0 0"></path></svg>'], ['<i></i>']],
    ['an element that a browser closes by itself', ['<p><p></p></p>'], ['<p><i></i></p>']],
  ] as [string, string[], string[]][])('with %s is found out', async (_, wrong, right) => {
    expect(await faultIn(wrong)).not.toBe('');
    expect(await faultIn(right)).toBe('');
  });

  test('with an escape is found out', async () => {
    const [wrong, right] = [String.raw`<p>Anna\u0020</p>`, '<p>Anna </p>'];
    expect(await page.evaluate(([escaped, plain]) => reading.faultIn([plain], [escaped]), [wrong, right] as const)).not.toBe('');
    expect(await faultIn([right])).toBe('');
  });
});

describe('on a page that allows everything', () => {
  test('what comes as JSON is no template, however much it looks like one', async () => {
    const anna = await visitor(browser);
    await anna.page.goto(await makeArticle({ path: '/json', body: `<main></main><script>${code}</script>` }));
    const drawn = await anna.page.evaluate(
      (strings) =>
        [reading.html, (...values: unknown[]) => ({ strings, values })].map((html) => {
          const place = document.createElement('div');
          document.querySelector('main')?.append(place);
          try {
            reading.render(html`<b>${'Anna'}</b>`, place);
          } catch {}
          return place.textContent;
        }),
      ['<b onclick="1">', '</b>'],
    );
    expect(drawn).toEqual(['Anna', '']);
    await anna.context.close();
  });
});

describe('on a page that lets nobody make markup from text', () => {
  let anna: Visitor;
  beforeAll(async () => {
    anna = await visitor(browser);
    const body = `<main></main><script nonce="ours">${code}</script>`;
    await anna.page.goto(await makeArticle({ path: '/sjablonen', body, csp: CSP }));
  });
  afterAll(() => anna.context.close());

  test('a value stays the text that it is, wherever it stands', async () => {
    const html = await anna.page.evaluate((evil) => {
      const main = document.querySelector('main') as HTMLElement;
      const { html, render } = reading;
      for (const value of ['Anna', evil, [evil, html`<b>${evil}</b>`]])
        render(html`<p title=${value} .lang=${value} ?hidden=${value}>${value}</p><textarea .value=${value}></textarea>`, main);
      return main.innerHTML;
    }, EVIL);
    const text = EVIL.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(html.replace(/<!---->/g, '')).toContain(`hidden="">${text}<b>${text}</b></p><textarea></textarea>`);
    expect(await anna.page.locator('img').count()).toBe(0);
    expect(await anna.page.locator('p').getAttribute('title')).toContain(EVIL);
    expect(await anna.page.title()).toBe('Een artikel');
    expect(anna.problems).toEqual([]);
  });

  test('elements of our own begin in the page and not in the template, once each time that it is drawn', async () => {
    const begun = await anna.page.evaluate(() => {
      const counts: number[] = [];
      let made = 0;
      customElements.define(
        'praat-proef',
        class extends HTMLElement {
          constructor() {
            super();
            made += 1;
          }
        },
      );
      const main = document.querySelector('main') as HTMLElement;
      const { html, parse, render } = reading;
      const draw = (words: string) => html`<praat-proef>${words}</praat-proef>`;
      parse(draw('').strings);
      counts.push(made);
      for (const words of ['Anna', 'Bram']) {
        render(draw(words), main);
        counts.push(made);
      }
      render([draw('Cas'), draw('Dunya')], main);
      return [...counts, made];
    });
    expect(begun).toEqual([0, 1, 1, 3]);
  });

  test('markup from text is refused there, so that silence means something', async () => {
    const refused = await anna.page.evaluate((evil) => {
      try {
        document.body.innerHTML = evil;
        return '';
      } catch (error) {
        return `${error}`;
      }
    }, EVIL);
    expect(refused).toMatch(/TrustedHTML/);
    await expect.poll(() => anna.problems.join()).toMatch(/require-trusted-types-for/);
  });
});
