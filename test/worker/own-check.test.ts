import { describe, expect, test } from 'vitest';
import { moderator } from './support/moderator.ts';
import { outside, sent } from './support/outside.ts';
import { clock } from './support/praatmee.ts';
import { reader } from './support/reader.ts';
import { desk, env, posts, reads, saves } from './support/services-desk.ts';

describe('the publisher’s own check', () => {
  const url = (behaviour: string) => `${outside}/check/${behaviour}`;

  test('is told the comment, signed with a secret that is shown once, and nothing of who wrote but the name', async () => {
    const { site, bram, saved } = await desk({ akismet: null, check: { url: url('none') } });
    const secret = saved?.body.secret ?? '';
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect((await reads(bram, site)).body).toEqual({ akismet: null, check: { url: url('none') } });
    expect((await saves(bram, site, { akismet: null, check: { url: url('none') } })).body.secret).toBeUndefined();
    const anna = await reader(site, 'Anna');
    const author = { name: 'Anna', email: 'anna@lezer.example' };
    const posted = await posts(anna, 'Zie **dit** [stuk](https://stuk.example/).', { author, title: 'Een artikel' });
    expect(posted).toMatchObject({ stored: 'approved', evidence: [] });

    const [one] = await sent(posted.body.comment.id);
    expect(JSON.parse(one?.body ?? '')).toEqual({
      site: site.id,
      article: { url: site.article, title: 'Een artikel' },
      comment: {
        id: posted.body.comment.id,
        parentId: null,
        text: 'Zie dit stuk.',
        links: ['https://stuk.example/'],
        author: 'Anna',
        createdAt: new Date(clock.now).toISOString(),
      },
    });
    expect(JSON.stringify(one)).not.toContain(anna.address);
    expect(one?.headers['praatmee-timestamp']).toBe(String(clock.now / 1000));
    expect(one?.headers['praatmee-signature']).toBe(`v1=${await hmac(secret, `${clock.now / 1000}.${one?.body}`)}`);

    const renewed = await saves(bram, site, { akismet: null, check: { url: url('none'), newSecret: true } });
    expect(renewed.body.secret).toMatch(/^[0-9a-f]{64}$/);
    expect(renewed.body.secret).not.toBe(secret);
  });

  test.each([
    ['none', 'approved', []],
    ['hold', 'pending', [{ rule: 'ownCheck', effect: 'hold', matched: ['Jan Jansen'], detail: { reason: 'Noemt een naam.' } }]],
    ['slow', 'pending', [{ rule: 'ownCheck', effect: 'hold', matched: [], detail: { failed: 'timeout' } }]],
    ['error', 'pending', [{ rule: 'ownCheck', effect: 'hold', matched: [], detail: { failed: 'status' } }]],
    ['elsewhere', 'pending', [{ rule: 'ownCheck', effect: 'hold', matched: [], detail: { failed: 'status' } }]],
    ['garbled', 'pending', [{ rule: 'ownCheck', effect: 'hold', matched: [], detail: { failed: 'unreadable' } }]],
    ['unknown', 'pending', [{ rule: 'ownCheck', effect: 'hold', matched: [], detail: { failed: 'unreadable' } }]],
    ['long', 'pending', [{ rule: 'ownCheck', effect: 'hold', matched: [], detail: { failed: 'unreadable' } }]],
  ])('that answers with %s: the comment is %s, and none is lost', async (behaviour, stored, evidence) => {
    const { site } = await desk({ akismet: null, check: { url: url(behaviour) } });
    expect(await posts(await reader(site, 'Anna'), 'Jan Jansen woont hier.')).toMatchObject({ status: 201, stored, evidence });
  });

  test('can refuse, and can let through what would wait for the mode only', async () => {
    const strict = await desk({ akismet: null, check: { url: url('refuse') } });
    expect(await posts(await reader(strict.site, 'Anna'), 'Dit mag niet.')).toMatchObject({ status: 422, body: { reasons: ['ownCheck'] } });
    const kind = await desk({ akismet: null, check: { url: url('approve') } }, { mode: 'pre', maxLinks: 0 });
    const anna = await reader(kind.site, 'Anna');
    expect(await posts(anna, 'Ik ben abonnee.')).toMatchObject({ stored: 'approved' });
    expect(await posts(anna, 'Zie https://stuk.example/.')).toMatchObject({ stored: 'pending', body: { reason: 'links' } });
  });

  test.each([
    'http://keuring.krant.example/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://10.0.0.8/',
    'https://[::1]/',
    'https://[fd00::1]/',
    'https://intranet/',
    'https://keuring.krant.internal/',
    'https://router.local./',
    'https://wie:geheim@keuring.krant.example/',
    'https://keuring.krant.example:8443/',
  ])('is not called at %s', async (address) => {
    const { site, bram } = await desk(null);
    bram.env = { ...env, ENVIRONMENT: 'production' };
    const refused = await saves(bram, site, { akismet: null, check: { url: address } });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'check.url', code: 'wrong_value' }] } });
    expect((await saves(bram, site, { akismet: null, check: { url: 'https://keuring.krant.nl/praatmee' } })).status).toBe(200);
  });
});

test('who is no admin neither sees nor changes services, and the log says who did', async () => {
  const { site, bram } = await desk({ akismet: null, check: { url: 'https://keuring.krant.nl/' } });
  const noor = await moderator('Noor', [site]);
  expect(await reads(noor, site)).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
  expect(await saves(noor, site, { akismet: null, check: null })).toMatchObject({ status: 403 });
  const log = await bram.send<{ items: { action: string }[] }>('GET', `/moderation/log?site=${site.id}`);
  expect(log.body.items).toMatchObject([{ action: 'site.services', detail: { akismet: false, check: 'https://keuring.krant.nl/' } }]);
});

async function hmac(secret: string, message: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return [...new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes.encode(message)))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
