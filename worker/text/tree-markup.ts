import type { Block, Inline, Tree } from '../../shared/tree.ts';
import { type Markup, markup } from './markup.ts';

/** A reader's text as the widget would show it. A link that is not http(s) or mailto stays text. */
export function treeMarkup(tree: Tree): Markup {
  return markup`${tree.map(ofBlock)}`;
}

function ofBlock(block: Block): Markup {
  switch (block.t) {
    case 'p':
      return markup`<p>${block.c.map(ofInline)}</p>`;
    case 'quote':
      return markup`<blockquote>${treeMarkup(block.c)}</blockquote>`;
    case 'pre':
      return markup`<pre>${block.v}</pre>`;
    case 'ul':
      return markup`<ul>${block.c.map(ofItem)}</ul>`;
    case 'ol':
      return markup`<ol start="${block.start}">${block.c.map(ofItem)}</ol>`;
  }
}

function ofItem(item: Block[]): Markup {
  return markup`<li>${treeMarkup(item)}</li>`;
}

function ofInline(node: Inline): Markup {
  if (typeof node === 'string') return markup`${node}`;
  switch (node.t) {
    case 'em':
      return markup`<em>${node.c.map(ofInline)}</em>`;
    case 'strong':
      return markup`<strong>${node.c.map(ofInline)}</strong>`;
    case 'code':
      return markup`<code>${node.v}</code>`;
    case 'br':
      return markup`<br />`;
    case 'a': {
      const inside = node.c.map(ofInline);
      return /^(https?:\/\/|mailto:)/i.test(node.href)
        ? markup`<a href="${node.href}" rel="ugc nofollow noopener">${inside}</a>`
        : markup`${inside}`;
    }
  }
}
