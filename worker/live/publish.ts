import type { ThreadNews } from '../../shared/live.ts';
import type { Ctx } from '../context.ts';
import type { ThreadRoom } from './thread-room.ts';

/** The room of a discussion's readers. */
export function threadRoom({ env }: Pick<Ctx, 'env'>, threadId: string) {
  const rooms = env.THREAD_ROOM as DurableObjectNamespace<ThreadRoom>;
  return rooms.get(rooms.idFromName(threadId));
}

/**
 * Tells the readers of a discussion, after the answer. Only what everyone may see: nothing of a comment that waits, no hidden tallies.
 * News that is lost is found by the next look at the page.
 */
export function publish(ctx: Pick<Ctx, 'env' | 'defer'>, threadId: string, news: ThreadNews): void {
  ctx.defer(Promise.resolve(threadRoom(ctx, threadId).tell(news)));
}
