import type { DeskNews } from '../../shared/live.ts';
import type { Ctx } from '../context.ts';
import type { Room } from './room.ts';

/** The room of a site's desks. */
export function deskRoom({ env }: Pick<Ctx, 'env'>, siteId: string) {
  const rooms = env.ROOM as DurableObjectNamespace<Room>;
  return rooms.get(rooms.idFromName(`desk:${siteId}`));
}

/** Tells the desks of a site, after the answer. News that is lost is found by the next look at the queue. */
export function tellDesks(ctx: Pick<Ctx, 'env' | 'defer' | 'now'>, siteIds: Iterable<string>, news: DeskNews): void {
  for (const siteId of new Set(siteIds)) ctx.defer(Promise.resolve(deskRoom(ctx, siteId).tell(news, ctx.now)));
}
