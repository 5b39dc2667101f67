import type { Token } from 'markdown-it';
import type { Inline } from '../../shared/tree.ts';
import { isBlank } from './fold.ts';
import { plainInline } from './plain.ts';

type Kind = 'em' | 'strong' | 'a';

interface Opened {
  kind: Kind;
  /** Null where nothing was made of it: emphasis within the same emphasis, and a link to nowhere. */
  node: Extract<Inline, { c: Inline[] }> | null;
  /** Where the text goes on behind it. */
  outside: Inline[];
}

/**
 * The tokens of one paragraph as a tree. Of each kind only the outermost is kept, so that a tree of text is never deeper than three,
 * whatever row of asterisks surrounds a word.
 */
export function inlineTree(tokens: readonly Token[]): Inline[] {
  const root: Inline[] = [];
  const opened: Opened[] = [];
  let into = root;
  for (const token of tokens) {
    if (token.nesting === 1) {
      const one = open(token, into, opened);
      opened.push(one);
      into = one.node?.c ?? into;
    } else if (token.nesting === -1) {
      const one = opened.pop();
      if (one) close(one, into);
      into = one?.outside ?? root;
    } else for (const node of leaf(token, isWithin('a', opened))) add(into, node);
  }
  return root;
}

function open(token: Token, outside: Inline[], opened: readonly Opened[]): Opened {
  const kind = token.tag as Kind;
  const node = isWithin(kind, opened) ? null : makeNode(kind, token);
  if (node) outside.push(node);
  else if (kind === 'a') add(outside, '[');
  return { kind, node, outside };
}

function isWithin(kind: Kind, opened: readonly Opened[]): boolean {
  return opened.some((one) => one.kind === kind && one.node);
}

function makeNode(kind: Kind, token: Token): Opened['node'] {
  if (kind !== 'a') return { t: kind, c: [] };
  const href = hrefOf(token, 'href');
  return href ? { t: 'a', href, c: [] } : null;
}

function close({ kind, node }: Opened, into: Inline[]): void {
  if (kind === 'a' && !node) add(into, ']()');
  if (node?.t === 'a' && isBlank(plainInline(node.c))) node.c = [node.href];
}

function leaf(token: Token, withinLink: boolean): Inline[] {
  switch (token.type) {
    case 'text':
      return [token.content];
    case 'code_inline':
      return [{ t: 'code', v: token.content }];
    case 'image':
      return imageAsTyped(token, withinLink);
    default:
      return [{ t: 'br' }];
  }
}

/** There are no images; the reader sees what was typed, and may follow the address. */
function imageAsTyped(token: Token, withinLink: boolean): Inline[] {
  const href = hrefOf(token, 'src') ?? '';
  return [`![${token.content}](`, href && !withinLink ? { t: 'a', href, c: [href] } : href, ')'];
}

/** An address of a token, with its scheme in lower case. */
function hrefOf(token: Token, name: 'href' | 'src'): string | null {
  const address = token.attrs?.find((attribute) => attribute[0] === name)?.[1];
  return address ? String(address).replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase()) : null;
}

function add(into: Inline[], node: Inline): void {
  const last = into.at(-1);
  if (node === '') return;
  if (typeof node === 'string' && typeof last === 'string') into[into.length - 1] = last + node;
  else into.push(node);
}
