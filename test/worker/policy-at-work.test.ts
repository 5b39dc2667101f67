import { expect, test } from 'vitest';
import { bindings, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';

test('a text that is too short or too long for the site is refused, and the reader hears which rule', async () => {
  const anna = await reader(await makeSite({ mode: 'post', minLength: 5, maxLength: 100 }), 'Anna');
  expect(await anna.reacts('Nee.')).toMatchObject({ status: 422, body: { code: 'comment_refused', reasons: ['length'] } });
  expect((await anna.reacts('a'.repeat(101))).body.reasons).toEqual(['length']);
  expect((await anna.reacts('Dat vind ik niet.')).status).toBe(201);
});

test('the same words from the same reader are refused once they stand there', async () => {
  const anna = await reader(await makeSite({ mode: 'post' }), 'Anna');
  expect((await anna.reacts('Ik ben het hiermee eens!')).status).toBe(201);
  expect(await anna.reacts('Ik  ben het hiermee ÉÉNS!')).toMatchObject({ status: 422, body: { reasons: ['repeat'] } });
  expect((await anna.reacts('Ik ben het hiermee eens!', { url: `${anna.site.article}-twee` })).status).toBe(201);
});

test('many links and words of the list wait for a moderator, with the evidence kept', async () => {
  const site = await makeSite({ mode: 'post', maxLinks: 1, words: [{ word: 'gratis geld', effect: 'hold' }] });
  const anna = await reader(site, 'Anna');
  const links = await anna.reacts('Zie https://een.example en https://twee.example voor meer.');
  expect(links.body).toMatchObject({ comment: { status: 'pending' }, reason: 'links' });
  const words = await anna.reacts('Wie wil er Gratis  Geld?');
  expect(words.body).toMatchObject({ comment: { status: 'pending' }, reason: 'words' });
  const kept = await bindings.DB.prepare(
    "SELECT e.value ->> 'rule' AS rule, e.value ->> 'effect' AS effect, e.value ->> 'matched' AS matched FROM comments c, json_each(c.evidence) e WHERE c.id = ?1",
  )
    .bind(words.body.comment.id)
    .all();
  expect(kept.results).toEqual([{ rule: 'words', effect: 'hold', matched: JSON.stringify(['Gratis  Geld']) }]);
});

test('a word that means spam keeps the comment from readers without telling the spammer', async () => {
  const site = await makeSite({ mode: 'post', words: [{ word: 'casino*', effect: 'spam' }] });
  const anna = await reader(site, 'Anna');
  expect((await anna.reacts('Speel nu in het casinoparadijs.')).body.comment.status).toBe('pending');
  expect((await anna.reads()).body.comments.items).toEqual([]);
});

test('the page of a site never holds an e-mail address', async () => {
  const site = await makeSite({ mode: 'post' });
  const anna = await reader(site, 'Anna');
  const posted = await anna.reacts('Met mijn adres erbij.', { author: { name: 'Anna', email: 'anna@lezer.example' } });
  const page = await anna.reads();
  expect(JSON.stringify([posted.body, page.body])).not.toContain('lezer.example');
});
