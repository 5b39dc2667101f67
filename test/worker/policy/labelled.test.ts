import { expect, test } from 'vitest';
import { conversations, type Said } from '../../../worker/cli/seed/conversations.ts';
import { judge } from '../../../worker/policy/judge.ts';
import { HARMLESS, SPAM } from '../../support/labelled-nl.ts';
import { facts } from './facts.ts';

const status = (text: string) => judge(facts(text)).status;
const said = ({ text, replies = [] }: Said): string[] => [text, ...replies.flatMap(said)];

test('nothing that people say in the demo is refused or put with the spam', () => {
  const texts = conversations.flatMap((one) => one.said.flatMap(said));
  expect(texts.length).toBeGreaterThan(30);
  expect(texts.filter((text) => ['refused', 'spam'].includes(status(text)))).toEqual([]);
});

test('none of ninety harmless Dutch comments waits, is refused or is put with the spam', () => {
  expect(HARMLESS).toHaveLength(90);
  expect(HARMLESS.filter((text) => status(text) !== 'approved')).toEqual([]);
});

test('of forty Dutch advertisements as many are kept from readers as the bench says: at least half', () => {
  expect(SPAM).toHaveLength(40);
  expect(SPAM.filter((text) => status(text) !== 'approved').length).toBeGreaterThanOrEqual(SPAM.length / 2);
});
