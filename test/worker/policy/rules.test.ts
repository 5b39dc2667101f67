import { describe, expect, test } from 'vitest';
import { judge } from '../../../worker/policy/judge.ts';
import { facts } from './facts.ts';

const approved = { status: 'approved', evidence: [] };
const long = 'Dit is een lange tekst die iemand niet zomaar twee keer verzint.';

describe('Closed', () => {
  test('under a closed article nothing is accepted, under an open one it is', () => {
    const closed = { status: 'refused', reason: 'closed', evidence: [{ rule: 'closed', effect: 'refuse', matched: [] }] };
    expect(judge(facts('Goed stuk.', { threadState: 'closed' }))).toEqual(closed);
    expect(judge(facts('Goed stuk.'))).toEqual(approved);
  });
});

describe('Length', () => {
  const settings = { minLength: 5, maxLength: 100 };
  const refused = (count: number, limit: number) => ({
    status: 'refused',
    reason: 'length',
    evidence: [{ rule: 'length', effect: 'refuse', matched: [], detail: { count, limit } }],
  });

  test.each([4, 5, 99, 100, 101])('%d letters where 5 to 100 are allowed', (count) => {
    const verdict = judge(facts('x'.repeat(count), { settings }));
    expect(verdict).toEqual(count < 5 ? refused(count, 5) : count > 100 ? refused(count, 100) : approved);
  });

  test('an emoji at the edge counts as the form counts it', () => {
    expect(judge(facts(`${'x'.repeat(99)}👍`, { settings }))).toEqual(approved);
    expect(judge(facts(`${'x'.repeat(100)}👍`, { settings }))).toEqual(refused(101, 100));
  });

  test('marks, spaces and invisible characters say nothing', () => {
    expect(judge(facts('**nee**', { settings }))).toEqual(refused(3, 5));
    expect(judge(facts('n\u200be\u00ad\u2060e', { settings }))).toEqual(refused(3, 5));
    expect(judge(facts(`x${' '.repeat(200)}\n\ny vindt dit`, { settings }))).toEqual(approved);
  });
});

describe('Links', () => {
  test('as many as the site allows are fine, one more waits', () => {
    const settings = { maxLinks: 1 };
    expect(judge(facts('Zie https://a.nl', { settings }))).toEqual(approved);
    expect(judge(facts('Zie https://a.nl en [hier](https://b.nl)', { settings }))).toEqual({
      status: 'pending',
      reason: 'links',
      evidence: [{ rule: 'links', effect: 'hold', matched: ['https://a.nl', 'https://b.nl'], detail: { count: 2, limit: 1 } }],
    });
  });
});

describe('Repeat', () => {
  const posted = (byReader: number, byAddress: number, onSite: number, text = long) =>
    judge(facts(text, { repeats: { byReaderHere: byReader, byReader, byAddress, onSite } }));

  test('Anja posts the same again: refused', () => {
    expect(posted(1, 1, 1)).toMatchObject({ status: 'refused', reason: 'repeat', evidence: [{ detail: { by: 'reader', count: 1 } }] });
  });

  test('Anja writes "Eens!" under a second article: fine; a long text there is refused', () => {
    const elsewhere = { repeats: { byReaderHere: 0, byReader: 1, byAddress: 0, onSite: 1 } };
    expect(judge(facts('Eens!', elsewhere))).toEqual(approved);
    expect(judge(facts(long, elsewhere))).toMatchObject({ status: 'refused', reason: 'repeat' });
  });

  test('a colleague in the same office posts the same: a moderator looks', () => {
    expect(posted(0, 1, 1)).toMatchObject({ status: 'pending', reason: 'repeat', evidence: [{ detail: { by: 'address', count: 1 } }] });
  });

  test('a long text is quoted once, and the third time it is spam, whoever posts it', () => {
    expect(posted(0, 0, 1)).toEqual(approved);
    expect(posted(0, 0, 2)).toMatchObject({ status: 'spam', reason: 'repeat', evidence: [{ detail: { by: 'site', count: 2 } }] });
    expect(posted(0, 2, 2)).toMatchObject({ status: 'spam' });
  });

  test('many people write the same short words', () => {
    expect(posted(0, 0, 40, 'Helemaal mee eens!')).toEqual(approved);
    expect(posted(0, 0, 40, 'x'.repeat(59))).toEqual(approved);
    expect(posted(0, 0, 40, 'x'.repeat(60))).toMatchObject({ status: 'spam' });
  });
});

describe('Mode', () => {
  test('pre: everything waits', () => {
    expect(judge(facts('Goed stuk.', { mode: 'pre', approvedCount: 50 }))).toEqual({
      status: 'pending',
      reason: 'mode',
      evidence: [{ rule: 'mode', effect: 'hold', matched: [], detail: { mode: 'pre' } }],
    });
  });

  test.each([0, 2, 3, 4])('trusted after 3: with %d approved', (approvedCount) => {
    const verdict = judge(facts('Goed stuk.', { mode: 'trusted', approvedCount, settings: { trustedAfter: 3 } }));
    const waits = { status: 'pending', evidence: [{ detail: { mode: 'trusted', approved: approvedCount, needed: 3 } }] };
    expect(verdict).toMatchObject(approvedCount < 3 ? waits : approved);
  });

  test('post: it appears at once; and the mode of the thread goes before that of the site', () => {
    expect(judge(facts('Goed stuk.', { settings: { mode: 'pre' } }))).toEqual(approved);
  });
});
