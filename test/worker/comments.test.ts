import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import type { PostedComment } from '../../shared/comments.ts';
import type { MyComments } from '../../shared/my-comments.ts';
import { clock, makeSite } from './support/praatmee.ts';
import { Reader, reader } from './support/reader.ts';

describe('a reader reacts to an article', () => {
  test('where everything appears at once, everybody sees it', async () => {
    const site = await makeSite({ mode: 'post' });
    const anna = await reader(site, 'Anna');
    const posted = await anna.reacts('Goed **stuk**, hier word ik blij van.');
    expect(posted.status).toBe(201);
    expect(posted.body.comment.status).toBe('approved');
    const page = await new Reader(site, 'Bram').reads();
    expect(page.body.thread.commentCount).toBe(1);
    expect(page.body.comments.items[0]?.author.name).toBe('Anna');
    expect(page.body.comments.items[0]?.body).toEqual([{ t: 'p', c: ['Goed ', { t: 'strong', c: ['stuk'] }, ', hier word ik blij van.'] }]);
  });

  test('where all waits, nobody else sees it and the writer is told why', async () => {
    const site = await makeSite({ mode: 'pre' });
    const anna = await reader(site, 'Anna');
    const posted = await anna.reacts('Dit mag eerst iemand lezen.');
    expect(posted.body).toMatchObject({ comment: { status: 'pending', author: { name: 'Anna' } }, reason: 'mode' });
    expect((await new Reader(site, 'Bram').reads()).body.comments.items).toEqual([]);
    expect((await anna.send('GET', `/comments/${posted.body.comment.id}`)).status).toBe(404);
    const mine = await anna.send<{ items: unknown[] }>('GET', '/readers/me/comments');
    expect(mine.body.items).toMatchObject([
      { comment: { id: posted.body.comment.id, status: 'pending' }, url: site.article, reason: 'mode' },
    ]);
  });

  test('who has no token yet gets one, and it is theirs', async () => {
    const site = await makeSite({ mode: 'pre' });
    const anna = new Reader(site, 'Anna');
    const posted = await anna.reacts('Mijn eerste reactie hier.');
    anna.token = posted.body.token ?? '';
    const mine = await anna.send<{ items: unknown[] }>('GET', '/readers/me/comments');
    expect(mine.body.items).toHaveLength(1);
    expect((await anna.reacts('Mijn tweede reactie hier.')).body.token).toBeUndefined();
  });

  test('an article without reactions is empty, and reading it writes nothing', async () => {
    const site = await makeSite();
    const page = await new Reader(site, 'Bram').reads();
    expect(page.body).toMatchObject({
      thread: { id: null, commentCount: 0, state: 'open' },
      poll: null,
      comments: { items: [], nextCursor: null },
    });
  });

  test('what the page calls itself names the discussion, on one line and cut where it is too long', async () => {
    const site = await makeSite({ mode: 'post' });
    const title = ` Sturen\n\t\u0000aan  de loopbaan ${'x'.repeat(400)}`;
    await (await reader(site, 'Anna')).reacts('Dat moet ieder zelf weten.', { title });
    const page = await new Reader(site, 'Bram').reads();
    expect(page.body.thread.title).toBe(`Sturen aan de loopbaan ${'x'.repeat(277)}`);
  });

  test('campaign parameters, www and a closing slash lead to the same discussion', async () => {
    const site = await makeSite({ mode: 'post' });
    await (await reader(site, 'Anna')).reacts('Gevonden via de nieuwsbrief.', { url: `${site.article}/?utm_source=nieuwsbrief#slot` });
    const page = await new Reader(site, 'Bram').reads('newest', site.article.replace('https://', 'http://www.'));
    expect(page.body.comments.items).toHaveLength(1);
    // What only says how Anna came there is not kept.
    expect(page.body.thread.url).toBe(`${site.article}/`);
    expect(page.body.key).toBe((await new Reader(site, 'Bram').reads()).body.key);
  });
});

describe('the same comment sent again', () => {
  test('five times at once is stored once and answers the same', async () => {
    const site = await makeSite({ mode: 'post' });
    const anna = await reader(site, 'Anna');
    const comment = anna.comment('De trein had geen bereik, dus ik drukte vaker.');
    const answers = await Promise.all(Array.from({ length: 5 }, () => anna.send('POST', `/sites/${site.id}/comments`, comment)));
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect((await anna.reads()).body.thread.commentCount).toBe(1);
  });

  test('with another text it is refused, and what was stored stays', async () => {
    const site = await makeSite({ mode: 'post' });
    const anna = await reader(site, 'Anna');
    const { id } = (await anna.reacts('De eerste versie.')).body.comment;
    expect(await anna.reacts('Een andere versie.', { id })).toMatchObject({ status: 422, body: { code: 'id_taken' } });
    expect((await anna.reads()).body.comments.items[0]?.body).toEqual([{ t: 'p', c: ['De eerste versie.'] }]);
  });

  test('before the first answer with a token came back gives the same token', async () => {
    const site = await makeSite({ mode: 'pre' });
    const anna = new Reader(site, 'Anna');
    const comment = anna.comment('Kwam mijn eerste bericht wel aan?');
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => anna.send<PostedComment>('POST', `/sites/${site.id}/comments`, comment)),
    );
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.body.token)).size).toBe(1);
    anna.token = answers[0]?.body.token ?? '';
    expect((await anna.send<MyComments>('GET', '/readers/me/comments')).body.items).toHaveLength(1);
  });

  test('by somebody else it is refused, and gives no token to act as the writer', async () => {
    const site = await makeSite({ mode: 'post' });
    const posted = await (await reader(site, 'Anna')).reacts('Dit is van Anna alleen.');
    const mallory = await new Reader(site, 'Anna').reacts('Dit is van Anna alleen.', { id: posted.body.comment.id });
    expect(mallory).toMatchObject({ status: 422, body: { code: 'id_taken' } });
  });

  test('by somebody else after a first comment without token gives no token either', async () => {
    const site = await makeSite({ mode: 'post' });
    const posted = await new Reader(site, 'Anna').reacts('Dit is de eerste van Anna.');
    clock.now += 1;
    const mallory = await new Reader(site, 'Anna').reacts('Dit is de eerste van Anna.', { id: posted.body.comment.id });
    expect(mallory.body.token).toBeUndefined();
  });
});

describe('a reply', () => {
  test('stands under the comment it answers, which counts it', async () => {
    const site = await makeSite({ mode: 'post' });
    const anna = await reader(site, 'Anna');
    const bram = await reader(site, 'Bram');
    const parentId = (await anna.reacts('Wie stuurt er dan?')).body.comment.id;
    await bram.reacts('Uzelf, zou ik zeggen.', { parentId });
    const [top] = (await anna.reads()).body.comments.items;
    expect(top).toMatchObject({
      id: parentId,
      replyCount: 1,
      replies: { items: [{ parentId, author: { name: 'Bram' } }], nextCursor: null },
    });
  });

  test('too deep for a phone is listed under its ancestor and says whom it answers', async () => {
    const site = await makeSite({ mode: 'post' });
    const anna = await reader(site, 'Anna');
    let parentId: string | null = null;
    for (const depth of [0, 1, 2, 3, 4])
      parentId = (await anna.reacts(`Laag nummer ${depth} van dit gesprek.`, { parentId })).body.comment.id;
    const [top] = (await anna.reads()).body.comments.items;
    const third = top?.replies?.items[0]?.replies?.items[0];
    expect(third?.replies?.items).toMatchObject([{ body: [{ c: ['Laag nummer 3 van dit gesprek.'] }] }, { inReplyTo: { name: 'Anna' } }]);
    expect(top?.replyCount).toBe(4);
  });

  test.each([
    ['to a comment that does not exist', async () => uuidv7()],
    [
      'to a comment of another article',
      async (anna: Reader) => (await anna.reacts('Elders geplaatst.', { url: `${anna.site.article}-twee` })).body.comment.id,
    ],
  ])('%s is refused', async (_, parent) => {
    const site = await makeSite({ mode: 'post' });
    const anna = await reader(site, 'Anna');
    const refused = await anna.reacts('Ik antwoord in het niets.', { parentId: await parent(anna) });
    expect(refused).toMatchObject({ status: 422, body: { code: 'parent_not_found' } });
  });

  test('to a comment that still waits is refused in the same words', async () => {
    const site = await makeSite({ mode: 'pre' });
    const anna = await reader(site, 'Anna');
    const parentId = (await anna.reacts('Deze wacht nog.')).body.comment.id;
    expect(await anna.reacts('Antwoord op wat wacht.', { parentId })).toMatchObject({ status: 422, body: { code: 'parent_not_found' } });
  });
});
