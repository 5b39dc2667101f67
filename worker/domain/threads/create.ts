import type { ModeratedThread } from '../../../shared/moderation.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { forget } from '../../edge-cache.ts';
import { RefusedError } from '../../refused-error.ts';
import { insertAuditIfChanged } from '../../store/audit-log.ts';
import { pollByKey } from '../../store/polls.ts';
import { rowOf } from '../../store/rows.ts';
import { type OwnSiteRow, siteOfModerator, toSite } from '../../store/sites.ts';
import { insertThread, moderatedThreadByKey } from '../../store/threads.ts';
import { allowArticle, cacheKeys, keyOf } from '../article.ts';
import { moderatedThread } from './moderated-thread.ts';

export interface NewThreadInput {
  siteId: string;
  url: string;
  title?: string | undefined;
}

/**
 * The thread of an article on which nobody may have written yet; `created` is false where there was one, which stays as it is.
 * Refused with `url_not_of_site`, and with `not_found` on another site.
 */
export async function createThread(ctx: Ctx, input: NewThreadInput): Promise<{ thread: ModeratedThread; created: boolean }> {
  const moderator = requireModerator(ctx);
  const { siteId, url } = input;
  const urlKey = keyOf(url);
  const site = rowOf<OwnSiteRow>(await siteOfModerator(ctx.db, siteId, moderator.id).all());
  if (!site) throw new RefusedError('not_found');
  allowArticle(url, toSite(site).hosts);
  const id = ctx.newId();
  const [inserted, , threads, polls] = await ctx.db.batch([
    insertThread(ctx.db, { id, siteId, urlKey, url, title: input.title ?? null, createdAt: ctx.now }),
    insertAuditIfChanged(ctx.db, { siteId, moderatorId: moderator.id, action: 'thread.make', target: id, createdAt: ctx.now }),
    moderatedThreadByKey(ctx.db, siteId, urlKey),
    pollByKey(ctx.db, siteId, urlKey),
  ]);
  await forget(cacheKeys(siteId, urlKey));
  return { thread: moderatedThread(ctx.now, threads, polls), created: Boolean(inserted?.meta.changes) };
}
