import type { Ctx } from './context.ts';

/** Seconds that a public page may be old. Short, because other data centres cannot be told that it changed. */
export const CACHE_SECONDS = 10;

/** A public answer, and the hosts whose pages may read it; kept together so that a cached answer needs no query at all. */
export interface PublicAnswer<T> {
  body: T;
  hosts: string[];
}

const HOSTS_HEADER = 'x-praatmee-hosts';

/** The answer kept at this data centre under `key`, or else a new one. */
export async function cached<T>(ctx: Ctx, key: string, read: () => Promise<PublicAnswer<T>>): Promise<PublicAnswer<T>> {
  const hit = await caches.default.match(address(key));
  if (hit) return { body: await hit.json<T>(), hosts: JSON.parse(hit.headers.get(HOSTS_HEADER) ?? '[]') };
  const answer = await read();
  const headers = { 'cache-control': `public, s-maxage=${CACHE_SECONDS}`, [HOSTS_HEADER]: JSON.stringify(answer.hosts) };
  ctx.defer(caches.default.put(address(key), Response.json(answer.body, { headers })));
  return answer;
}

/** Forgets answers at this data centre, so that whoever made a change sees it; others wait at most CACHE_SECONDS. */
export async function forget(keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map((key) => caches.default.delete(address(key))));
}

function address(key: string): string {
  return `https://cache.invalid/${encodeURIComponent(key)}`;
}
