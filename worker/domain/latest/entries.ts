import type { Ctx } from '../../context.ts';
import { cached } from '../../edge-cache.ts';
import { RefusedError } from '../../refused-error.ts';
import { toPublicComment } from '../../store/comments.ts';
import { type NewestRow, newestOfSite } from '../../store/reads/newest-comments.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { type SiteRow, toSite } from '../../store/sites.ts';
import type { FeedEntry } from '../../text/feed.ts';
import { latestCacheKey } from '../article.ts';
import { allowReading } from '../origin.ts';

/** A site's name and its newest comments, newest first. The list and the feed are made from the same cached answer. */
export async function newestEntries(ctx: Ctx, siteId: string): Promise<{ site: string; entries: FeedEntry[] }> {
  const answer = await cached(ctx, latestCacheKey(siteId), async () => {
    const [sites, comments] = await ctx.db.batch(newestOfSite(ctx.db, siteId));
    const row = rowOf<SiteRow>(sites);
    if (!row) throw new RefusedError('site_not_found');
    const { hosts, name } = toSite(row);
    const entries = rowsOf<NewestRow>(comments).map((one) => ({
      comment: toPublicComment(one),
      article: { url: one.url, title: one.title },
    }));
    return { hosts, body: { site: name, entries } };
  });
  allowReading(ctx, answer.hosts);
  return answer.body;
}
