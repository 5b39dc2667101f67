import { commentAddress } from '../../shared/article-url.ts';
import type { Comment, CommentPage } from '../../shared/comments.ts';
import type { Thread } from '../../shared/threads.ts';
import { type Markup, markup, print, scriptData } from './markup.ts';
import { structuredThread } from './structured-thread.ts';
import type { PageTexts } from './texts/nl.ts';
import { treeMarkup } from './tree-markup.ts';

export interface ReadableThread {
  texts: PageTexts;
  site: string;
  thread: Thread;
  shares: number;
  comments: CommentPage;
  /** Day and minute of a time, in words. */
  moment(time: string): string;
  /** Where this thread's page is, from which comment on or under which one. */
  address(more?: { under?: string; cursor?: string }): string;
  /** A page about one comment. */
  pageOf(id: string, page: 'versions' | 'notice'): string;
  /** The comment whose replies these are; null for the discussion itself. */
  under: string | null;
  /** Whether it begins where the discussion does. */
  isFirst: boolean;
}

/** The discussion alone, to put into another page. Each comment has the mark that permalinks name. */
export function threadFragment(of: ReadableThread): Markup {
  const { texts, thread, comments, under } = of;
  const { items, nextCursor } = comments;
  const more = nextCursor === null ? null : of.address({ cursor: nextCursor, ...(under === null ? {} : { under }) });
  return markup`<section class="praatmee" lang="${texts.locale}">
<h2>${thread.commentCount ? texts.comments(thread.commentCount) : texts.discussion}</h2>
${!of.isFirst && markup`<p><a href="${of.address()}">${texts.back}</a></p>\n`}${
  thread.state === 'closed' && markup`<p>${texts.closed}</p>\n`
}${items.length ? list(of, items) : markup`<p>${texts.empty}</p>\n`}${
  more !== null && markup`<p><a rel="next" href="${more}">${texts.more}</a></p>\n`
}</section>
<script type="application/ld+json">${scriptData(structuredThread(of))}</script>
`;
}

/** The style sheet of the page, for its content security policy too. Without a sign that markup would escape. */
export const PAGE_STYLE = `:root{color-scheme:light dark}
body{max-width:42rem;margin:2rem auto;padding:0 1.25rem;font:1.0625rem/1.6 Georgia,serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.2}
h2{font-size:1.2rem}
ol{padding:0;list-style:none}
ol ol{margin-inline-start:.25rem;padding-inline-start:1rem;border-inline-start:2px solid color-mix(in srgb,currentColor 20%,transparent)}
article{margin-block:1.5rem}
article ol,article ul{margin:0;padding-inline-start:1.5rem;border:0;list-style:revert}
article p,article blockquote,article pre{margin-block:.4rem}
pre{white-space:pre-wrap}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:2px solid}
header,footer{font:.9375rem/1.5 system-ui,sans-serif}
a{color:inherit}
summary{padding-block:.4rem;cursor:pointer}
button{min-height:2.75rem;padding:.4rem 1.2rem;font:inherit}
label{display:block;margin-block-start:1.2rem;font-weight:600}
label:has([type=checkbox]){display:flex;align-items:baseline;gap:.6rem;font-weight:400}
textarea,input:not([type=checkbox]){box-sizing:border-box;width:100%;padding:.6rem;font:inherit}
[aria-invalid]{outline:2px solid}
.fault{margin-block:.4rem;padding-inline-start:.6rem;border-inline-start:4px solid;font-weight:600}`;

/** The same as a page that stands by itself. */
export function threadPage(of: ReadableThread, feed: string): string {
  const { texts, thread, site } = of;
  const name = thread.title ?? thread.url;
  return print(markup`<!doctype html>
<html lang="${texts.locale}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${texts.about(name)} | ${site}</title>
${of.isFirst && markup`<link rel="canonical" href="${thread.url}" />\n`}<link rel="alternate" type="application/atom+xml" href="${feed}" />
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1><a href="${thread.url}">${name}</a></h1>
${threadFragment(of)}${thread.state === 'open' && markup`<p><a href="${thread.url}">${texts.react}</a></p>\n`}</main>
</body>
</html>
`);
}

function list(of: ReadableThread, items: readonly Comment[]): Markup {
  return markup`<ol>\n${items.map((comment) => item(of, comment))}</ol>\n`;
}

function item(of: ReadableThread, comment: Comment): Markup {
  const { texts } = of;
  const { id, body, status, replies } = comment;
  const below = replies?.items ?? [];
  return markup`<li>
<article id="reactie-${id}">
${status === 'deleted' ? markup`<p>${texts.removed}</p>` : [head(of, comment), treeMarkup(body), foot(of, comment)]}
</article>
${below.length > 0 && list(of, below)}${
  typeof replies?.nextCursor === 'string' &&
  markup`<p><a href="${of.address({ under: id, cursor: replies.nextCursor })}">${texts.moreReplies(Math.max(1, comment.replyCount - count(below)))}</a></p>\n`
}</li>
`;
}

function head({ texts, thread, moment, pageOf }: ReadableThread, comment: Comment): Markup {
  const { id, author, inReplyTo, createdAt, editedAt, editedBy } = comment;
  return markup`<header><b><bdi>${author.name}</bdi></b>${author.badge !== undefined && markup` <span>${texts.editors}</span>`}${
    inReplyTo !== undefined && markup` <span>${texts.inReplyTo} <bdi>${inReplyTo.name || texts.removed}</bdi></span>`
  } <a href="${commentAddress(thread.url, id)}"><time datetime="${createdAt}">${moment(createdAt)}</time></a>${
    editedAt !== null && markup` <a href="${pageOf(id, 'versions')}">${editedBy === 'editors' ? texts.byEditors : texts.edited}</a>`
  }</header>
`;
}

function foot({ texts, pageOf }: ReadableThread, { id }: Comment): Markup {
  return markup`<footer><a rel="nofollow" href="${pageOf(id, 'notice')}">${texts.notice}</a></footer>\n`;
}

function count(comments: readonly Comment[]): number {
  return comments.reduce((sum, { status, replies }) => sum + Number(status === 'approved') + count(replies?.items ?? []), 0);
}
