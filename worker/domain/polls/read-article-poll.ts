import type { ArticlePoll } from '../../../shared/polls.ts';
import type { Ctx } from '../../context.ts';
import { cached } from '../../edge-cache.ts';
import { RefusedError } from '../../refused-error.ts';
import { type PollRow, pollByKey, toPoll } from '../../store/polls.ts';
import { rowOf } from '../../store/rows.ts';
import { type SiteRow, siteById, toSite } from '../../store/sites.ts';
import { allowArticle, keyOf, pollCacheKey } from '../article.ts';
import { allowReading } from '../origin.ts';
import { everybodyMayCount } from './may-count.ts';

/** An article's poll as everyone may see it; null where there is none. Writes nothing. */
export async function readArticlePoll(ctx: Ctx, { siteId, url }: { siteId: string; url: string }): Promise<ArticlePoll> {
  const urlKey = keyOf(url);
  const answer = await cached(ctx, pollCacheKey(siteId, urlKey), async () => {
    const [sites, polls] = await ctx.db.batch([siteById(ctx.db, siteId), pollByKey(ctx.db, siteId, urlKey)]);
    const row = rowOf<SiteRow>(sites);
    if (!row) throw new RefusedError('site_not_found');
    const { hosts } = toSite(row);
    allowArticle(url, hosts);
    const poll = rowOf<PollRow>(polls);
    return { hosts, body: { poll: poll && toPoll(poll, ctx.now, everybodyMayCount(poll, ctx.now)) } };
  });
  allowReading(ctx, answer.hosts);
  return answer.body;
}
