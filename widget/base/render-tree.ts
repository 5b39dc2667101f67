import type { Tree } from '../../shared/tree.ts';

/** Any node, also of a kind that a newer server sends and this copy does not know. */
interface TreeNode {
  t?: string;
  c?: unknown[];
  v?: string;
  href?: string;
  start?: number;
}

/** Made once, so that what a reader has selected stays selected when the rest is drawn again. */
const made = new WeakMap<Tree, (Node | string)[]>();

/** A reader's text as elements. A link that is not http(s) or mailto stays text; an unknown node shows what it holds. */
export function renderTree(tree: Tree): (Node | string)[] {
  const nodes = made.get(tree) ?? (tree as unknown[]).map(makeNode);
  made.set(tree, nodes);
  return nodes;
}

function makeNode(node: unknown): Node | string {
  if (typeof node === 'string') return node;
  const isItem = Array.isArray(node);
  const { t = '', c = isItem ? node : [], v = '', href = '', start } = (node ?? {}) as TreeNode;
  const isLink = /^(https?:\/\/|mailto:)/i.test(href);
  const element = document.createElement(isItem ? 'li' : tagOf(t, isLink));
  element.append(...c.map(makeNode), v);
  if (isLink) Object.assign(element, { href, rel: 'ugc nofollow noopener' });
  if (start) Object.assign(element, { start });
  // So that it can be scrolled by keyboard.
  if (t === 'pre') element.tabIndex = 0;
  return element;
}

/** No reader's text holds a mark: the desk marks what the rules found. */
function tagOf(kind: string, isLink: boolean): string {
  if (kind === 'quote') return 'blockquote';
  return /^(p|em|strong|mark|code|br|ul|ol|pre)$/.test(kind) || (kind === 'a' && isLink) ? kind : 'span';
}
