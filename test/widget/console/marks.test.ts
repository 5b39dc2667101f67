import { describe, expect, test } from 'vitest';
import type { Tree } from '../../../shared/tree.ts';
import { markMatches } from '../../../widget/console/queue/mark-matches.ts';
import { plainText } from '../../../widget/console/queue/plain-text.ts';
import { paragraph } from './support/people.ts';

/** The tree with its marks as brackets. */
function shown(tree: Tree, ...matched: string[]): string {
  return markMatches(tree, matched).map(ofNode).join(' / ');
}

function ofNode(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(ofNode).join(' ');
  const { t, c = [], v = '' } = node as { t: string; c?: unknown[]; v?: string };
  const inside = c.map(ofNode).join('') + v;
  return t === 'mark' ? `[${inside}]` : inside;
}

describe('what a rule found is marked where it stands', () => {
  test('every time, and only as a whole word', () => {
    expect(shown(paragraph('Een sukkel, sukkelig, SUKKEL en sukkel.'), 'sukkel')).toBe('Een [sukkel], sukkelig, SUKKEL en [sukkel].');
  });

  test('across emphasis, and in lists and quotes', () => {
    expect(shown(paragraph('wat een ', { t: 'em', c: ['suk'] }, 'kel daar'), 'sukkel')).toBe('wat een [suk][kel] daar');
    expect(shown([{ t: 'quote', c: paragraph('een sukkel') }], 'sukkel')).toBe('een [sukkel]');
    expect(shown([{ t: 'ul', c: [paragraph('een sukkel'), paragraph('niets')] }], 'sukkel')).toBe('een [sukkel]niets');
  });

  test('a phrase over a line break, and code as a whole', () => {
    expect(shown(paragraph('gratis', { t: 'br' }, 'geld!'), 'gratis\ngeld')).toBe('[gratis][geld]!');
    expect(shown(paragraph('zie ', { t: 'code', v: 'gratis geld' }), 'geld')).toBe('zie [gratis geld]');
    expect(shown([{ t: 'pre', v: 'echt gratis\ngeld' }], 'gratis')).toBe('[echt gratis\ngeld]');
    expect(shown([{ t: 'pre', v: 'echt gratis\ngeld' }], 'elders')).toBe('echt gratis\ngeld');
  });

  test('a link by its address, whatever it says', () => {
    const link = { t: 'a' as const, href: 'https://winkel.example/', c: ['kijk hier'] };
    expect(shown(paragraph('Ja, ', link), 'https://winkel.example/')).toBe('Ja, [kijk hier]');
    expect(shown(paragraph('Ja, ', link), 'winkel')).toBe('Ja, [kijk hier]');
    expect(shown(paragraph('Ja, ', link), 'wink')).toBe('Ja, kijk hier');
  });

  test('two that overlap do not double a word, and nothing found changes nothing', () => {
    expect(shown(paragraph('gratis geld'), 'gratis geld', 'geld')).toBe('[gratis geld]');
    const tree = paragraph('gratis geld');
    expect(markMatches(tree, [])).toBe(tree);
    expect(markMatches(tree, ['', ' '])).toBe(tree);
    expect(shown(tree, 'elders')).toBe('gratis geld');
  });
});

test('in the list a comment is its words on one line', () => {
  const tree: Tree = [
    ...paragraph('Een ', { t: 'strong', c: ['goed'] }, { t: 'br' }, 'plan:'),
    { t: 'ol', start: 1, c: [paragraph('lezen')] },
  ];
  expect(plainText(tree)).toBe('Een goed plan: lezen');
});
