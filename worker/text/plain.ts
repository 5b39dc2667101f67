import type { Block, Inline, Tree } from '../../shared/tree.ts';

/** The words that a reader of the tree sees, a line for each block and line break. */
export function plain(tree: Tree): string {
  return tree.map(ofBlock).join('\n');
}

/** The same of a part of a line. */
export function plainInline(nodes: readonly Inline[]): string {
  return nodes.map(ofInline).join('');
}

function ofBlock(block: Block): string {
  switch (block.t) {
    case 'p':
      return plainInline(block.c);
    case 'quote':
      return plain(block.c);
    case 'pre':
      return block.v;
    default:
      return block.c.map(plain).join('\n');
  }
}

function ofInline(node: Inline): string {
  if (typeof node === 'string') return node;
  switch (node.t) {
    case 'br':
      return '\n';
    case 'code':
      return node.v;
    default:
      return plainInline(node.c);
  }
}
