import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import { REQUEST_BYTES_MAX } from '../../shared/limits.ts';
import { agentName } from '../agent.ts';
import type { AppEnv } from '../app-env.ts';
import type { Host } from '../context.ts';
import { readReaderToken } from '../domain/readers/token.ts';
import { RefusedError } from '../refused-error.ts';
import { keyFor } from '../secrets.ts';

/** Gives the request its context, its id, and one line in the log. */
export function context(host: Host) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const requestId = host.newId();
    const now = host.now();
    const url = new URL(c.req.url);
    const log = (line: Record<string, string | number>) => {
      // biome-ignore lint/suspicious/noConsole: the Worker's log.
      console.log(JSON.stringify({ requestId, ...line }));
    };
    c.set('requestId', requestId);
    c.header('x-request-id', requestId);
    c.set('ctx', {
      env: c.env,
      db: c.env.DB.withSession(c.req.method === 'GET' ? 'first-unconstrained' : 'first-primary'),
      now,
      newId: host.newId,
      defer: (work) => c.executionCtx.waitUntil(work),
      log,
      requestId,
      origin: c.req.header('origin') ?? null,
      ownOrigin: url.origin,
      address: c.req.header('cf-connecting-ip') ?? null,
      reader: null,
      moderator: null,
      sessionId: null,
      languages: c.req.header('accept-language') ?? '',
      agent: agentName(c.req.header('user-agent')),
    });
    await next();
    log({
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: host.now() - now,
      ...(c.var.code ? { code: c.var.code } : {}),
    });
  });
}

/** No secret, no service: a default one would be a door left open. */
export const configured = createMiddleware<AppEnv>(async (c, next) => {
  await keyFor(c.env, 'check');
  await next();
});

/** Counted while reading, whatever Content-Length says. */
export const smallBody = bodyLimit({
  maxSize: REQUEST_BYTES_MAX,
  onError: () => {
    throw new RefusedError('body_too_large');
  },
});

/**
 * The public API answers pages of every origin, errors included, so that a widget can read why it is refused; whether an
 * origin is the site's own is the verbs' to say (domain/origin.ts). No credentials: no cookie is ever read here.
 */
export const publicCors = createMiddleware<AppEnv>(async (c, next) => {
  const origin = c.req.header('origin');
  if (origin) {
    c.header('access-control-allow-origin', origin);
    c.header('access-control-expose-headers', 'retry-after, x-request-id');
    c.header('vary', 'origin');
  }
  if (c.req.method !== 'OPTIONS') return next();
  c.header('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE');
  c.header('access-control-allow-headers', 'authorization, content-type');
  c.header('access-control-max-age', '7200');
  return c.body(null, 204);
});

/** Who reads, by the bearer token if there is one. A personal answer is never kept. */
export const readerIdentity = createMiddleware<AppEnv>(async (c, next) => {
  const [, bearer] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  if (bearer) c.set('ctx', { ...c.var.ctx, reader: await readReaderToken(c.env, bearer, c.var.ctx.now) });
  await next();
  const shared = c.req.method === 'GET' && !bearer && c.res.ok;
  if (!c.res.headers.has('cache-control')) c.header('cache-control', shared ? 'public, max-age=0, must-revalidate' : 'no-store');
});
