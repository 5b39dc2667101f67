import { expect, test } from 'vitest';
import type { Block, Inline } from '../../../shared/tree.ts';
import { parseText } from '../../../worker/text/parse-text.ts';

const PIECES = [
  ...[
    '\n',
    '\n\n',
    ' ',
    ' ',
    ' ',
    '*',
    '**',
    '_',
    '`',
    '``',
    '[',
    ']',
    '](',
    ')',
    '!',
    '![',
    '<',
    '>',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n7) ',
    '\n\n    ',
  ],
  ...[
    '\\',
    '\\\n',
    '&amp;',
    '#',
    '\n---\n',
    '\n***\n',
    '\n```\n',
    '\n~~~\n',
    '|',
    '~~',
    '"',
    "'",
    'https://',
    'mailto:',
    'javascript:',
    '@',
    '.nl',
    '/',
  ],
];

/** A small generator of numbers below `n`, the same each time: mulberry32. */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

test('of 3,000 texts of words and marks at random no word is lost, and every tree keeps to its type', () => {
  const roll = dice(20_261_123);
  let accepted = 0;
  for (let round = 0; round < 3_000; round++) {
    const words: string[] = [];
    let source = '';
    for (let piece = 0; piece < 30; piece++) {
      const word = `woord${round}x${piece}y`;
      if (roll(3) === 0) {
        words.push(word);
        source += word;
      } else source += PIECES[roll(PIECES.length)];
    }
    const parsed = parseText(source);
    if ('error' in parsed) continue;
    accepted += 1;
    const shown = `${parsed.text.plain} ${parsed.text.links.join(' ')}`;
    expect(
      words.filter((word) => !shown.includes(word)),
      JSON.stringify(source),
    ).toEqual([]);
    for (const block of parsed.tree) checkBlock(block, 0);
  }
  expect(accepted).toBeGreaterThan(2_500);
});

function checkBlock(block: Block, depth: number): void {
  expect(depth).toBeLessThanOrEqual(6);
  if (block.t === 'pre') return;
  if (block.t === 'p') checkInline(block.c, []);
  else for (const inner of block.c.flat()) checkBlock(inner, depth + 1);
  expect(block.c).not.toHaveLength(0);
}

function checkInline(nodes: readonly Inline[], within: readonly string[]): void {
  for (const node of nodes) {
    expect(node).not.toBe('');
    if (typeof node === 'string' || !('c' in node)) continue;
    expect(within).not.toContain(node.t);
    expect(node.c).not.toHaveLength(0);
    if (node.t === 'a') expect(node.href).toMatch(/^(https?:\/\/|mailto:)[^\s<>"]+$/);
    checkInline(node.c, [...within, node.t]);
  }
}
