import { describe, expect, test } from 'vitest';
import type { Notices } from '../../shared/notices.ts';
import { API } from '../../shared/paths.ts';
import { en } from '../../worker/text/texts/en-told.ts';
import { nl } from '../../worker/text/texts/nl-told.ts';
import { mailsTo } from './support/mails.ts';
import { moderator } from './support/moderator.ts';
import { download, makeSite } from './support/praatmee.ts';
import { reader } from './support/reader.ts';

const OWN = 'https://praatmee.example';
const FILLED = { explanation: 'Dit is smaad (art. 261 Sr).', name: 'Wim <Wit>', email: 'wim@lezer.example', goodFaith: 'yes' };

async function accused(text = 'De **wethouder** heeft gestolen.') {
  const site = await makeSite({ mode: 'post' });
  const anna = await reader(site, 'Anna');
  const { id } = (await anna.reacts(text, { title: 'Wie stuurt?' })).body.comment;
  const path = `${API}/comments/${id}/notice.html`;
  const noor = await moderator('Noor', [site]);
  const open = async () => (await noor.send<Notices>('GET', `/moderation/notices?site=${site.id}&state=open`)).body.items;
  return { site, anna, id, path, noor, open };
}

/** Presses the button of the form. */
const sends = (path: string, fields: Record<string, string>, headers: Record<string, string> = { origin: OWN }) =>
  download(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  });

describe('the page of a formal notice needs no scripts', () => {
  test('it shows the comment, what is asked, and runs nothing', async () => {
    const { site, path } = await accused();
    const { status, text, headers } = await download(path);
    expect(status).toBe(200);
    expect(text).toContain('<h1>Officiële melding over Anna</h1>');
    expect(text).toContain('<p>De <strong>wethouder</strong> heeft gestolen.</p>');
    expect(text).toContain(`<a href="${site.article}#reactie-`);
    expect(text).not.toMatch(/<script|aria-invalid=|class="fault"/);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
    );
  });

  test.each([
    ['en-GB', 'Formal notice about Anna', 'Your name'],
    ['de', 'Offizielle Meldung über Anna', 'Ihr Name'],
    ['fr', 'Signalement officiel concernant Anna', 'Votre nom'],
    ['fy,nl', 'Offisjele melding oer Anna', 'Jo namme'],
    ['nl-x-informal', 'Officiële melding over Anna', 'Je naam'],
    ['xx', 'Officiële melding over Anna', 'Uw naam'],
  ])('in the language asked for: %s', async (lang, title, name) => {
    const { path } = await accused();
    const { text } = await download(`${path}?lang=${lang}`);
    expect(text).toContain(title);
    expect(text).toContain(name);
  });

  test('who finds no such comment any more reads that, and a program gets the problem as ever', async () => {
    const path = `${API}/comments/00000000-0000-7000-8000-000000000000/notice.html`;
    const { status, text, headers } = await download(`${path}?lang=en`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(status).toBe(404);
    expect(text).toContain(`<h1>${en.refusals.not_found}</h1>`);
    expect(headers.get('content-security-policy')).toContain("form-action 'none'");
    expect(JSON.parse((await download(path)).text)).toMatchObject({ code: 'not_found', detail: nl.refusals.not_found });
  });

  test('who fills it in gets a number, here and by mail, and a moderator finds it', async () => {
    const { path, open } = await accused();
    const { status, text } = await sends(path, FILLED);
    expect(status).toBe(201);
    const [notice] = await open();
    expect(notice).toMatchObject({ explanation: FILLED.explanation, name: 'Wim <Wit>', email: 'wim@lezer.example', childAbuse: false });
    expect(text).toContain(`Het kenmerk is ${notice?.id}.`);
    expect(text).toContain('ook per mail');
    expect(text).not.toContain('<form');
    expect((await mailsTo('wim@lezer.example'))[0]).toContain(`Het kenmerk is ${notice?.id}`);
  });

  test('who leaves something out is told beside each field, and types nothing again', async () => {
    const { path, open } = await accused();
    const { status, text } = await sends(path, { explanation: ' ', name: 'Wim "Wit" & Co', email: 'wim@', childAbuse: '' });
    expect(status).toBe(422);
    expect(text).toContain('<title>Nog niet verstuurd.');
    for (const fault of ['Leg uit waarom', 'Vul een e-mailadres in waarop', 'Zonder deze verklaring']) expect(text).toContain(fault);
    expect(text).not.toContain('Vul uw naam in.');
    expect(text).toContain('value="Wim &quot;Wit&quot; &amp; Co"');
    expect(text).toContain('value="wim@"');
    expect(text).toMatch(/name="childAbuse" value="yes" checked=""/);
    expect(text.match(/autofocus/g)).toHaveLength(1);
    expect(text).toMatch(/<textarea id="explanation"[^>]* aria-invalid="true" aria-describedby="explanation-fault" autofocus="">/);
    expect(await open()).toEqual([]);
  });

  test('what is too long, or has signs that turn the text round, is told as that', async () => {
    const { path } = await accused();
    const { status, text } = await sends(path, { ...FILLED, explanation: 'x'.repeat(4_001), name: 'Wim\u202e' });
    expect(status).toBe(422);
    expect(text.match(/Dit is te lang, of er staan tekens in die niet mogen/g)).toHaveLength(2);
  });

  test('name and address may be left out about sexual abuse of children, and only then', async () => {
    const { path, open } = await accused();
    const { explanation, goodFaith } = FILLED;
    const without = await sends(path, { explanation, goodFaith, name: '', email: '' });
    expect(without.status).toBe(422);
    expect(without.text).toContain('Vul uw naam in.');
    const { status, text } = await sends(path, { explanation, goodFaith, name: '', email: '', childAbuse: 'yes' });
    expect(status).toBe(201);
    expect(text).not.toContain('ook per mail');
    expect(await open()).toMatchObject([{ name: null, email: null, childAbuse: true }]);
  });

  test('no other page can send it for somebody', async () => {
    const { site, path, open } = await accused();
    for (const headers of [{ origin: site.origin }, { origin: 'null' }, {}])
      expect((await sends(path, FILLED, headers as Record<string, string>)).status).toBe(403);
    expect(await open()).toEqual([]);
  });

  test('what nobody sees any more is not shown there, and a notice that crosses with a removal still counts', async () => {
    const { id, path, noor, open } = await accused('Dit is smaad.');
    await noor.decides(id, { action: 'reject', from: 'approved', reason: 'insult' });
    const gone = await download(path);
    expect(gone.status).toBe(404);
    expect(gone.text).toContain('Deze reactie is er niet meer.');
    expect(gone.text).not.toContain('Dit is smaad.');
    expect((await sends(path, { ...FILLED, name: '' })).text).not.toContain('Dit is smaad.');
    expect((await sends(path, FILLED)).status).toBe(201);
    expect(await open()).toHaveLength(1);
    expect((await download(`${API}/comments/onbekend/notice.html`)).status).toBe(404);
    expect((await sends(`${API}/comments/onbekend/notice.html`, FILLED)).status).toBe(404);
  });

  test('who follows the link after other readers reported the comment so often that it waits is told so', async () => {
    const { site, anna, id, path, open } = await accused('Dit is smaad.');
    for (const name of ['Bram', 'Carla', 'Dirk'])
      await (await reader(site, name)).send('POST', `/comments/${id}/reports`, { reason: 'insult', words: '' });
    expect((await anna.reads()).body.comments.items).toEqual([]);
    expect(await download(path)).toMatchObject({ status: 404, text: expect.stringContaining('Deze reactie is er niet meer.') });
    expect((await sends(path, FILLED)).status).toBe(201);
    expect(await open()).toHaveLength(1);
  });

  test('what still waits has no page', async () => {
    const site = await makeSite({ mode: 'pre' });
    const anna = await reader(site, 'Anna');
    const { id } = (await anna.reacts('Dit wacht nog.')).body.comment;
    expect((await download(`${API}/comments/${id}/notice.html`)).status).toBe(404);
  });
});
