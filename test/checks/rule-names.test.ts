import { expect, test } from 'vitest';
import { en } from '../../widget/console/i18n/en.ts';
import { nl } from '../../widget/console/i18n/nl.ts';
import { rules } from '../../worker/policy/rules.ts';

test('every rule has a name at the desk in each language, by which a list can be narrowed', () => {
  // Where everything waits, "it waits" is no reason to tell one comment from another.
  const named = rules.map(({ name }) => name).filter((name) => name !== 'mode');
  for (const { list } of [nl, en]) expect(Object.keys(list.flags).toSorted()).toEqual([...named, 'reports'].toSorted());
});
