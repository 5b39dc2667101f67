import type { ModeratedThread } from '../../../shared/moderation.ts';
import type { Ctx } from '../../context.ts';
import { forget } from '../../edge-cache.ts';
import { RefusedError } from '../../refused-error.ts';
import { insertAuditIfChanged } from '../../store/audit-log.ts';
import { pollOfThread } from '../../store/polls.ts';
import { rowOf } from '../../store/rows.ts';
import { type AddressRow, addressRow, leaveWord, moveThread } from '../../store/thread-addresses.ts';
import { type ThreadRow, threadOfModerator } from '../../store/threads.ts';
import { cacheKeys, keyOf } from '../article.ts';
import { allowOnThread } from './allow-on-thread.ts';
import { moderatedThread } from './moderated-thread.ts';

/**
 * Gives a discussion the address that its article has now; who comes at the old one still finds it. For admins. Refused with
 * `address_taken` where another discussion is, or was (merge them), and with `url_not_of_site` and `not_found`.
 */
export async function moveThreadTo(ctx: Ctx, threadId: string, url: string): Promise<ModeratedThread> {
  const to = { url, urlKey: keyOf(url) };
  const { moderator, thread } = await allowOnThread(ctx, threadId, url);
  const from = { url: thread.url, urlKey: thread.url_key };
  const there = rowOf<AddressRow>(await addressRow(ctx.db, thread.site_id, to.urlKey).all());
  if (there && there.id !== threadId && there.moved_to !== threadId) throw new RefusedError('address_taken');
  const move = { threadId, siteId: thread.site_id, from, to, oldId: ctx.newId() };
  const results = await ctx.db.batch([
    ...moveThread(ctx.db, move),
    insertAuditIfChanged(ctx.db, {
      siteId: thread.site_id,
      moderatorId: moderator.id,
      action: 'thread.move',
      target: threadId,
      detail: { from: from.url, to: url },
      createdAt: ctx.now,
    }),
    ...leaveWord(ctx.db, move),
    threadOfModerator(ctx.db, threadId, moderator.id),
    pollOfThread(ctx.db, threadId),
  ]);
  const [threads, polls] = results.slice(-2);
  const moved = moderatedThread(ctx.now, threads, polls);
  if (rowOf<ThreadRow>(threads)?.url_key !== to.urlKey) throw new RefusedError('address_taken');
  await forget([from, to].flatMap(({ urlKey }) => cacheKeys(thread.site_id, urlKey)));
  return moved;
}
