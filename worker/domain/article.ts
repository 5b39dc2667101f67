import { articleKey, isOnHosts } from '../../shared/article-url.ts';
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

/** The cached answers in which an article's discussion stands, for `forget`. */
export function cacheKeys(siteId: string, urlKey: string): string[] {
  return [threadCacheKey(siteId, urlKey, 'newest'), threadCacheKey(siteId, urlKey, 'oldest')];
}

export function threadCacheKey(siteId: string, urlKey: string, sort: string): string {
  return `thread ${siteId} ${sort} ${urlKey}`;
}
