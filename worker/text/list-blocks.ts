import type { Block } from '../../shared/tree.ts';

export interface ListItem {
  /** As typed: `-`, `3.` or `3)`. */
  marker: string;
  blocks: Block[];
}

/**
 * The items of one Markdown list as they look best: numbers stay what the reader typed, so a list that jumps becomes two;
 * and marks without a word behind them ("1984.") were no list at all.
 */
export function listBlocks(items: readonly ListItem[]): Block[] {
  if (items.every((item) => item.blocks.length === 0)) return items.map((item) => ({ t: 'p', c: [item.marker] }));
  const lists: Extract<Block, { t: 'ul' | 'ol' }>[] = [];
  for (const { marker, blocks } of items) {
    const number = /^\d/.test(marker) ? Number.parseInt(marker, 10) : null;
    const last = lists.at(-1);
    if (last && (last.t === 'ul' || number === last.start + last.c.length)) last.c.push(blocks);
    else lists.push(number === null ? { t: 'ul', c: [blocks] } : { t: 'ol', start: number, c: [blocks] });
  }
  return lists;
}
