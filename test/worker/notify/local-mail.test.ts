import { createExecutionContext } from 'cloudflare:test';
import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Env } from '../../../worker/context.ts';
import { answerError } from '../../../worker/problem.ts';
import { localMail } from '../../../worker/routes/local-mail.ts';
import { context } from '../../../worker/routes/middleware.ts';
import { router } from '../../../worker/routes/router.ts';
import { insertOutgoing } from '../../../worker/store/outbox.ts';
import { bindings } from '../support/praatmee.ts';
import { codeFor, HOUR } from './outbox.ts';

const NINE = Date.parse('2026-11-23T09:00:00Z');

const app = router().use(context({ now: () => NINE, newId: uuidv7 }));
app.onError(answerError);
app.route('/', localMail);

async function open(env: Env) {
  const response = await app.fetch(new Request('http://localhost:8787/lokaal/mail'), env, createExecutionContext());
  return { status: response.status, headers: response.headers, text: await response.text() };
}

beforeEach(async () => {
  await bindings.DB.exec('DELETE FROM outbox');
});

describe('The page with mails on a developer’s own machine', () => {
  const local = { ...bindings, ENVIRONMENT: 'local' };

  test('shows the mails of the last day, newest first, with a link to follow', async () => {
    await codeFor('gisteren@krant.example', NINE - 25 * HOUR);
    await codeFor('fatima@krant.example', NINE - 2 * HOUR);
    await codeFor('joost@krant.example', NINE - HOUR);
    const { status, text } = await open(local);
    expect(status).toBe(200);
    expect(text.match(/\w+@krant\.example/g)).toEqual(['joost@krant.example', 'fatima@krant.example']);
    expect(text).toContain('<a href="https://praatmee.example/moderatie?code=123456&amp;email=fatima%40krant.nl">');
    expect(text).toContain('<time datetime="2026-11-23T08:00:00.000Z">23 november 2026 om 09:00</time>');
  });

  test('says so when there is none', async () => {
    expect((await open(local)).text).toContain('Er is nog geen mail.');
  });

  test('shows words as words', async () => {
    const payload = { to: '<b>@krant.example', subject: '<img src=x>', text: '<script>alert(1)</script>\nhttps://x.nl/"onclick=' };
    await insertOutgoing(bindings.DB, { id: uuidv7(), kind: 'mail', payload, createdAt: NINE }).run();
    const { text } = await open(local);
    expect(text).not.toMatch(/<script|<img|<b>|"onclick/);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('may load nothing, is not kept and not framed', async () => {
    const { headers } = await open(local);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('is nowhere else', async () => {
    await codeFor('fatima@krant.example', NINE);
    for (const ENVIRONMENT of ['production', '', 'Local']) {
      const { status, text } = await open({ ...bindings, ENVIRONMENT });
      expect(status).toBe(404);
      expect(text).not.toContain('fatima');
    }
  });
});
