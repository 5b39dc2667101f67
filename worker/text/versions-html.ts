import { commentAddress } from '../../shared/article-url.ts';
import type { Tree } from '../../shared/tree.ts';
import { markup } from './markup.ts';
import { ownPage } from './own-page.ts';
import type { PageTexts } from './texts/nl.ts';
import { treeMarkup } from './tree-markup.ts';

export interface ReadableVersions {
  texts: PageTexts;
  id: string;
  /** Of the article. */
  url: string;
  title: string | null;
  author: string;
  /** As everyone reads it now. */
  body: Tree;
  since: string;
  /** What everyone read before, newest first. */
  earlier: readonly { body: Tree; from: string; until: string }[];
  /** Day and minute of a time, in words. */
  moment(time: string): string;
}

/** What a comment says and said, as a page that stands by itself. */
export function versionsPage({ texts, id, url, title, author, body, since, earlier, moment }: ReadableVersions): string {
  const time = (at: string) => markup`<time datetime="${at}">${moment(at)}</time>`;
  return ownPage(
    texts.locale,
    texts.versionsOf(author),
    markup`<p><a href="${commentAddress(url, id)}">${title ?? url}</a></p>
<article>
<h2>${texts.now}</h2>
<header>${texts.since} ${time(since)}</header>
${treeMarkup(body)}
</article>
<h2>${texts.before}</h2>
${earlier.length === 0 && markup`<p>${texts.nothingBefore}</p>\n`}${earlier.map(
  (one) => markup`<article>
<header>${time(one.from)} ${texts.until} ${time(one.until)}</header>
${treeMarkup(one.body)}
</article>
`,
)}`,
  );
}
