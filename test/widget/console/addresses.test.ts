import { expect, test } from 'vitest';
import { hashOf, readRoute } from '../../../widget/console/router.ts';
import { readOneTimeLink } from '../../../widget/console/session/one-time-link.ts';

test('every place at the desk has an address that leads there', () => {
  const places = [
    { site: 'demo', screen: 'queue' },
    { site: 'demo', screen: 'threads' },
    { site: 'demo', screen: 'thread', id: 'a/b c' },
    { site: 'demo', screen: 'queue', query: { rule: 'links', q: 'één & ander' } },
  ] as const;
  for (const place of places) expect(readRoute(hashOf(place))).toEqual(place);
  expect(hashOf(places[0])).toBe('#/demo/wachtrij');
});

test('an address that nobody knows is the queue, and one without a site leaves the choice open', () => {
  expect(readRoute('')).toEqual({ site: null, screen: 'queue' });
  expect(readRoute('#/demo/iets')).toEqual({ site: 'demo', screen: 'queue' });
  expect(readRoute('#/-/artikelen')).toEqual({ site: null, screen: 'threads' });
  expect(readRoute('#/demo/artikelen/%E0%A4%A')).toEqual({ site: 'demo', screen: 'thread', id: '%E0%A4%A' });
});

test('a one-time link carries an address and six digits, or is none', () => {
  expect(readOneTimeLink('?code=123456&email=mieke%40krant.example')).toEqual({ email: 'mieke@krant.example', code: '123456' });
  expect(readOneTimeLink('?code=12345&email=mieke%40krant.example')).toBeNull();
  expect(readOneTimeLink('?code=123456')).toBeNull();
  expect(readOneTimeLink('')).toBeNull();
});
