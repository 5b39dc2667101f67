import * as paths from '../../../shared/page-paths.ts';
import type { Ctx } from '../../context.ts';
import { cached } from '../../edge-cache.ts';
import { RefusedError } from '../../refused-error.ts';
import { type CommentRow, toPublicComment } from '../../store/comments.ts';
import { newestOfThread } from '../../store/reads/newest-comments.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { type SiteRow, toSite } from '../../store/sites.ts';
import { type ThreadRow, toThread } from '../../store/threads.ts';
import { allowArticle, feedCacheKey, keyOf } from '../article.ts';
import { allowReading } from '../origin.ts';
import { makeFeed } from './feed.ts';

/** What a feed without an entry or a thread says of when it changed: something that stays the same. */
const NEVER = '2026-01-01T00:00:00.000Z';

/** The newest comments on an article, replies among them. An article without a thread has an empty feed, so that one can follow it from the start. */
export async function threadFeed(ctx: Ctx, { siteId, url }: { siteId: string; url: string }): Promise<string> {
  const urlKey = keyOf(url);
  const answer = await cached(ctx, feedCacheKey(siteId, urlKey), async () => {
    const [sites, threads, comments] = await ctx.db.batch(newestOfThread(ctx.db, siteId, urlKey));
    const row = rowOf<SiteRow>(sites);
    if (!row) throw new RefusedError('site_not_found');
    const { hosts, name } = toSite(row);
    allowArticle(url, hosts);
    const threadRow = rowOf<ThreadRow>(threads);
    const thread = threadRow && toThread(threadRow);
    const article = { url: thread?.url ?? url, title: thread?.title ?? null };
    const feed = {
      title: article.title ?? article.url,
      site: name,
      self: ctx.ownOrigin + paths.threadFeed(siteId, article.url),
      page: article.url,
      entries: rowsOf<CommentRow>(comments).map((one) => ({ comment: toPublicComment(one), article })),
    };
    return { hosts, body: await makeFeed(feed, `thread ${siteId} ${urlKey}`, thread?.createdAt ?? NEVER) };
  });
  allowReading(ctx, answer.hosts);
  return answer.body;
}
