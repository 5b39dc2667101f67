import type { Counts } from '../../../shared/threads.ts';
import type { Ctx } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { type SiteRow, siteById, toSite } from '../../store/sites.ts';
import { countsByKey } from '../../store/threads.ts';
import { allowArticle, keyOf } from '../article.ts';
import { allowReading } from '../origin.ts';

/** How many comments each article has, in the order asked; 0 where nobody wrote. */
export async function countComments(ctx: Ctx, input: { siteId: string; urls: readonly string[] }): Promise<Counts> {
  const keys = input.urls.map(keyOf);
  const [sites, threads] = await ctx.db.batch([siteById(ctx.db, input.siteId), countsByKey(ctx.db, input.siteId, keys)]);
  const row = rowOf<SiteRow>(sites);
  if (!row) throw new RefusedError('site_not_found');
  const { hosts } = toSite(row);
  allowReading(ctx, hosts);
  for (const url of input.urls) allowArticle(url, hosts);
  const counts = new Map(
    rowsOf<{ url_key: string; comment_count: number }>(threads).map((thread) => [thread.url_key, thread.comment_count]),
  );
  return { items: input.urls.map((url, index) => ({ url, commentCount: counts.get(keys[index] ?? '') ?? 0 })) };
}
