import { expect, test } from 'vitest';
import type { Appeals } from '../../shared/appeals.ts';
import type { Notices } from '../../shared/notices.ts';
import { moderator } from './support/moderator.ts';
import { clock, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';

const LINKS = 'Zie https://a.example, https://b.example en https://c.example.';

/** Anna under one article and, a day later, Bram with links under another: both object and were given notice of. */
async function desk() {
  const site = await makeSite({ mode: 'pre' });
  const noor = await moderator('Noor', [site]);
  const begin = clock.now;
  const said: { thread: string; person: string }[] = [];
  for (const [name, text, url] of [
    ['Anna', 'Een gewone reactie.', site.article],
    ['Bram', LINKS, `${site.article}-2`],
  ] as const) {
    const who = await reader(site, name);
    const { id } = (await who.reacts(text, { url })).body.comment;
    await noor.approves(id);
    const about = { explanation: 'Dit is smaad.', name: 'Cas', email: 'cas@huis.example', goodFaith: true };
    await who.send('POST', `/comments/${id}/notices`, about);
    await noor.decides(id, { action: 'reject', from: 'approved', reason: 'offTopic' });
    await who.send('POST', `/comments/${id}/appeals`, { words: 'Het klopt niet.' });
    const item = (await noor.queue(site, `&queue=all&q=${name}`)).body.items[0];
    said.push({ thread: item?.thread.id ?? '', person: item?.person.id ?? '' });
    clock.now += 25 * 3600 * 1000;
  }
  const lists = async (more: string) => {
    const appeals = await noor.send<Appeals>('GET', `/moderation/appeals?site=${site.id}${more}`);
    const notices = await noor.send<Notices>('GET', `/moderation/notices?site=${site.id}${more}`);
    return [appeals, notices].map(({ body }) => body.items.map(({ comment }) => comment.author));
  };
  return { lists, said, restore: () => (clock.now = begin) };
}

test('appeals and notices are narrowed as every list: to an article, a person, a rule, an age', async () => {
  const { lists, said, restore } = await desk();
  const both = (...names: string[]) => [names, names];
  expect(await lists('')).toEqual(both('Anna', 'Bram'));
  expect(await lists(`&thread=${said[1]?.thread}`)).toEqual(both('Bram'));
  expect(await lists(`&person=${said[0]?.person}`)).toEqual(both('Anna'));
  expect(await lists('&rule=links')).toEqual(both('Bram'));
  expect(await lists('&olderThan=1800')).toEqual(both('Anna'));
  expect(await lists(`&rule=links&person=${said[0]?.person}`)).toEqual(both());
  restore();
});
