import type { Looking } from '../../../shared/live.ts';
import type { Ctx } from '../../context.ts';
import { deskRoom } from '../../live/desk-room.ts';
import { SEAT } from '../../live/room.ts';
import { RefusedError } from '../../refused-error.ts';
import { allow } from '../auth/allow.ts';

/** A connection lasts no longer than this without asking again who it is. Milliseconds. */
const LASTS = 3600 * 1000;

/**
 * Opens a connection to the room of a site's desks. Refused with `not_found` on another site, and with `origin_not_allowed` from another
 * page: a browser sends the cookie with any WebSocket, so that the origin has to be looked at.
 */
export async function joinDesks(ctx: Ctx, site: string, request: Request): Promise<Response> {
  if (ctx.origin !== ctx.ownOrigin) throw new RefusedError('origin_not_allowed');
  const { id, name } = await allow(ctx, site, 'moderator');
  const seat = { id, name, comment: null, until: ctx.now + LASTS };
  const headers = new Headers(request.headers);
  headers.set(SEAT, encodeURIComponent(JSON.stringify(seat)));
  return deskRoom(ctx, site).fetch(request.url, { headers });
}

/** Who looks at what, for a desk that no WebSocket reaches. */
export async function whoLooks(ctx: Ctx, site: string): Promise<Looking[]> {
  await allow(ctx, site, 'moderator');
  return deskRoom(ctx, site).who();
}
