import { forget } from '../../edge-cache.ts';
import { cacheKeys } from '../article.ts';

/** Cached pages of the articles concerned, so that the next reader here sees what was decided. */
export function forgetThreads(rows: readonly { site_id: string; url_key: string }[]): Promise<void> {
  return forget([...new Set(rows.flatMap((row) => cacheKeys(row.site_id, row.url_key)))]);
}
