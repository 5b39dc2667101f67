import * as paths from '../../../shared/page-paths.ts';
import type { Ctx } from '../../context.ts';
import { newestEntries } from '../latest/entries.ts';
import { makeFeed } from './feed.ts';

/** What a site on which nobody wrote says of when that changed. */
const NEVER = '2026-01-01T00:00:00.000Z';

/** The newest comments of a site, on whatever article. */
export async function siteFeed(ctx: Ctx, siteId: string): Promise<string> {
  const { site, entries } = await newestEntries(ctx, siteId);
  const feed = { title: site, site, self: ctx.ownOrigin + paths.siteFeed(siteId), page: null, entries };
  return makeFeed(feed, `site ${siteId}`, NEVER);
}
