import type { CDPSession, Page } from 'playwright-core';

interface Node {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

/** Roles that a screen reader says or that one can jump to; the others only hold these together. */
const SAID = new Set([
  'alert',
  'article',
  'blockquote',
  'button',
  'checkbox',
  'combobox',
  'dialog',
  'form',
  'group',
  'heading',
  'link',
  'list',
  'listitem',
  'radio',
  'region',
  'status',
  'textbox',
]);
/** Said only by what it is called: what is in it is not read once more. */
const CLOSED = new Set(['button', 'checkbox', 'combobox', 'heading', 'link', 'radio', 'textbox']);
const STATES = ['pressed', 'checked', 'expanded', 'invalid', 'level'];

/**
 * What a screen reader would say of the widget, a line each, from Chromium's own accessibility tree: role, name in quotes, state, and
 * text as it is. Two spaces deeper is inside.
 */
export async function transcript(page: Page, selector = 'praat-mee'): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  const nodes = await treeBelow(cdp, selector);
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const top = nodes.find(({ parentId }) => !parentId || !byId.has(parentId));
  return top ? say(top, byId, '') : [];
}

async function treeBelow(cdp: CDPSession, selector: string): Promise<Node[]> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: `document.querySelector(${JSON.stringify(selector)})` });
  const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId as string });
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const all = nodes as (Node & { backendDOMNodeId?: number })[];
  const root = all.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  if (!root) throw new Error(`${selector} is not in the accessibility tree`);
  const byId = new Map(all.map((one) => [one.nodeId, one]));
  const below = (one: Node): Node[] => [one, ...(one.childIds ?? []).flatMap((id) => (byId.has(id) ? below(byId.get(id) as Node) : []))];
  return below(root);
}

function say(node: Node, byId: Map<string, Node>, indent: string): string[] {
  const role = node.role?.value ?? '';
  const children = (depth: string) => (node.childIds ?? []).flatMap((id) => (byId.has(id) ? say(byId.get(id) as Node, byId, depth) : []));
  if (!node.ignored && role === 'StaticText') return node.name?.value.trim() ? [indent + node.name.value.trim()] : [];
  if (node.ignored || !SAID.has(role)) return children(indent);
  const states = STATES.flatMap((name) => (node.properties ?? []).filter((one) => one.name === name && isTold(one.value.value)));
  const words = [role, node.name?.value && `"${node.name.value.trim()}"`, ...states.map(({ name, value }) => `${name} ${value.value}`)];
  const line = indent + words.filter(Boolean).join(' ');
  return CLOSED.has(role) ? [line] : [line, ...children(`${indent}  `)];
}

function isTold(value: unknown): boolean {
  return value !== undefined && value !== 'false' && value !== false;
}
