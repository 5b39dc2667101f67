import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

export interface FakeTurnstile {
  /** What the Worker has to know of it. */
  vars: { TURNSTILE_URL: string; TURNSTILE_SITE_KEY: string; TURNSTILE_SECRET: string };
  /** Gives a token as the script does in a page. */
  solve(hostname: string, action?: string): string;
  /** What was asked, in order: `script`, or the token that was verified. */
  asked: string[];
  /** Answers nothing that can be understood until it is told otherwise. */
  down: boolean;
  stop(): void;
}

const SECRET = 'the secret of the tests';

/** What browsers are given: a box that is checked by itself, as Turnstile does for nearly everybody. */
const SCRIPT = `globalThis.turnstile = { render(place, { sitekey, action, callback }) {
  place.textContent = 'Turnstile';
  fetch(new URL('/solve?' + new URLSearchParams({ sitekey, action, hostname: location.hostname }), URL_OF_SCRIPT)).then((answer) => answer.text()).then(callback);
} };`;

/**
 * A server on this machine that speaks as challenges.cloudflare.com does to a page and to the Worker
 * (developers.cloudflare.com/turnstile, "Validate the token"): each token is good once.
 */
export async function startTurnstile(): Promise<FakeTurnstile> {
  const tokens = new Map<string, { hostname: string; action: string }>();
  const fake = { asked: [] as string[], down: false };
  const solve = (hostname: string, action = 'comment') => {
    const token = crypto.randomUUID();
    tokens.set(token, { hostname, action });
    return token;
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const cors = { 'access-control-allow-origin': '*' };
    if (fake.down) return response.writeHead(502).end('<h1>Bad gateway</h1>');
    if (url.pathname === '/api.js') {
      fake.asked.push('script');
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(SCRIPT.replace('URL_OF_SCRIPT', `'${origin}'`));
    }
    if (url.pathname === '/solve')
      return response.writeHead(200, cors).end(solve(url.searchParams.get('hostname') ?? '', url.searchParams.get('action') ?? ''));
    const { secret, response: token } = await jsonOf(request);
    fake.asked.push(token);
    const known = tokens.get(token);
    tokens.delete(token);
    const verdict = known && secret === SECRET ? { success: true, ...known } : { success: false, 'error-codes': ['timeout-or-duplicate'] };
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(verdict));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return Object.assign(fake, {
    vars: { TURNSTILE_URL: origin, TURNSTILE_SITE_KEY: 'the public key of the tests', TURNSTILE_SECRET: SECRET },
    solve,
    stop: () => void server.close(),
  });
}

async function jsonOf(request: IncomingMessage): Promise<{ secret: string; response: string }> {
  let text = '';
  for await (const part of request) text += part;
  return JSON.parse(text);
}
