import { addressHash } from '../../address.ts';
import type { Ctx } from '../../context.ts';
import { cached } from '../../edge-cache.ts';
import { threadRoom } from '../../live/publish.ts';
import { FROM } from '../../live/thread-room.ts';
import { countFor } from '../../rate-limit.ts';
import { RefusedError, wrongField } from '../../refused-error.ts';
import { rowOf } from '../../store/rows.ts';
import { hostsOfThread } from '../../store/threads.ts';
import { allowWriting } from '../origin.ts';

/**
 * Connects a reader with the room of a discussion. Who only reads may come without saying from where, but a connection is kept open: it is
 * for pages of the site alone. Refused with `not_found`, `origin_not_allowed`, `rate_limited` and, where there is no place, `overloaded`.
 */
export async function listen(ctx: Ctx, threadId: string, request: Request): Promise<Response> {
  if (request.headers.get('upgrade') !== 'websocket') throw wrongField('upgrade', 'wrong_value');
  const from = await addressHash(ctx);
  if (from) await countFor(ctx.env.LIMIT_LIVE, from);
  const { hosts } = await cached(ctx, `live ${threadId}`, async () => {
    const row = rowOf<{ hosts: string }>(await hostsOfThread(ctx.db, threadId).all());
    if (!row) throw new RefusedError('not_found');
    return { body: null, hosts: JSON.parse(row.hosts) };
  });
  allowWriting(ctx, hosts);
  const headers = new Headers(request.headers);
  headers.set(FROM, from ?? '');
  const answer = await threadRoom(ctx, threadId).fetch(request.url, { headers });
  if (answer.status === 101) return answer;
  throw new RefusedError(answer.status === 429 ? 'rate_limited' : 'overloaded', { retryAfter: RETRY_AFTER });
}

/** Seconds until a place may be free. */
const RETRY_AFTER = 60;
