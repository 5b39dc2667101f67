import { beforeEach, describe, expect, test } from 'vitest';
import { answers, confirmed, cron, kept, told } from './support/answer-mails.ts';
import { linkIn, opens, presses } from './support/mail-link.ts';
import type { Moderator } from './support/moderator.ts';
import { bindings, clock } from './support/praatmee.ts';
import { type Reader, reader } from './support/reader.ts';

const MINUTE = 60_000;
const DAY = 24 * 3600 * 1000;

beforeEach(() => {
  clock.now = Date.now();
});

describe('an answer', () => {
  test('is told once it is approved, with a link to it and one-click unsubscribe', async () => {
    const { site, email, bram, id, noor } = await confirmed('pre');
    const answer = await answers(bram, id, 'Mijn buurman weet het.');
    await cron(20);
    expect(await told(email)).toEqual([]);
    await noor.approves(answer);
    await cron();
    const [mail] = await told(email);
    expect(mail).toContain('Bram schrijft:\n> Mijn buurman weet het.');
    expect(mail).toContain(`${site.article}#reactie-${answer}`);
    const headers = await bindings.DB.prepare(
      "SELECT payload ->> 'headers' AS h FROM outbox WHERE payload ->> 'to' = ?1 AND payload ->> 'headers' IS NOT NULL",
    )
      .bind(email)
      .first<string>('h');
    expect(JSON.parse(headers ?? '{}')).toEqual({
      'List-Unsubscribe': `<https://praatmee.example${linkIn(mail, 'stop')}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });

  test('that was taken away before the mail went is not told, and told when it is placed again', async () => {
    const { email, bram, id, noor } = await confirmed();
    const answer = await answers(bram, id, 'Dit staat er maar even.');
    const { batch } = (await noor.decides(answer, { action: 'reject', reason: 'insult', from: 'approved' })).body;
    await cron();
    expect(await told(email)).toEqual([]);
    await noor.send('POST', `/moderation/batches/${batch}/undo`);
    await cron();
    expect(await told(email)).toHaveLength(1);
    await noor.decides(answer, { action: 'spam', from: 'approved' });
    await noor.approves(answer);
    await cron(20);
    expect(await told(email)).toHaveLength(1);
  });

  test('many come as one mail, and not more than one in a quarter of an hour', async () => {
    const { site, email, bram, id } = await confirmed();
    await answers(bram, id, 'Het eerste antwoord.');
    await cron();
    for (let at = 2; at <= 14; at += 1) await answers(await reader(site, `Lezer ${at}`), id, `Antwoord nummer ${at} van velen.`);
    await cron(14);
    expect(await told(email)).toHaveLength(1);
    await cron(1);
    const [second, first] = await told(email);
    expect(first).toContain('Het eerste antwoord.');
    expect(second?.match(/schrijft:/g)).toHaveLength(10);
    expect(second).toContain('En nog 3 antwoorden');
    await cron(60);
    expect(await told(email)).toHaveLength(2);
  });

  test('of Anna herself, to somebody else, or to a comment for which she did not ask is none', async () => {
    const { anna, email, bram, id } = await confirmed();
    await answers(anna, id, 'Ik antwoord mezelf.');
    const brams = (await bram.reacts('Een eigen reactie.')).body.comment.id;
    await answers(anna, brams, 'Eens met Bram.');
    const other = (await anna.reacts('Hiervan wil ik niets horen.')).body.comment.id;
    await answers(bram, other, 'Toch een antwoord.');
    await cron(20);
    expect(await told(email)).toEqual([]);
  });

  test('of the editors is told too', async () => {
    const { email, id, noor } = await confirmed();
    await noor.send('POST', `/moderation/comments/${id}/replies`, { body: 'Wij zoeken het uit.', as: 'site' });
    await cron();
    expect((await told(email))[0]).toContain('De Krant schrijft:');
  });
});

describe('mail stops', () => {
  const stop = async (email: string) => linkIn((await told(email))[0], 'stop');

  test('with one click of a mail program, without a session, and the address is gone', async () => {
    const { email, bram, id } = await confirmed();
    await answers(bram, id, 'Het eerste antwoord.');
    await cron();
    const path = await stop(email);
    expect((await opens(path)).text).toContain('Stop de mails');
    await answers(bram, id, 'Het tweede antwoord.');
    await cron(20);
    expect(await told(email)).toHaveLength(2);
    expect(await presses(path)).toMatchObject({ status: 200, text: expect.stringContaining('geen mail meer') });
    expect(await presses(path)).toMatchObject({ status: 200 });
    await answers(bram, id, 'Het derde antwoord, dat niemand meer hoort.');
    await cron(20);
    expect(await told(email)).toHaveLength(2);
    expect(await kept(email)).toBe(false);
  });

  test.each([
    ['who is banned', (_: Reader, noor: Moderator, site: { id: string }) => ban(noor, site)],
    ['who erased herself', (anna: Reader) => anna.send('DELETE', '/readers/me')],
  ])('for a reader %s', async (_, happens) => {
    const { site, anna, email, bram, id, noor } = await confirmed();
    await answers(bram, id, 'Dit hoort zij niet.');
    await happens(anna, noor, site);
    await cron(20);
    expect(await told(email)).toEqual([]);
  });

  async function ban(by: Moderator, site: { id: string }): Promise<void> {
    const { items } = (await by.send<{ items: { id: string }[] }>('GET', `/moderation/people?site=${site.id}&q=Anna`)).body;
    await by.send('POST', `/moderation/people/${items[0]?.id}/restrictions`, { kind: 'ban', days: 1, reason: 'Toon.' });
  }

  test('half a year after the comment, with the address', async () => {
    const { email, anna } = await confirmed();
    expect((await anna.send('GET', '/readers/me/export')).body).toMatchObject({ mailsAboutAnswers: [{ email }] });
    await cron((180 * DAY) / MINUTE - 1);
    expect(await kept(email)).toBe(true);
    await cron(2);
    expect(await kept(email)).toBe(false);
  });
});
