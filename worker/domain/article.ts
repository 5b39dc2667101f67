import { articleKey, isOnHosts } from '../../shared/article-url.ts';
import { BOTH } from '../../shared/both-sides.ts';
import { SORTS } from '../../shared/comments.ts';
import { RefusedError, wrongField } from '../refused-error.ts';

/** The key of an article's address. */
export function keyOf(url: string): string {
  const key = articleKey(url);
  if (!key) throw wrongField('url', 'wrong_value');
  return key;
}

/** An article belongs to a site by its host. */
export function allowArticle(url: string, hosts: readonly string[]): void {
  if (!isOnHosts(url, hosts)) throw new RefusedError('url_not_of_site');
}

/** The cached answers in which an article's discussion stands, for `forget`. One side of it alone is as old as a further page may be. */
export function cacheKeys(siteId: string, urlKey: string): string[] {
  const pages = ['', BOTH].flatMap((stance) => SORTS.map((sort) => threadCacheKey(siteId, urlKey, sort, stance)));
  return [...pages, feedCacheKey(siteId, urlKey), latestCacheKey(siteId)];
}

export function threadCacheKey(siteId: string, urlKey: string, sort: string, stance = ''): string {
  return `thread ${siteId} ${sort} ${stance} ${urlKey}`;
}

export function feedCacheKey(siteId: string, urlKey: string): string {
  return `feed ${siteId} ${urlKey}`;
}

/** Of a site's newest comments, as a list and as a feed. */
export function latestCacheKey(siteId: string): string {
  return `latest ${siteId}`;
}
