import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';
import { identify } from '../domain/auth/identify.ts';
import { RefusedError } from '../refused-error.ts';

/**
 * A call that changes something comes from the desk itself: browsers send Origin with every such call, and Sec-Fetch-Site where they
 * know it. No CORS header is ever sent here, so other pages cannot read the desk either.
 */
export const sameOrigin = createMiddleware<AppEnv>(async (c, next) => {
  const { origin, ownOrigin } = c.var.ctx;
  const from = c.req.header('sec-fetch-site') ?? 'same-origin';
  if (!SAFE.has(c.req.method) && (origin !== ownOrigin || from !== 'same-origin')) throw new RefusedError('origin_not_allowed');
  await next();
});

/** Who is at the desk, by the session cookie. The desk reads from the primary, so that a decision is seen by the one who made it. */
export const deskSession = createMiddleware<AppEnv>(async (c, next) => {
  const ctx = { ...c.var.ctx, db: c.env.DB.withSession('first-primary') };
  const { moderator, sessionId, cookies } = await identify(ctx, c.req.header('cookie'));
  c.set('ctx', { ...ctx, moderator, sessionId });
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
  await next();
  c.header('cache-control', 'no-store');
});

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
