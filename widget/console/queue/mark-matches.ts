import type { Block, Inline, Tree } from '../../../shared/tree.ts';
import { inlineText } from './plain-text.ts';

/** What a rule found, within a line of text. The renderer of `widget/` makes a `<mark>` of it. */
export interface Mark {
  t: 'mark';
  c: Inline[];
}

type Range = readonly [start: number, end: number];

/**
 * The same tree with what the rules found marked in place: whole words in the text, also across emphasis; blocks of code, and links by what their address holds.
 * `matched` holds the parts as they were written. The words themselves stay as they are.
 */
export function markMatches(tree: Tree, matched: readonly string[]): Tree {
  const wanted = matched.filter((one) => one.trim() !== '');
  return wanted.length === 0 ? tree : tree.map((block) => markBlock(block, wanted));
}

function markBlock(block: Block, matched: readonly string[]): Block {
  switch (block.t) {
    case 'p':
      return { ...block, c: markLine(block.c, matched) };
    case 'quote':
      return { ...block, c: block.c.map((one) => markBlock(one, matched)) };
    case 'ul':
    case 'ol':
      return { ...block, c: block.c.map((item) => item.map((one) => markBlock(one, matched))) };
    case 'pre':
      return findAll(block.v, matched).length > 0 ? (mark(block as unknown as Inline) as unknown as Block) : block;
  }
}

function markLine(nodes: readonly Inline[], matched: readonly string[]): Inline[] {
  const ranges = findAll(nodes.map(inlineText).join(''), matched);
  return markNodes(nodes, 0, ranges, matched);
}

function markNodes(nodes: readonly Inline[], start: number, ranges: readonly Range[], matched: readonly string[]): Inline[] {
  let place = start;
  return nodes.flatMap((node) => {
    const from = place;
    place += inlineText(node).length;
    if (typeof node === 'string') return cut(node, from, ranges);
    if (node.t === 'a' && (matched.includes(node.href) || findAll(node.href, matched).length > 0)) return [mark(node)];
    if ('c' in node) return [{ ...node, c: markNodes(node.c, from, ranges, matched) }];
    return node.t === 'code' && ranges.some(([first, last]) => first < place && last > from) ? [mark(node)] : [node];
  });
}

/** A piece of text that stands at `from`, in parts within and outside the ranges. */
function cut(text: string, from: number, ranges: readonly Range[]): Inline[] {
  const parts: Inline[] = [];
  let done = 0;
  for (const [first, last] of ranges) {
    const start = Math.max(done, first - from);
    const end = Math.min(text.length, last - from);
    if (start >= end) continue;
    if (start > done) parts.push(text.slice(done, start));
    parts.push(mark(text.slice(start, end)));
    done = end;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}

/** Trees know no mark; a renderer that does not either shows what is in it (shared/tree.ts). */
function mark(node: Inline): Inline {
  return { t: 'mark', c: [node] } satisfies Mark as unknown as Inline;
}

/** Where each stands as a whole word, in order of place. */
function findAll(text: string, matched: readonly string[]): Range[] {
  const ranges: Range[] = [];
  for (const one of matched)
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + one.length))
      if (!isWithinWord(text, at) && !isWithinWord(text, at + one.length)) ranges.push([at, at + one.length]);
  return ranges.toSorted((a, b) => a[0] - b[0]);
}

function isWithinWord(text: string, place: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, place - 2), place)) && /^[\p{L}\p{N}]/u.test(text.slice(place, place + 2));
}
