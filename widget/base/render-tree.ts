import { html, type TemplateResult } from 'lit/html.js';
import type { Tree } from '../../shared/tree.ts';

/** Any node, also of a kind that a newer server sends and this copy does not know. */
interface Node {
  t?: string;
  c?: unknown[];
  v?: string;
  href?: string;
  start?: number;
}

/** A reader's text as elements. A link that is not http(s) or mailto stays text; an unknown node shows what it holds. */
export function renderTree(tree: Tree): unknown[] {
  return (tree as unknown[]).map(renderNode);
}

function renderNode(node: unknown): unknown {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return html`<li>${node.map(renderNode)}</li>`;
  const { t, c = [], v = '', href = '', start } = (node ?? {}) as Node;
  const inside = c.map(renderNode);
  return ELEMENTS[t ?? '']?.(inside, v, /^(https?:\/\/|mailto:)/i.test(href) ? href : '', start) ?? [inside, v];
}

const ELEMENTS: Record<string, ((inside: unknown, text: string, href: string, start?: number) => TemplateResult | null) | undefined> = {
  p: (inside) => html`<p>${inside}</p>`,
  em: (inside) => html`<em>${inside}</em>`,
  strong: (inside) => html`<strong>${inside}</strong>`,
  // No reader's text holds one: the desk marks what the rules found.
  mark: (inside) => html`<mark>${inside}</mark>`,
  code: (_, text) => html`<code>${text}</code>`,
  a: (inside, _, href) => (href ? html`<a href=${href} rel="ugc nofollow noopener">${inside}</a>` : null),
  br: () => html`<br>`,
  quote: (inside) => html`<blockquote>${inside}</blockquote>`,
  ul: (inside) => html`<ul>${inside}</ul>`,
  ol: (inside, _, __, start = 1) => html`<ol start=${start}>${inside}</ol>`,
  pre: (_, text) => html`<pre tabindex="0">${text}</pre>`,
};
