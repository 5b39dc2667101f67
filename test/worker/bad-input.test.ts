import { describe, expect, test } from 'vitest';
import { API } from '../../shared/paths.ts';
import { bindings, call, clock, makeSite, newAddress } from './support/praatmee.ts';
import { Reader, reader } from './support/reader.ts';

const post = (anna: Reader) => `/sites/${anna.site.id}/comments`;

describe('what is no comment at all', () => {
  test.each([
    ['not JSON', 400, 'bad_json', { 'content-type': 'application/json' }, '{"id":'],
    ['another content type', 415, 'unsupported_media_type', { 'content-type': 'text/plain' }, '{}'],
    ['no content type', 415, 'unsupported_media_type', {}, new TextEncoder().encode('{}')],
    ['more than 64 kB', 413, 'body_too_large', { 'content-type': 'application/json' }, JSON.stringify({ body: 'a'.repeat(65 * 1024) })],
  ])('%s is refused', async (_, status, code, headers, body) => {
    const anna = await reader(await makeSite(), 'Anna');
    const refused = await call(API + post(anna), {
      method: 'POST',
      body,
      headers: { origin: anna.site.origin, 'cf-connecting-ip': anna.address, ...headers },
    });
    expect(refused).toMatchObject({ status, body: { status, code } });
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(refused.headers.get('x-request-id')).toBe(refused.body.requestId);
  });

  test('more than 64 kB that does not say its length is refused as well', async () => {
    const anna = await reader(await makeSite(), 'Anna');
    const chunk = new TextEncoder().encode('a'.repeat(1024));
    const body = new ReadableStream({
      start(controller) {
        for (let sent = 0; sent < 70; sent += 1) controller.enqueue(chunk);
        controller.close();
      },
    });
    const headers = { origin: anna.site.origin, 'cf-connecting-ip': anna.address, 'content-type': 'application/json' };
    expect(await call(API + post(anna), { method: 'POST', body, headers })).toMatchObject({
      status: 413,
      body: { code: 'body_too_large' },
    });
  });
});

describe('a field', () => {
  test.each([
    ['missing', { body: undefined }, 'body', 'required'],
    ['of another type', { body: 7 }, 'body', 'wrong_type'],
    ['empty after trimming', { body: ' \n\u200b ' }, 'body', 'empty'],
    ['over its limit', { body: 'é'.repeat(10_001) }, 'body', 'too_long'],
    ['with a control character', { body: 'Dag\u0007' }, 'body', 'forbidden_characters'],
    ['with a mark that turns the reading direction', { author: { name: 'Anna\u202eetkader' } }, 'author.name', 'forbidden_characters'],
    ['on two lines where there is one', { author: { name: 'Anna\nBram' } }, 'author.name', 'forbidden_characters'],
    ['a name over its limit', { author: { name: 'a'.repeat(81) } }, 'author.name', 'too_long'],
    ['no e-mail address', { author: { name: 'Anna', email: 'anna' } }, 'author.email', 'wrong_value'],
    ['no web address', { url: 'javascript:alert(1)' }, 'url', 'wrong_value'],
    ['an id that is no UUIDv7', { id: '1' }, 'id', 'wrong_value'],
  ])('%s is refused and named', async (_, change, path, code) => {
    const anna = await reader(await makeSite(), 'Anna');
    const refused = await anna.send('POST', post(anna), { ...anna.comment('Een gewone zin.'), ...change });
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid_input', errors: [{ path, code }] } });
  });

  test('at its limit is taken whole, an emoji at the edge included', async () => {
    const anna = await reader(await makeSite({ mode: 'post', maxLength: 10_000 }), 'Anna');
    const longest = `${'a '.repeat(4_999)}b🙂`;
    expect([...longest]).toHaveLength(10_000);
    const posted = await anna.reacts(longest);
    expect(posted.status).toBe(201);
    expect(posted.body.comment.body).toEqual([{ t: 'p', c: [longest] }]);
    expect((await anna.reacts(`a${longest}`)).body.code).toBe('invalid_input');
  });
});

describe('where it comes from', () => {
  test('an unknown site is not found', async () => {
    const anna = await reader(await makeSite(), 'Anna');
    const elsewhere = await new Reader({ ...anna.site, id: 'bestaat-niet' }, 'Anna').reacts('Is daar iemand?');
    expect(elsewhere).toMatchObject({ status: 404, body: { code: 'site_not_found' } });
    expect((await new Reader({ ...anna.site, id: 'bestaat-niet' }, 'Anna').reads()).body.code).toBe('site_not_found');
  });

  test('an article of a host that is not the site’s is refused', async () => {
    const anna = await reader(await makeSite(), 'Anna');
    const url = 'https://andere-krant.example/artikel';
    expect(await anna.reacts('Hoort dit hier?', { url })).toMatchObject({ status: 422, body: { code: 'url_not_of_site' } });
    expect((await anna.reads('newest', url)).body.code).toBe('url_not_of_site');
  });

  test.each([
    ['another site', { origin: 'https://boef.example' }],
    ['a name that only ends alike', { origin: 'https://nepkrant.example' }],
    ['a sandboxed frame', { origin: 'null' }],
  ])('a page of %s may neither write nor read, and can read why', async (_, headers) => {
    const anna = await reader(await makeSite(), 'Anna');
    const refused = await anna.send('POST', post(anna), anna.comment('Van elders geschreven.'), headers);
    expect(refused).toMatchObject({ status: 403, body: { code: 'origin_not_allowed' } });
    expect(refused.headers.get('access-control-allow-origin')).toBe(headers.origin);
    const read = await anna.send('GET', `/sites/${anna.site.id}/thread?url=${encodeURIComponent(anna.site.article)}`, undefined, headers);
    expect(read.body.code).toBe('origin_not_allowed');
  });

  test('a page of the site may, and no cookie ever goes along', async () => {
    const anna = await reader(await makeSite(), 'Anna');
    const page = await anna.reads();
    expect(page.headers.get('access-control-allow-origin')).toBe(anna.site.origin);
    expect(page.headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await anna.send('OPTIONS', post(anna));
    expect(preflight).toMatchObject({ status: 204 });
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
  });
});

describe('a reader token', () => {
  test('that was forged is refused', async () => {
    const anna = await reader(await makeSite(), 'Anna');
    const [head, , signature] = (anna.token ?? '').split('.');
    const payload = btoa(JSON.stringify({ sub: 'iemand-anders', aud: anna.site.id, exp: 9e9 })).replaceAll('=', '');
    for (const forged of ['onzin', `${head}.${payload}.${signature}`]) {
      anna.token = forged;
      expect(await anna.reacts('Wie ben ik nu?')).toMatchObject({ status: 401, body: { code: 'token_invalid' } });
    }
  });

  test('that has expired is refused, and before that it counts', async () => {
    const site = await makeSite({ mode: 'post' });
    const anna = await reader(site, 'Anna');
    const began = clock.now;
    clock.now = began + 364 * 24 * 3600 * 1000;
    expect((await anna.reacts('Bijna een jaar later.')).status).toBe(201);
    clock.now = began + 366 * 24 * 3600 * 1000;
    expect(await anna.reacts('Ruim een jaar later.')).toMatchObject({ status: 401, body: { code: 'token_expired' } });
    clock.now = began;
  });

  test('of another site is refused', async () => {
    const anna = await reader(await makeSite(), 'Anna');
    const elsewhere = new Reader(await makeSite(), 'Anna');
    elsewhere.token = anna.token;
    expect(await elsewhere.reacts('Bij de verkeerde krant.')).toMatchObject({ status: 401, body: { code: 'token_of_other_site' } });
  });

  test('that is missing is asked for', async () => {
    const anna = new Reader(await makeSite(), 'Anna');
    expect(await anna.send('GET', '/readers/me/comments')).toMatchObject({ status: 401, body: { code: 'token_missing' } });
    expect(await anna.votes('peiling', 'a')).toMatchObject({ status: 401, body: { code: 'token_missing' } });
  });
});

describe('the door itself', () => {
  test('too many requests from one address are told to wait, others go on', async () => {
    const site = await makeSite({ mode: 'post' });
    const address = newAddress();
    const answers = [];
    // Twice what a minute allows and one more: the minute may turn while they are sent.
    for (let sent = 0; sent < 241; sent += 1) {
      answers.push(
        await call(`${API}/sites/${site.id}/readers`, { method: 'POST', headers: { origin: site.origin, 'cf-connecting-ip': address } }),
      );
    }
    const refused = answers.find((answer) => answer.status === 429);
    expect(refused?.body.code).toBe('rate_limited');
    expect(refused?.headers.get('retry-after')).toBe('60');
    expect((await (await reader(site, 'Bram')).reacts('Ik zit aan een ander adres.')).status).toBe(201);
  });

  test('without a secret nothing works, rather than with a known one', async () => {
    const refused = await call('/api/v1/sites/demo/readers', { method: 'POST' }, { ...bindings, SECRET: '' });
    expect(refused).toMatchObject({ status: 503, body: { code: 'not_configured' } });
  });

  test('a path that does not exist is not found', async () => {
    expect(await call('/api/v1/geen/weg')).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });
});
