import type { Block, Inline, Tree } from '../../../shared/tree.ts';

/** The words of a comment without markup, on one line, for a list. */
export function plainText(tree: Tree): string {
  return tree.map(ofBlock).join(' ').replace(/\s+/g, ' ');
}

/** The words of a part of a line; line breaks are line feeds, as where the rules looked. */
export function inlineText(node: Inline): string {
  if (typeof node === 'string') return node;
  if (node.t === 'br') return '\n';
  return node.t === 'code' ? node.v : node.c.map(inlineText).join('');
}

function ofBlock(block: Block): string {
  switch (block.t) {
    case 'p':
      return block.c.map(inlineText).join('');
    case 'quote':
      return plainText(block.c);
    case 'pre':
      return block.v;
    default:
      return block.c.map(plainText).join(' ');
  }
}
