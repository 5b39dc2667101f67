import { expect, test } from 'vitest';
import type { Evidence } from '../../../shared/moderation.ts';
import { judge } from '../../../worker/policy/judge.ts';
import type { Rule } from '../../../worker/policy/rule.ts';
import { rules } from '../../../worker/policy/rules.ts';
import { facts } from './facts.ts';

const rule = (name: string, effect: Evidence['effect'] | null, yields?: true): Rule => ({
  name,
  ...(yields ? { yields } : {}),
  judge: () => effect && { effect, matched: [] },
});
const mode = rule('mode', 'hold', true);
const outcome = (...list: Rule[]) => {
  const { status, reason } = judge(facts('Goed stuk.'), list);
  return [status, reason];
};

test('the strongest word decides, wherever it stands in the list', () => {
  const [note, approve, hold, spam, refuse] = (['note', 'approve', 'hold', 'spam', 'refuse'] as const).map((effect) =>
    rule(effect, effect),
  );
  const said = [note, approve, hold, spam, refuse].filter((one) => one !== undefined);
  expect(outcome(...said)).toEqual(['refused', 'refuse']);
  expect(outcome(...said.toReversed())).toEqual(['refused', 'refuse']);
  expect(outcome(...said.slice(0, 4))).toEqual(['spam', 'spam']);
  expect(outcome(...said.slice(0, 3))).toEqual(['pending', 'hold']);
  expect(outcome(...said.slice(0, 2))).toEqual(['approved', undefined]);
  expect(outcome(...said.slice(0, 1))).toEqual(['approved', undefined]);
  expect(outcome()).toEqual(['approved', undefined]);
});

test('approval goes over the mode, and over nothing else', () => {
  const approve = rule('trusted person', 'approve');
  expect(outcome(mode)).toEqual(['pending', 'mode']);
  expect(outcome(approve, mode)).toEqual(['approved', undefined]);
  expect(outcome(approve, rule('links', 'hold'), mode)).toEqual(['pending', 'links']);
  expect(outcome(mode, rule('links', 'hold'))).toEqual(['pending', 'links']);
});

test('of two that say the same the first is the reason, and all evidence is kept in order', () => {
  const verdict = judge(facts('Goed stuk.'), [
    rule('words', 'hold'),
    rule('flood', null),
    rule('score', 'note'),
    rule('links', 'hold'),
    mode,
  ]);
  expect(verdict.reason).toBe('words');
  expect(verdict.evidence.map((one) => one.rule)).toEqual(['words', 'score', 'links', 'mode']);
});

test('a moderator sees everything that was wrong with a comment', () => {
  const settings = { maxLinks: 0, words: [{ word: 'casino', effect: 'hold' as const }] };
  const verdict = judge(facts('Naar https://casino.example', { mode: 'pre', settings }));
  expect(verdict).toMatchObject({ status: 'pending', reason: 'words' });
  expect(verdict.evidence.map((one) => one.rule)).toEqual(['words', 'links', 'mode']);
});

test('every rule has a name of its own', () => {
  expect(new Set(rules.map((one) => one.name)).size).toBe(rules.length);
});
