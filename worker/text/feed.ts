import { commentAddress } from '../../shared/article-url.ts';
import type { Comment } from '../../shared/comments.ts';
import { excerpt } from './excerpt.ts';
import { type Markup, markup, print } from './markup.ts';
import { treeMarkup } from './tree-markup.ts';

/** Code points of a text that name it. */
const TITLE_WORDS = 60;

export interface FeedEntry {
  comment: Comment;
  article: { url: string; title: string | null };
}

export interface Feed {
  /** An IRI that never changes. */
  id: string;
  title: string;
  site: string;
  /** Where the feed itself is, and the page that it follows. */
  self: string;
  page: string | null;
  updated: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

/** An Atom feed (RFC 4287; replies by RFC 4685). Comment ids are UUIDs, so an entry is the same wherever it is read. */
export function atom({ id, title, site, self, page, updated, entries }: Feed): string {
  return print(markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
<id>${id}</id>
<title>${title}</title>
<updated>${updated}</updated>
<author><name>${site}</name></author>
<generator>Praatmee</generator>
<link rel="self" type="application/atom+xml" href="${self}"/>
${page !== null && markup`<link rel="alternate" type="text/html" href="${page}"/>\n`}${entries.map(entry)}</feed>
`);
}

function entry({ comment, article }: FeedEntry): Markup {
  const { id, parentId, author, body, createdAt, editedAt } = comment;
  return markup`<entry>
<id>urn:uuid:${id}</id>
<title>${author.name}: ${excerpt(body, TITLE_WORDS)}</title>
<published>${createdAt}</published>
<updated>${editedAt ?? createdAt}</updated>
<author><name>${author.name}</name></author>
<link rel="alternate" type="text/html" href="${commentAddress(article.url, id)}" title="${article.title ?? article.url}"/>
${parentId !== null && markup`<thr:in-reply-to ref="urn:uuid:${parentId}" href="${commentAddress(article.url, parentId)}" type="text/html"/>\n`}<content type="html">${print(treeMarkup(body))}</content>
</entry>
`;
}
