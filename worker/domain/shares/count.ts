import type { NewShare, Shared } from '../../../shared/shares.ts';
import { network } from '../../address.ts';
import type { Ctx } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { keyFor, mac, shortHex } from '../../secrets.ts';
import { rowOf } from '../../store/rows.ts';
import { insertShareMark, type SharesRow, sharesOf } from '../../store/shares.ts';
import { type SiteRow, siteById, toSite } from '../../store/sites.ts';
import { allowArticle, keyOf } from '../article.ts';
import { allowWriting } from '../origin.ts';

/**
 * Counts that somebody shares an article: once an address, a channel and a day (UTC), whatever is clicked more. Refused with
 * `site_not_found`, `url_not_of_site` and `origin_not_allowed`. A click is all that is known; whether they went on, nobody tells us.
 */
export async function countShare(ctx: Ctx, { siteId, url, channel }: NewShare & { siteId: string }): Promise<Shared> {
  const urlKey = keyOf(url);
  const site = rowOf<SiteRow>(await siteById(ctx.db, siteId).all());
  if (!site) throw new RefusedError('site_not_found');
  const { hosts } = toSite(site);
  allowWriting(ctx, hosts);
  allowArticle(url, hosts);
  const id = await markOf(ctx, `${siteId} ${channel} ${urlKey}`);
  const [, shares] = await ctx.db.batch([
    insertShareMark(ctx.db, { id, siteId, urlKey, channel, createdAt: ctx.now }),
    sharesOf(ctx.db, siteId, urlKey),
  ]);
  return { shares: rowOf<SharesRow>(shares)?.total ?? 0 };
}

/** The same for the same address and the same thing on the same day; of a caller without an address each time another. */
async function markOf(ctx: Ctx, what: string): Promise<string> {
  if (!ctx.address) return ctx.newId();
  const day = new Date(ctx.now).toISOString().slice(0, 10);
  return shortHex(await mac(await keyFor(ctx.env, `share ${day}`), `${network(ctx.address)} ${what}`));
}
