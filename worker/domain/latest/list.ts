import { commentAddress } from '../../../shared/article-url.ts';
import type { Latest } from '../../../shared/latest.ts';
import { EXCERPT_MAX } from '../../../shared/limits.ts';
import type { Ctx } from '../../context.ts';
import { excerpt } from '../../text/excerpt.ts';
import { newestEntries } from './entries.ts';

/** The newest comments of a site, in few words each. */
export async function listLatest(ctx: Ctx, { siteId, count }: { siteId: string; count: number }): Promise<Latest> {
  const { entries } = await newestEntries(ctx, siteId);
  return {
    items: entries.slice(0, count).map(({ comment: { id, author, body, createdAt }, article }) => ({
      id,
      url: commentAddress(article.url, id),
      author: { name: author.name, ...(author.badge ? { badge: author.badge } : {}) },
      excerpt: excerpt(body, EXCERPT_MAX),
      createdAt,
      thread: article,
    })),
  };
}
