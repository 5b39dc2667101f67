import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a service outside was sent. */
export interface Sent {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * Two services outside on this machine. Akismet under `/akismet`, as far as its protocol is published: a key that begins with "good" is
 * known, `viagra-test-123` is a spammer, and what lacks a required field is `invalid`. A publisher's own check under `/check/…`, of which
 * the path says how it answers. `GET /sent?with=…` tells what came in that holds these characters.
 */
export async function startOutside(): Promise<{ url: string; stop(): Promise<void> }> {
  const sent: Sent[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'GET') {
      const wanted = searchParams.get('with') ?? '';
      response.end(JSON.stringify(sent.filter((one) => JSON.stringify(one).includes(wanted))));
      return;
    }
    const body = await bodyOf(request);
    sent.push({ path: pathname, headers: request.headers as Record<string, string>, body });
    const answer = pathname.startsWith('/akismet/') ? akismet(pathname.slice(9), new URLSearchParams(body)) : check(pathname.slice(7));
    // A service that never answers.
    if (answer === null) return;
    response.writeHead(answer.status ?? 200, answer.headers).end(answer.text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  text: string;
}

function akismet(method: string, fields: URLSearchParams): Answer | null {
  const key = fields.get('api_key') ?? '';
  if (method === 'verify-key') return key === 'down' ? { status: 503, text: '' } : { text: key.startsWith('good') ? 'valid' : 'invalid' };
  const missing = ['api_key', 'blog', 'user_ip'].filter((name) => !fields.get(name));
  if (missing.length > 0 || !key.startsWith('good')) return { text: 'invalid', headers: { 'x-akismet-debug-help': missing.join(', ') } };
  if (key.includes('slow')) return null;
  if (key.includes('broken')) return { status: 500, text: '<h1>Internal server error</h1>' };
  if (method.startsWith('submit-')) return { text: 'Thanks for making the web a better place.' };
  const content = fields.get('comment_content') ?? '';
  if (fields.get('comment_author') !== 'viagra-test-123') return { text: 'false' };
  return { text: 'true', ...(content.includes('pillen') ? { headers: { 'x-akismet-pro-tip': 'discard' } } : {}) };
}

function check(behaviour: string): Answer | null {
  const [kind = ''] = behaviour.split('/');
  const effects: Record<string, object> = {
    none: { effect: 'none' },
    approve: { effect: 'approve', reason: 'Abonnee sinds 2009.' },
    hold: { effect: 'hold', reason: 'Noemt een naam.', matched: ['Jan Jansen'] },
    refuse: { effect: 'refuse', reason: 'Staat op de lijst.' },
    unknown: { effect: 'delete' },
  };
  if (kind in effects) return { text: JSON.stringify(effects[kind]) };
  if (kind === 'slow') return null;
  if (kind === 'error') return { status: 500, text: 'oeps' };
  if (kind === 'elsewhere') return { status: 302, headers: { location: '/check/approve' }, text: '' };
  if (kind === 'long') return { text: `{"effect":"none","reason":"${'a'.repeat(20_000)}"}` };
  return { text: 'geen JSON' };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += part;
  return body;
}
