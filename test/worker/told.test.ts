import { describe, expect, test } from 'vitest';
import { REJECT_REASONS } from '../../shared/actions.ts';
import { ERROR_STATUS, type ErrorCode } from '../../shared/errors.ts';
import type { MyComments } from '../../shared/my-comments.ts';
import type { People } from '../../shared/people.ts';
import { rules } from '../../worker/policy/rules.ts';
import { refusalText, toldIn } from '../../worker/text/told.ts';
import { moderator } from './support/moderator.ts';
import { makeSite } from './support/praatmee.ts';
import { type Reader, reader } from './support/reader.ts';
import { written } from './support/written.ts';

const LANGUAGES = ['nl', 'nl-x-informal', 'en-GB', 'de', 'fr-CH', 'fy,nl'];

/** What only moderators meet, or a client that is wrong; no reader is told of it. */
const UNTOLD = `bad_json unsupported_media_type own_decision poll_has_votes thread_has_poll address_taken signed_out sign_in_code_wrong passkey_wrong
  not_allowed already_decided already_member invitation_gone last_owner cannot_undo cannot_pin site_exists export_too_large service_unreachable`;

describe('in every language', () => {
  test('each code that a reader can meet has a sentence of its own language', () => {
    const codes = Object.keys(ERROR_STATUS) as ErrorCode[];
    const about = (code: ErrorCode) => ({
      code,
      retryAfter: 60,
      ...(code === 'restricted' && { restriction: { reason: 'Rust.', until: null } }),
    });
    const said = LANGUAGES.map((language) => codes.map((code) => refusalText(toldIn(language), about(code), () => '')));
    for (const sentences of said) {
      const silent = codes.filter((_, at) => sentences[at] === undefined);
      expect(silent.toSorted()).toEqual(UNTOLD.split(/\s+/).toSorted());
      for (const sentence of sentences) if (sentence !== undefined) expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
    }
    const dutch = said[0] ?? [];
    for (const foreign of said.slice(2)) expect(foreign.filter((sentence) => sentence && dutch.includes(sentence))).toEqual([]);
  });

  test('each rule and each reason of a moderator has one too, but for what has no cause to tell', () => {
    // A closed discussion has a code of its own; what a publisher's own check found only it can say.
    const named = rules.map(({ name }) => name).filter((name) => !['closed', 'ownCheck'].includes(name));
    for (const texts of LANGUAGES.map(toldIn)) {
      expect(Object.keys(texts.rules).toSorted()).toEqual([...named, 'reports'].toSorted());
      expect(Object.keys(texts.reasons).toSorted()).toEqual([...REJECT_REASONS.filter((key) => key !== 'other'), 'notice'].toSorted());
    }
  });
});

describe('a refusal says why', () => {
  const asks = (who: Reader, body: string, language: string) =>
    who.send('POST', `/sites/${who.site.id}/comments`, who.comment(body), { 'accept-language': language });

  test.each([
    ['nl', 'Uw reactie is niet geplaatst. De reactie is te kort of te lang.'],
    ['nl-x-informal', 'Je reactie is niet geplaatst. De reactie is te kort of te lang.'],
    ['en-GB', 'Your comment was not published. It is too short or too long.'],
    ['de', 'Ihr Kommentar wurde nicht veröffentlicht. Er ist zu kurz oder zu lang.'],
    ['fr', 'Votre commentaire n’a pas été publié. Il est trop court ou trop long.'],
    ['fy,nl', 'Jo reaksje is net pleatst. De reaksje is te koart of te lang.'],
    ['tlh', 'Uw reactie is niet geplaatst. De reactie is te kort of te lang.'],
  ])('in the language of the request: %s', async (language, detail) => {
    const anna = await reader(await makeSite({ mode: 'post', minLength: 20 }), 'Anna');
    const refused = await asks(anna, 'Nee.', language);
    expect(refused).toMatchObject({ status: 422, body: { code: 'comment_refused', reasons: ['length'], detail } });
    expect(refused.headers.get('vary')?.toLowerCase()).toContain('accept-language');
  });

  test('to who is banned: until when, and what the editors wrote', async () => {
    const site = await makeSite({ mode: 'post' });
    const kees = await reader(site, 'Kees');
    await kees.reacts('Nog een keer dan.');
    const noor = await moderator('Noor', [site]);
    const [person] = (await noor.send<People>('GET', `/moderation/people?site=${site.id}`)).body.items;
    const ban = { kind: 'ban', reason: 'Aanvallen op de persoon.', days: 7 };
    expect((await noor.send('POST', `/moderation/people/${person?.id}/restrictions`, ban)).status).toBe(201);
    expect((await asks(kees, 'Mag ik weer?', 'en')).body.detail).toBe(
      'You cannot comment until 30 November 2026. The editors say why: Aanvallen op de persoon.',
    );
  });

  test('of a form it names what to fill in again', async () => {
    const site = await makeSite({ mode: 'post' });
    const { body } = await (await reader(site, 'Anna')).reacts('Dit staat er.');
    const bram = await reader(site, 'Bram');
    const notices = `/comments/${body.comment.id}/notices`;
    const said = async (notice: object, language: string) =>
      (await bram.send('POST', notices, notice, { 'accept-language': language })).body.detail;
    expect(await said({ explanation: '', name: 'Bram', email: 'bram', goodFaith: false }, 'nl')).toBe(
      'Dit klopt nog niet: waarom de reactie strafbaar is, uw e-mailadres en de verklaring dat uw melding klopt.',
    );
    expect(await said({ explanation: 'Dit is smaad.', goodFaith: true }, 'en')).toBe('This is not right yet: your name.');
    expect((await asks(bram, 'Dag\u0007', 'nl')).body.detail).toBe('Dit klopt nog niet: uw tekst. Er staan tekens in die niet mogen.');
  });

  test('and says nothing to who sends what no form of ours does', async () => {
    const anna = await reader(await makeSite(), 'Anna');
    const refused = await anna.send('POST', `/sites/${anna.site.id}/comments`, undefined, { 'content-type': 'application/json' });
    expect(refused.body).toMatchObject({ code: 'bad_json' });
    expect(refused.body).not.toHaveProperty('detail');
  });
});

describe('a comment that not everyone sees says why', () => {
  const english = { 'accept-language': 'en' };
  const mine = async (by: Reader, headers = {}) =>
    (await by.send<MyComments>('GET', '/readers/me/comments', undefined, headers)).body.items;

  test('when it is posted, when it is changed, and among one’s own', async () => {
    const site = await makeSite({ mode: 'post', maxLinks: 0, editMinutes: 15 });
    const anna = await reader(site, 'Anna');
    const posted = await anna.reacts('Zie https://een.example voor meer.');
    expect(posted.body).toMatchObject({ reason: 'links', message: 'Uw reactie wacht op goedkeuring. Er staan veel links in.' });
    const { id } = posted.body.comment;
    const changed = await anna.send('PATCH', `/comments/${id}`, { body: 'Zie https://twee.example voor meer.' }, english);
    expect(changed.body).toMatchObject({ message: 'Your comment awaits approval. It holds many links.' });
    expect(await mine(anna, english)).toMatchObject([{ message: 'Your comment awaits approval. It holds many links.' }]);
    expect(await mine(anna)).toMatchObject([{ message: 'Uw reactie wacht op goedkeuring. Er staan veel links in.' }]);
  });

  test('what everyone sees has nothing to say', async () => {
    const anna = await reader(await makeSite({ mode: 'post' }), 'Anna');
    expect((await anna.reacts('Dit staat er meteen.')).body).not.toHaveProperty('message');
    expect((await mine(anna))[0]).not.toHaveProperty('message');
  });

  test('what a moderator refused has the site’s own words for the reason, or ours, and the moderator’s', async () => {
    const { anna, noor, id } = await written({ mode: 'pre' }, 'De directeur is een ezel.');
    await noor.decides(id, { action: 'reject', reason: 'insult', words: 'Graag zonder dieren.' });
    expect(await mine(anna, { 'accept-language': 'fr' })).toMatchObject([
      { message: 'Votre commentaire n’a pas été publié. Le commentaire blesse d’autres personnes. Graag zonder dieren.' },
    ]);
  });

  test('what its writer took back says so', async () => {
    const anna = await reader(await makeSite({ mode: 'post', editMinutes: 15 }), 'Anna');
    const { id } = (await anna.reacts('Dat had ik niet moeten schrijven.')).body.comment;
    await anna.send('DELETE', `/comments/${id}`);
    expect(await mine(anna)).toMatchObject([{ message: 'U hebt deze reactie ingetrokken.' }]);
  });
});
