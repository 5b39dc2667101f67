import type { ModeratedThread } from '../../../shared/moderation.ts';
import type { Ctx } from '../../context.ts';
import { forget } from '../../edge-cache.ts';
import { RefusedError, wrongField } from '../../refused-error.ts';
import { insertAuditIfChanged } from '../../store/audit-log.ts';
import { pollOfThread } from '../../store/polls.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { type AddressRow, addressesOf, addressRow, mergeThreads } from '../../store/thread-addresses.ts';
import { threadOfModerator } from '../../store/threads.ts';
import { cacheKeys, keyOf } from '../article.ts';
import { allowOnThread } from './allow-on-thread.ts';
import { moderatedThread } from './moderated-thread.ts';

/**
 * Brings all of a discussion into the one at another address, where readers of both articles then meet; it cannot be taken back. The
 * other keeps its title, its state, its way of moderating and its poll; without one it gets the poll that comes along. For admins.
 * Refused with `invalid_input` where there is no discussion at that address or it is the same one, `url_not_of_site`, `not_found`.
 */
export async function mergeInto(ctx: Ctx, threadId: string, url: string): Promise<ModeratedThread> {
  const urlKey = keyOf(url);
  const { moderator, thread } = await allowOnThread(ctx, threadId, url);
  const there = rowOf<AddressRow>(await addressRow(ctx.db, thread.site_id, urlKey).all());
  const target = there?.moved_to ?? there?.id;
  if (!target || target === threadId) throw wrongField('url', 'wrong_value');
  const results = await ctx.db.batch([
    ...mergeThreads(ctx.db, threadId, target, ctx.now),
    insertAuditIfChanged(ctx.db, {
      siteId: thread.site_id,
      moderatorId: moderator.id,
      action: 'thread.merge',
      target,
      detail: { from: thread.url, comments: thread.comment_count },
      createdAt: ctx.now,
    }),
    addressesOf(ctx.db, target),
    threadOfModerator(ctx.db, target, moderator.id),
    pollOfThread(ctx.db, target),
  ]);
  const [addresses, threads, polls] = results.slice(-3);
  if (results.at(-5)?.meta.changes === 0) throw new RefusedError('changed_meanwhile');
  await forget(rowsOf<AddressRow>(addresses).flatMap((row) => cacheKeys(thread.site_id, row.url_key)));
  return moderatedThread(ctx.now, threads, polls);
}
