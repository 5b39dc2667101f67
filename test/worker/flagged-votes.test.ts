import { describe, expect, test } from 'vitest';
import type { ModeratedThread, ModeratedThreads } from '../../shared/moderation.ts';
import type { Poll } from '../../shared/polls.ts';
import { moderator } from './support/moderator.ts';
import { clock, makeSite, newAddress } from './support/praatmee.ts';
import { type Reader, reader } from './support/reader.ts';
import { wrongTallies } from './support/wrong-tallies.ts';

async function desk(settings: object = {}) {
  const site = await makeSite({ mode: 'post' });
  const noor = await moderator('Noor', [site]);
  const thread = (await noor.send<ModeratedThread>('POST', '/moderation/threads', { site: site.id, url: site.article })).body.id;
  const question = { question: 'Wie stuurt uw loopbaan?', options: ['=Ikzelf', 'Mijn baas'], results: 'always', ...settings };
  const { id, options } = (await noor.send<Poll>('POST', `/moderation/threads/${thread}/poll`, question)).body;
  const seen = async () => (await noor.send<ModeratedThreads>('GET', `/moderation/threads?site=${site.id}`)).body.items[0]?.poll;
  return { site, noor, id, seen, first: options[0]?.id ?? '', second: options[1]?.id ?? '' };
}

type Site = Awaited<ReturnType<typeof desk>>['site'];

/** So many readers at one address vote for this, each so many milliseconds after the one before. */
async function votes(
  site: Site,
  poll: string,
  option: string,
  { count, apart, address = newAddress() }: Record<'count' | 'apart', number> & { address?: string },
) {
  const readers: Reader[] = [];
  for (let at = 0; at < count; at += 1) {
    clock.now += apart;
    const one = await reader(site, `Lezer ${at}`);
    const headers = { 'cf-connecting-ip': address };
    expect((await one.send('PUT', `/polls/${poll}/vote`, { optionIds: [option] }, headers)).status).toBe(200);
    readers.push(one);
  }
  return readers;
}

describe('votes that stand out', () => {
  test('count, and are told apart to the editors: many readers at one address', async () => {
    const { site, id, seen, first, second } = await desk();
    await votes(site, id, first, { count: 23, apart: 60_000 });
    await votes(site, id, second, { count: 2, apart: 60_000 });
    expect(await seen()).toMatchObject({
      voters: 25,
      flaggedVoters: 3,
      options: [
        { votes: 23, flagged: 3 },
        { votes: 2, flagged: 0 },
      ],
    });
    expect(await wrongTallies()).toEqual([]);
  });

  test('and two from one address in the same second; a minute apart they are a household', async () => {
    const { site, id, seen, first } = await desk();
    await votes(site, id, first, { count: 2, apart: 60_000 });
    await votes(site, id, first, { count: 2, apart: 900 });
    expect(await seen()).toMatchObject({ voters: 4, flaggedVoters: 1 });
    // Readers elsewhere who vote in that same second do not.
    await Promise.all([1, 2, 3].map(() => votes(site, id, first, { count: 1, apart: 0 })));
    expect(await seen()).toMatchObject({ voters: 7, flaggedVoters: 1 });
  });

  test('are no more once they are taken back, and a reader of several choices is one', async () => {
    const { site, id, seen, first, second } = await desk({ multiple: true });
    const address = newAddress();
    await votes(site, id, first, { count: 1, apart: 60_000, address });
    const [bram] = await votes(site, id, second, { count: 1, apart: 100, address });
    await bram?.send('PUT', `/polls/${id}/vote`, { optionIds: [first, second] }, { 'cf-connecting-ip': address });
    expect(await seen()).toMatchObject({ voters: 2, flaggedVoters: 1, options: [{ flagged: 1 }, { flagged: 1 }] });
    await bram?.send('DELETE', `/polls/${id}/vote`, undefined, { 'cf-connecting-ip': address });
    expect(await seen()).toMatchObject({ voters: 1, flaggedVoters: 0, options: [{ votes: 1, flagged: 0 }, { votes: 0 }] });
    expect(await wrongTallies()).toEqual([]);
  });

  test('are nobody’s business on the readers’ pages', async () => {
    const { site, id, first } = await desk();
    const [anna] = await votes(site, id, first, { count: 2, apart: 100 });
    expect(JSON.stringify((await anna?.reads())?.body)).not.toContain('flagged');
    expect(JSON.stringify((await anna?.votes(id, first))?.body)).not.toContain('flagged');
  });
});

test('the results can be downloaded, with what stands out apart, and not by somebody else', async () => {
  const { site, noor, id, first, second } = await desk();
  await votes(site, id, first, { count: 2, apart: 100 });
  await votes(site, id, second, { count: 1, apart: 60_000 });
  const table = await noor.download(`/moderation/polls/${id}/results.csv`);
  expect(table.headers.get('content-type')).toContain('text/csv');
  expect(table.text.replace('\uFEFF', '').trim().split('\r\n')).toEqual([
    'antwoord;stemmen;deel van de stemmers;waarvan opvallend;zonder opvallende',
    "'=Ikzelf;2;66,7%;1;1",
    'Mijn baas;1;33,3%;0;1',
    'stemmers;3;100,0%;1;2',
  ]);
  const bas = await moderator('Bas', [await makeSite()]);
  expect((await bas.download(`/moderation/polls/${id}/results.csv`)).status).toBe(404);
});
