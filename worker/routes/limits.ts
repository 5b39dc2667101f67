import { createMiddleware } from 'hono/factory';
import { addressHash } from '../address.ts';
import type { AppEnv } from '../app-env.ts';
import type { Env } from '../context.ts';
import { RefusedError } from '../refused-error.ts';

type Limit = 'LIMIT_WRITE' | 'LIMIT_VOTE' | 'LIMIT_SIGN_IN' | 'LIMIT_DESK';

/** Every call that changes something, and the limit of wrangler.toml that it counts in. A route that is not here fails test/worker/limits.test.ts. */
export const LIMITS: Record<string, Limit> = {
  'POST /sites/:site/comments': 'LIMIT_WRITE',
  'POST /sites/:site/readers': 'LIMIT_WRITE',
  'PUT /polls/:id/vote': 'LIMIT_VOTE',
  'DELETE /polls/:id/vote': 'LIMIT_VOTE',
  'POST /auth/code': 'LIMIT_SIGN_IN',
  'POST /auth/session': 'LIMIT_SIGN_IN',
  'DELETE /auth/session': 'LIMIT_DESK',
  'POST /moderation/decisions': 'LIMIT_DESK',
  'POST /moderation/decisions/:id/undo': 'LIMIT_DESK',
  'POST /moderation/threads': 'LIMIT_DESK',
  'PATCH /moderation/threads/:id': 'LIMIT_DESK',
  'POST /moderation/threads/:id/poll': 'LIMIT_DESK',
  'PATCH /moderation/polls/:id': 'LIMIT_DESK',
  'POST /sites': 'LIMIT_DESK',
};

/** The period of each limit in wrangler.toml, in seconds; the binding does not tell how much of it is left. */
const PERIOD_SECONDS = 60;

/** Counts by address. A caller without one is not counted with others: it cannot come from the internet, where Cloudflare always sets it. */
export function limited(limit: Limit) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const key = await addressHash(c.var.ctx);
    const binding: Env[Limit] = c.env[limit];
    if (key && !(await binding.limit({ key })).success) throw new RefusedError('rate_limited', { retryAfter: PERIOD_SECONDS });
    await next();
  });
}
