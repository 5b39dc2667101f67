import { describe, expect, test } from 'vitest';
import { parseText } from '../../../worker/text/parse-text.ts';
import { read } from './read.ts';

const tree = (source: string) => read(source).tree;
const p = (...c: unknown[]) => ({ t: 'p', c });
const a = (href: string, ...c: unknown[]) => ({ t: 'a', href, c: c.length ? c : [href] });
const br = { t: 'br' };

describe('What a reader may use', () => {
  test('an empty line begins a paragraph, a single line end breaks the line', () => {
    expect(tree('Beste redactie,\nmooi stuk.\n\nGroet, Anja')).toEqual([p('Beste redactie,', br, 'mooi stuk.'), p('Groet, Anja')]);
  });

  test('emphasis and strong, with either mark, one within the other', () => {
    expect(tree('*heel* __erg__ **_mooi_**')).toEqual([
      p({ t: 'em', c: ['heel'] }, ' ', { t: 'strong', c: ['erg'] }, ' ', { t: 'strong', c: [{ t: 'em', c: ['mooi'] }] }),
    ]);
  });

  test('a row of asterisks round a word is emphasis once, however long the row is', () => {
    const row = '*'.repeat(41);
    expect(tree(`${row}SPOILER${row}`)).toEqual([p({ t: 'em', c: [{ t: 'strong', c: ['SPOILER'] }] })]);
  });

  test('code in a line and in a block; the name of its language is no text', () => {
    expect(tree('doe `<b>`\n\n```js\nlet x = "*";\n\n  x\n```')).toEqual([
      p('doe ', { t: 'code', v: '<b>' }),
      { t: 'pre', v: 'let x = "*";\n\n  x' },
    ]);
    expect(tree('```Dit was bedoeld om te lezen\nx\n```')).toEqual([{ t: 'pre', v: 'Dit was bedoeld om te lezen\nx' }]);
  });

  test('quotes, and lists within lists', () => {
    expect(tree('> Dat zei u.\n> En dat.\n\nNee.')).toEqual([{ t: 'quote', c: [p('Dat zei u.', br, 'En dat.')] }, p('Nee.')]);
    expect(tree('- a\n  - b\n- c')).toEqual([{ t: 'ul', c: [[p('a'), { t: 'ul', c: [[p('b')]] }], [p('c')]] }]);
  });

  test('numbers stay the numbers that were typed', () => {
    expect(tree('3. drie\n4. vier\n9. negen')).toEqual([
      { t: 'ol', start: 3, c: [[p('drie')], [p('vier')]] },
      { t: 'ol', start: 9, c: [[p('negen')]] },
    ]);
    expect(tree('1984.')).toEqual([p('1984.')]);
  });

  test('a backslash makes a mark a letter', () => {
    expect(tree('5 \\* 3 \\* 2')).toEqual([p('5 * 3 * 2')]);
  });
});

describe('Links', () => {
  test('bare addresses, addresses between angles, and words with an address behind them', () => {
    expect(tree('Zie https://nos.nl/a_b_c. Of <http://vrt.be>, of [de krant](https://www.trouw.nl/x?y=1#z).')).toEqual([
      p('Zie ', a('https://nos.nl/a_b_c'), '. Of ', a('http://vrt.be'), ', of ', a('https://www.trouw.nl/x?y=1#z', 'de krant'), '.'),
    ]);
    expect(tree('<anja@voorbeeld.nl>')).toEqual([p(a('mailto:anja@voorbeeld.nl', 'anja@voorbeeld.nl'))]);
  });

  test('the rules get the address of each, as often as it is there', () => {
    expect(read('> https://a.nl\n\n- [x](https://b.nl)\n- **<mailto:c@d.nl>**\n- https://a.nl `https://e.nl`').text.links).toEqual([
      'https://a.nl',
      'https://b.nl',
      'mailto:c@d.nl',
      'https://a.nl',
    ]);
  });

  test('a link without words shows its address', () => {
    expect(tree('[](https://a.nl) [\u200b](https://b.nl)')).toEqual([p(a('https://a.nl'), ' ', a('https://b.nl'))]);
  });

  test.each([
    '[klik](javascript:alert(1))',
    '[klik](JaVaScRiPt:alert(1))',
    '[klik](&#106;avascript:alert(1))',
    '[klik](data:text/html,x)',
    '[klik](vbscript:x)',
    '[klik](file:///etc/passwd)',
    '[klik](ftp://a.nl)',
    '[klik](//a.nl)',
    '[klik](/moderatie)',
    '[klik](mailto:)',
    '[klik]()',
    '<javascript:alert(1)>',
    'a.nl, www.nos.nl, //nos.nl, ftp://nos.nl, anja@voorbeeld.nl en mailto:anja@voorbeeld.nl',
  ])('%s is no link, and stays what was typed', (source) => {
    expect(read(source)).toMatchObject({ tree: [p(source)], text: { plain: source, links: [] } });
  });

  test('an address is shown as typed, so that it cannot turn the line round', () => {
    expect(tree('http://a.nl/%E2%80%AElxe.pdf')).toEqual([p(a('http://a.nl/%E2%80%AElxe.pdf'))]);
  });

  test('the scheme is lower case, so that whoever builds the page can compare it', () => {
    expect(tree('HTTPS://A.nl')).toEqual([p(a('https://A.nl', 'HTTPS://A.nl'))]);
  });
});

describe('What is no markup here stays what was typed', () => {
  test.each([
    '# Geen kop',
    '<b>vet</b> <script>alert(1)</script> <!-- stil -->',
    '| a | b |',
    '~~weg~~',
    '---',
    '[noot]: zie onder',
    '&amp; &lt; &#x202e; &eacute;',
    '>',
    '-',
    '```',
    'snake_case_naam en 2 * 3 * 4',
  ])('%s', (source) => {
    expect(read(source)).toMatchObject({ tree: [p(source)], text: { plain: source } });
  });

  test('a line of dashes under a sentence makes no heading of it', () => {
    expect(tree('Ten eerste\n---\nTen tweede')).toEqual([p('Ten eerste'), p('---'), p('Ten tweede')]);
  });

  test('an indented sentence is a sentence', () => {
    expect(tree('    Ingesprongen')).toEqual([p('Ingesprongen')]);
  });

  test('an image is written out, its address can be followed', () => {
    expect(tree('![kat](https://a.nl/kat.png)')).toEqual([p('![kat](', a('https://a.nl/kat.png'), ')')]);
    expect(tree('[![kat](https://a.nl/kat.png)](https://b.nl)')).toEqual([p(a('https://b.nl', '![kat](https://a.nl/kat.png)'))]);
  });

  test('a title, which would only show under a mouse, is not taken out', () => {
    expect(read('[a](https://b.nl "let op")').text.plain).toBe('[a](https://b.nl "let op")');
  });
});

describe('Nesting', () => {
  test.each([
    ['quotes', (deep: number) => `${'> '.repeat(deep)}x`],
    ['quotes without spaces', (deep: number) => `${'>'.repeat(deep)}x`],
    ['lists', (deep: number) => `${'- '.repeat(deep)}x`],
    ['numbered lists', (deep: number) => `${'1. '.repeat(deep)}x`],
    ['lists in quotes', (deep: number) => `${'> - '.repeat(deep / 2)}${deep % 2 ? '> ' : ''}x`],
  ])('six levels of %s are shown, a seventh is refused, and a thousand just so', (_, nest) => {
    expect(read(nest(6)).text.plain).toBe('x');
    for (const deep of [7, 8, 16, 17, 40, 1_000]) expect(parseText(nest(deep))).toEqual({ error: 'too_deep' });
  });
});
