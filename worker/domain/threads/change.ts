import type { ModeratedThread, ThreadChange } from '../../../shared/moderation.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { forget } from '../../edge-cache.ts';
import { publish } from '../../live/publish.ts';
import { insertThreadAudit } from '../../store/audit-log.ts';
import { pollOfThread } from '../../store/polls.ts';
import { rowOf } from '../../store/rows.ts';
import { type ThreadRow, threadOfModerator, updateThread } from '../../store/threads.ts';
import { cacheKeys } from '../article.ts';
import { moderatedThread } from './moderated-thread.ts';

/** Closes or opens a thread, or sets how it is moderated. Refused with `not_found` on another site. */
export async function changeThread(ctx: Ctx, threadId: string, change: ThreadChange): Promise<ModeratedThread> {
  const moderator = requireModerator(ctx);
  const audit = {
    moderatorId: moderator.id,
    action: 'thread.change',
    target: threadId,
    detail: changed(change),
    createdAt: ctx.now,
  } as const;
  const [, , threads, polls] = await ctx.db.batch([
    updateThread(ctx.db, threadId, moderator.id, change),
    insertThreadAudit(ctx.db, threadId, audit),
    threadOfModerator(ctx.db, threadId, moderator.id),
    pollOfThread(ctx.db, threadId),
  ]);
  const thread = moderatedThread(ctx.now, threads, polls);
  const row = rowOf<ThreadRow>(threads);
  if (!row) return thread;
  if (change.state) publish(ctx, row.id, { state: row.state });
  await forget(cacheKeys(row.site_id, row.url_key));
  return thread;
}

/** What was asked for, for the log; the mode of the site is null there too. */
function changed({ state, mode }: ThreadChange) {
  return { ...(state ? { state } : {}), ...(mode === undefined ? {} : { mode }) };
}
