import { beforeEach, describe, expect, test } from 'vitest';
import { answers, asked, confirmed, cron, kept, told, wants } from './support/answer-mails.ts';
import { linkIn, opens, presses } from './support/mail-link.ts';
import { mailsTo } from './support/mails.ts';
import { clock, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';

const MINUTE = 60_000;

beforeEach(() => {
  clock.now = Date.now();
});

describe('Anna asks for mail when she is answered', () => {
  test('gets one mail that asks whether it is hers, and nothing else before she says yes', async () => {
    const { posted, email, bram, id } = await asked();
    expect(posted).toMatchObject({ comment: { status: 'approved' }, confirm: true });
    expect(JSON.stringify(posted)).not.toContain(email);
    await answers(bram, id, 'Ik weet er wel iets van.');
    await cron(20);
    const mails = await mailsTo(email);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain('De Krant');
    expect(mails[0]).not.toMatch(/Wie weet|Ik weet/);
  });

  test('opening the link changes nothing, pressing the button does; what came in meanwhile is told', async () => {
    const { email, bram, id } = await asked();
    await cron();
    const path = linkIn((await mailsTo(email))[0], 'confirm');
    const page = await opens(path);
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining('Ja, mail mij') });
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    await answers(bram, id, 'Ik weet er wel iets van.');
    await cron(20);
    expect(await told(email)).toEqual([]);
    expect(await presses(path)).toMatchObject({ status: 200, text: expect.stringContaining('Gelukt') });
    await cron();
    expect(await told(email)).toEqual([expect.stringContaining('Ik weet er wel iets van.')]);
  });

  test('is asked once for an address, again for another, and never more than three times a day by whoever', async () => {
    const { site, anna, email } = await confirmed();
    expect((await anna.reacts('Nog een vraag van mij.', wants(email))).body).not.toHaveProperty('confirm');
    expect((await anna.reacts('En een derde vraag.', wants(`2${email}`))).body).toMatchObject({ confirm: true });
    const got: unknown[] = [];
    for (const name of ['Els', 'Kees', 'Piet', 'Jan'])
      got.push((await (await reader(site, name)).reacts(`Ik ben ${name} en ik weet niets.`, wants(`3${email}`, name))).body.confirm);
    expect(got).toEqual([true, true, true, undefined]);
  });

  test('in English, where the page is in English', async () => {
    const site = await makeSite({ mode: 'post' });
    const email = `ann-${site.id}@lezer.example`;
    await (await reader(site, 'Ann')).reacts('Who knows more?', { author: { name: 'Ann', email }, answers: 'en-GB' });
    await cron();
    const [mail] = await mailsTo(email);
    expect(mail).toContain('Then open this link');
    expect((await opens(linkIn(mail, 'confirm'))).text).toContain('<html lang="en');
  });

  test('with "je", where the page says "je", from the question to the mail that tells of the answer', async () => {
    const site = await makeSite({ mode: 'post' });
    const email = `ilse-${site.id}@lezer.example`;
    const ilse = await reader(site, 'Ilse');
    const wish = { author: { name: 'Ilse', email }, answers: 'nl-x-informal' };
    const { id } = (await ilse.reacts('Wie weet hier meer van?', wish)).body.comment;
    await cron();
    const [question] = await mailsTo(email);
    expect(question).toContain('Was jij dat? Open dan deze link');
    const confirm = linkIn(question, 'confirm');
    expect((await opens(confirm)).text).toContain('Wil je mail krijgen als iemand je antwoordt bij De Krant?');
    expect((await presses(confirm)).text).toContain('Je krijgt mail');
    await answers(await reader(site, 'Bram'), id, 'Ik weet er wel iets van.');
    await cron(20);
    const [news] = await mailsTo(email);
    expect(news).toMatch(/^Hallo,\n\nJe kreeg antwoord[\s\S]*Wil je deze mails niet meer\?/);
    expect((await opens(linkIn(news, 'stop'))).text).toContain('Wij verwijderen dan je e-mailadres.');
    expect(`${question}${news}`).not.toMatch(/\b[Uu]w?\b/);
  });

  test('without an address it cannot be; what the rules take for spam asks nobody anything', async () => {
    const site = await makeSite({ mode: 'post', words: [{ word: 'casino', effect: 'spam' }] });
    const anna = await reader(site, 'Anna');
    expect(await anna.reacts('Zonder adres.', { answers: 'nl' })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'author.email', code: 'required' }] },
    });
    const email = `slachtoffer-${site.id}@lezer.example`;
    expect((await anna.reacts('Kom naar het casino.', wants(email))).body).not.toHaveProperty('confirm');
    await cron();
    expect(await mailsTo(email)).toEqual([]);
  });

  test('an address that is not confirmed in a week is forgotten, and its link says so', async () => {
    const { email } = await asked();
    await cron();
    const path = linkIn((await mailsTo(email))[0], 'confirm');
    await cron(7 * 24 * 60 - 1);
    expect(await kept(email)).toBe(true);
    await cron(2);
    expect(await kept(email)).toBe(false);
    expect(await presses(path)).toMatchObject({ status: 404, text: expect.stringContaining('werkt niet meer') });
    expect((await opens(`${path}x`)).status).toBe(404);
    expect((await opens(path, 'de-DE,de;q=0.9')).text).toMatch(/lang="de"[\s\S]*gilt nicht mehr/);
  });
});

test('nobody else reads the address: not in public, not at the desk', async () => {
  const { site, email, anna, noor } = await confirmed();
  clock.now += MINUTE;
  const other = `alleen-voor-mail-${email}`;
  await anna.reacts('Met een tweede adres.', wants(other));
  const seen = [await anna.reads(), await noor.queue(site, '&queue=all'), await noor.send('GET', `/moderation/log?site=${site.id}`)];
  expect(JSON.stringify(seen.map(({ body }) => body))).not.toContain(other);
});
