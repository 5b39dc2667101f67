import { beforeEach, describe, expect, test } from 'vitest';
import type { Appeals } from '../../shared/appeals.ts';
import type { Notices } from '../../shared/notices.ts';
import { API } from '../../shared/paths.ts';
import { cron } from './support/answer-mails.ts';
import { mailsTo } from './support/mails.ts';
import { moderator } from './support/moderator.ts';
import { clock, download, makeSite } from './support/praatmee.ts';
import { type Reader, reader } from './support/reader.ts';

beforeEach(() => {
  clock.now = Date.now();
});

/** What a browser or a page asks for, and what the mails say then: of a refusal, an appeal, a notice and the decision on it. */
const LANGUAGES = [
  ['nl', 'Uw reactie is niet geplaatst', 'kwetsend voor anderen', 'De beslissing blijft', 'Uw melding:', 'volgens u strafbaar'],
  ['nl-x-informal', 'Je reactie is niet geplaatst', 'kwetsend voor anderen', 'Ben je het er niet', 'Je melding:', 'volgens jou strafbaar'],
  ['en-GB,en;q=0.9', 'was not published', 'hurts others', 'The decision stands', 'Your notice:', 'against the law'],
  ['de-AT', 'wurde nicht veröffentlicht', 'verletzt andere', 'Die Entscheidung bleibt', 'Ihre Meldung:', 'strafbar ist'],
  ['fr', 'n’a pas été publié', 'blesse d’autres', 'La décision est maintenue', 'Votre signalement :', 'estimez illégal'],
  ['fy,nl', 'is net pleatst', 'kwetsend foar oaren', 'It beslút bliuwt', 'Jo melding:', 'strafber is'],
  ['tlh', 'Uw reactie is niet geplaatst', 'kwetsend voor anderen', 'De beslissing blijft', 'Uw melding:', 'volgens u strafbaar'],
] as const;

const newEmail = () => `lezer-${crypto.randomUUID().slice(0, 8)}@lezer.example`;

/** Anna's comment is refused, with the language in which she wrote it. */
async function refused(language?: string) {
  const site = await makeSite({ mode: 'pre' });
  const [noor, piet] = [await moderator('Noor', [site]), await moderator('Piet', [site])];
  const anna = await reader(site, 'Anna');
  const email = newEmail();
  const comment = anna.comment('De directeur is een aap.', { author: { name: 'Anna', email } });
  await anna.send('POST', `/sites/${site.id}/comments`, comment, language ? { 'accept-language': language } : {});
  await noor.decides(comment.id, { action: 'reject', reason: 'insult' });
  const answers = async () => {
    const [appeal] = (await piet.send<Appeals>('GET', `/moderation/appeals?site=${site.id}&state=open`)).body.items;
    await piet.send('POST', `/moderation/appeals/${appeal?.id}/answer`, { outcome: 'upheld', words: 'Lees het nog eens.' });
  };
  return { anna, id: comment.id, email, answers };
}

/** Where somebody gives notice of a comment of Bram, and Noor takes it away. */
async function noticed(gives: (wim: Reader, id: string, email: string) => Promise<unknown>) {
  const site = await makeSite({ mode: 'post' });
  const { id } = (await (await reader(site, 'Bram')).reacts('De wethouder heeft gestolen.')).body.comment;
  const email = newEmail();
  await gives(await reader(site, 'Wim'), id, email);
  const noor = await moderator('Noor', [site]);
  const [notice] = (await noor.send<Notices>('GET', `/moderation/notices?site=${site.id}&state=open`)).body.items;
  await noor.send('POST', `/moderation/notices/${notice?.id}/decision`, { outcome: 'removed', words: 'Niet waar.' });
  const [decision, receipt] = await mailsTo(email);
  return { receipt, decision };
}

const notice = (email: string) => ({ explanation: 'Dit is smaad.', name: 'Wim', email });

describe.each(LANGUAGES)(
  'a reader whose page is in %s reads by mail in that language',
  (language, statement, reason, appeal, receipt, decision) => {
    const asked = { 'accept-language': language };

    test('that a comment was refused and why, and the answer to an appeal', async () => {
      const { anna, id, email, answers } = await refused(language);
      await cron(11);
      const [first] = await mailsTo(email);
      expect(first).toContain(statement);
      expect(first).toContain(reason);
      await anna.send('POST', `/comments/${id}/appeals`, { words: 'Het is een compliment.' }, asked);
      await answers();
      expect((await mailsTo(email))[0]).toContain(appeal);
    });

    test('that a notice was received, and what was decided on it', async () => {
      const mails = await noticed((wim, id, email) =>
        wim.send('POST', `/comments/${id}/notices`, { ...notice(email), goodFaith: true }, asked),
      );
      expect(mails.receipt).toContain(receipt);
      expect(mails.decision).toContain(decision);
    });
  },
);

describe('what is sent from a page of ours goes by the language of that page, not of the browser', () => {
  const presses = (path: string, fields: Record<string, string>) =>
    download(path, {
      method: 'POST',
      headers: { origin: 'https://praatmee.example', 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'de' },
      body: new URLSearchParams(fields).toString(),
    });

  test.each([
    ['?lang=en', 'Your notice:'],
    ['?lang=nl-x-informal', 'Je melding:'],
    ['', 'Uw melding:'],
  ])('a notice on notice.html%s', async (query, said) => {
    const { receipt } = await noticed((_, id, email) =>
      presses(`${API}/comments/${id}/notice.html${query}`, { ...notice(email), goodFaith: 'yes' }),
    );
    expect(receipt).toContain(said);
  });

  test('an appeal on one’s own page', async () => {
    const { anna, id, email, answers } = await refused('nl');
    const { url } = (await anna.send<{ url: string }>('POST', '/readers/me/page')).body;
    await presses(`${new URL(url).pathname}?lang=fr`, { do: 'appeal', comment: id, words: 'C’est un compliment.' });
    await answers();
    expect((await mailsTo(email))[0]).toContain('Votre commentaire :');
  });
});

test('where nobody said which language, mails are Dutch', async () => {
  const { email } = await refused();
  await cron(11);
  expect((await mailsTo(email))[0]).toContain('Uw reactie is niet geplaatst');
});
