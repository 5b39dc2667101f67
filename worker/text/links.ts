import type { Block, Inline, Tree } from '../../shared/tree.ts';

/** The addresses of all links in the tree, in reading order; one that stands there twice counts twice. */
export function linksOf(tree: Tree): string[] {
  return tree.flatMap(inBlock);
}

function inBlock(block: Block): string[] {
  switch (block.t) {
    case 'p':
      return block.c.flatMap(inInline);
    case 'quote':
      return block.c.flatMap(inBlock);
    case 'pre':
      return [];
    default:
      return block.c.flat().flatMap(inBlock);
  }
}

function inInline(node: Inline): string[] {
  if (typeof node === 'string' || !('c' in node)) return [];
  return node.t === 'a' ? [node.href] : node.c.flatMap(inInline);
}
