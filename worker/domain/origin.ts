import { isOnHosts } from '../../shared/article-url.ts';
import type { Ctx } from '../context.ts';
import { RefusedError } from '../refused-error.ts';

/** Reading: a page of another site may not; whoever is no browser (a feed reader, a publisher's server) may. */
export function allowReading(ctx: Ctx, hosts: readonly string[]): void {
  if (!ctx.ownPage && ctx.origin !== null && !isOnHosts(ctx.origin, hosts)) throw new RefusedError('origin_not_allowed');
}

/** Writing: only from a page of the site, and a browser always says so. */
export function allowWriting(ctx: Ctx, hosts: readonly string[]): void {
  if (!ctx.ownPage && (ctx.origin === null || !isOnHosts(ctx.origin, hosts))) throw new RefusedError('origin_not_allowed');
}
