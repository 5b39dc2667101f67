import { createMiddleware } from 'hono/factory';
import { addressHash } from '../address.ts';
import type { AppEnv } from '../app-env.ts';
import { countFor } from '../rate-limit.ts';

type Limit = 'LIMIT_WRITE' | 'LIMIT_VOTE' | 'LIMIT_PREVIEW' | 'LIMIT_SIGN_IN' | 'LIMIT_DESK';

/** Every call that changes something, and the limit of wrangler.toml that it counts in. A route that is not here fails test/worker/limits.test.ts. */
export const LIMITS: Record<string, Limit> = {
  'POST /sites/:site/comments': 'LIMIT_WRITE',
  'POST /sites/:site/readers': 'LIMIT_VOTE',
  'PUT /comments/:id/reactions/:kind': 'LIMIT_VOTE',
  'DELETE /comments/:id/reactions/:kind': 'LIMIT_VOTE',
  'POST /sites/:site/shares': 'LIMIT_VOTE',
  'DELETE /readers/me': 'LIMIT_WRITE',
  'POST /readers/me/page': 'LIMIT_WRITE',
  'PATCH /comments/:id': 'LIMIT_WRITE',
  'DELETE /comments/:id': 'LIMIT_WRITE',
  'POST /sites/:site/preview': 'LIMIT_PREVIEW',
  'POST /comments/:id/reports': 'LIMIT_WRITE',
  'POST /comments/:id/appeals': 'LIMIT_WRITE',
  'POST /comments/:id/notices': 'LIMIT_WRITE',
  'POST /comments/:id/notice.html': 'LIMIT_WRITE',
  'PUT /polls/:id/vote': 'LIMIT_VOTE',
  'DELETE /polls/:id/vote': 'LIMIT_VOTE',
  'POST /auth/code': 'LIMIT_SIGN_IN',
  'POST /auth/session': 'LIMIT_SIGN_IN',
  'POST /auth/session/options': 'LIMIT_SIGN_IN',
  'POST /auth/session/passkey': 'LIMIT_SIGN_IN',
  'POST /auth/passkeys/options': 'LIMIT_DESK',
  'POST /auth/passkeys': 'LIMIT_DESK',
  'DELETE /auth/passkeys/:id': 'LIMIT_DESK',
  'DELETE /auth/sessions/:id': 'LIMIT_DESK',
  'POST /auth/invitations/:token': 'LIMIT_SIGN_IN',
  'POST /moderation/invitations': 'LIMIT_DESK',
  'DELETE /moderation/invitations/:id': 'LIMIT_DESK',
  'PATCH /moderation/sites/:site/members/:id': 'LIMIT_DESK',
  'DELETE /moderation/sites/:site/members/:id': 'LIMIT_DESK',
  'DELETE /auth/session': 'LIMIT_DESK',
  'POST /moderation/decisions': 'LIMIT_DESK',
  'POST /moderation/decisions/:id/undo': 'LIMIT_DESK',
  'POST /moderation/batches/:id/undo': 'LIMIT_DESK',
  'PATCH /moderation/comments/:id': 'LIMIT_DESK',
  'DELETE /moderation/comments/:id/reports': 'LIMIT_DESK',
  'POST /moderation/notices/:id/decision': 'LIMIT_DESK',
  'POST /moderation/appeals/:id/answer': 'LIMIT_DESK',
  'POST /moderation/comments/:id/replies': 'LIMIT_DESK',
  'POST /moderation/people/:id/restrictions': 'LIMIT_DESK',
  'DELETE /moderation/restrictions/:id': 'LIMIT_DESK',
  'PUT /moderation/people/:id/trust': 'LIMIT_DESK',
  'POST /moderation/people/:id/notes': 'LIMIT_DESK',
  'DELETE /moderation/notes/:id': 'LIMIT_DESK',
  'POST /moderation/people/:id/sweep': 'LIMIT_DESK',
  'DELETE /moderation/people/:id': 'LIMIT_DESK',
  'PUT /moderation/rules': 'LIMIT_DESK',
  'POST /moderation/rules/dry-run': 'LIMIT_DESK',
  'PUT /moderation/services': 'LIMIT_DESK',
  'PUT /moderation/texts': 'LIMIT_DESK',
  'POST /moderation/threads': 'LIMIT_DESK',
  'PATCH /moderation/threads/:id': 'LIMIT_DESK',
  'PUT /moderation/threads/:id/address': 'LIMIT_DESK',
  'POST /moderation/threads/:id/merge': 'LIMIT_DESK',
  'POST /moderation/threads/:id/poll': 'LIMIT_DESK',
  'PATCH /moderation/polls/:id': 'LIMIT_DESK',
  'POST /sites': 'LIMIT_DESK',
};

/** Counts by address. A caller without one is not counted with others: it cannot come from the internet, where Cloudflare always sets it. */
export function limited(limit: Limit) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const key = await addressHash(c.var.ctx);
    if (key) await countFor(c.env[limit], key);
    await next();
  });
}
