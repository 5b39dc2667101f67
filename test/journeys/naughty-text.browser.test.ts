import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Comment } from '../../shared/comments.ts';
import { atom } from '../../worker/text/feed.ts';
import { noticePage } from '../../worker/text/notice-html.ts';
import { parseText } from '../../worker/text/parse-text.ts';
import { plain } from '../../worker/text/plain.ts';
import { nl } from '../../worker/text/texts/nl.ts';
import { nl as noticeNl } from '../../worker/text/texts/nl-notice.ts';
import { threadPage } from '../../worker/text/thread-html.ts';
import { openBrowser } from '../support/browser.ts';
import { naughtyStrings } from '../support/naughty.ts';

const ARTICLE = 'https://krant.example/artikel?a=1&b="2"';
const TIME = '2026-11-24T08:00:00.000Z';

/** Elements that a page and a text may have; the second list is of the page alone. */
const OF_TEXT = ['P', 'EM', 'STRONG', 'CODE', 'A', 'BR', 'BLOCKQUOTE', 'UL', 'OL', 'LI', 'PRE'];
const OF_PAGE = [
  'HTML',
  'HEAD',
  'META',
  'TITLE',
  'LINK',
  'STYLE',
  'BODY',
  'MAIN',
  'H1',
  'H2',
  'SECTION',
  'SCRIPT',
  'ARTICLE',
  'HEADER',
  'FOOTER',
  'B',
];
const ATTRIBUTES = ['href', 'rel', 'start', 'id', 'lang', 'class', 'charset', 'name', 'content', 'type', 'datetime'];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** As a parser gives it back. */
const asParsed = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML has no way to write.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
const words = (text: string) => asParsed(text).replace(/\s+/g, '');

function documentsOf(text: string) {
  const parsed = parseText(text);
  const body = 'tree' in parsed ? parsed.tree : [];
  const comment: Comment = {
    id: '01a20cb2-5e10-72b1-89ee-9626537bd385',
    parentId: null,
    author: { name: text },
    body,
    status: 'approved',
    createdAt: TIME,
    editedAt: null,
    reactions: {},
    replyCount: 0,
  };
  const article = { url: ARTICLE, title: text };
  const thread = { id: 'draad', ...article, state: 'open', commentCount: 1, createdAt: TIME } as const;
  return {
    text,
    said: plain(body),
    xml: atom({ id: 'urn:x', title: text, site: text, self: ARTICLE, page: ARTICLE, updated: TIME, entries: [{ comment, article }] }),
    html: threadPage(
      {
        texts: nl,
        site: text,
        thread,
        shares: 0,
        comments: { items: [comment], nextCursor: 'a.b' },
        moment: () => text,
        address: () => ARTICLE,
        pageOf: () => ARTICLE,
        under: null,
        isFirst: true,
      },
      ARTICLE,
    ),
    notice: noticePage(
      { texts: noticeNl, id: comment.id, url: ARTICLE, title: text, author: text, body, createdAt: TIME, moment: () => text },
      { explanation: text, name: text, email: text },
      { name: text },
    ),
  };
}

test('whatever a reader, an editor or a site calls itself and says, it is read back as said and nothing of it comes alive', async () => {
  const documents = naughtyStrings.map(documentsOf);
  const seen = await page.evaluate(
    (all) =>
      all.map(({ xml, html, notice }) => {
        const parser = new DOMParser();
        const elements = (found: Document) => [...found.querySelectorAll('*')];
        const described = (found: Document) => ({
          tags: elements(found).map(({ tagName }) => tagName),
          attributes: elements(found).flatMap((element) => [...element.attributes].map(({ name }) => name)),
          links: [...found.querySelectorAll('a')].map(({ href }) => href),
        });
        const feed = parser.parseFromString(xml, 'application/xml');
        const entry = parser.parseFromString(feed.querySelector('content')?.textContent ?? '', 'text/html');
        const whole = parser.parseFromString(html, 'text/html');
        const form = parser.parseFromString(notice, 'text/html');
        return {
          typed: [...form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, [value]:not([type=checkbox])')].map(
            (field) => field.value,
          ),
          fields: form.querySelectorAll('form *').length,
          broken: feed.querySelector('parsererror')?.textContent ?? null,
          feedNames: [...feed.querySelectorAll('feed > title, author > name')].map((element) => element.textContent ?? ''),
          entry: { ...described(entry), said: entry.body.textContent ?? '' },
          whole: {
            ...described(whole),
            name: whole.querySelector('bdi')?.textContent ?? '',
            title: whole.querySelector('h1')?.textContent ?? '',
          },
          data: [...whole.querySelectorAll('script')].map((script) => script.textContent ?? ''),
        };
      }),
    documents,
  );
  expect(seen.length).toBeGreaterThan(20);
  const fields = seen[0]?.fields;
  for (const [at, { text, said }] of documents.entries()) {
    const found = seen[at];
    if (!found) throw new Error(text);
    expect(found.broken, text).toBeNull();
    expect(found.typed.map(words), text).toEqual([text, text, text].map(words));
    expect(found.fields, text).toBe(fields);
    expect(found.feedNames.map(words), text).toEqual([text, text, text].map(words));
    expect(words(found.entry.said), text).toBe(words(said));
    expect(words(found.whole.name), text).toBe(words(text));
    expect(words(found.whole.title), text).toBe(words(text));
    expect(JSON.parse(found.data[0] ?? ''), text).toMatchObject({ headline: text, comment: [{ author: { name: text }, text: said }] });
    expect(found.data, text).toHaveLength(1);
    const [short, whole] = [found.entry, found.whole];
    expect(
      short.tags.filter((tag) => ![...OF_TEXT, 'HTML', 'HEAD', 'BODY'].includes(tag)),
      text,
    ).toEqual([]);
    expect(
      whole.tags.filter((tag) => ![...OF_TEXT, ...OF_PAGE, 'BDI', 'TIME'].includes(tag)),
      text,
    ).toEqual([]);
    expect(
      [...short.attributes, ...whole.attributes].filter((name) => !ATTRIBUTES.includes(name)),
      text,
    ).toEqual([]);
    expect(
      [...short.links, ...whole.links].filter((link) => !/^(https?|mailto):/.test(link)),
      text,
    ).toEqual([]);
  }
});
