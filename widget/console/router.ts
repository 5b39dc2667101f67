/** Where somebody is at the desk. `site` is null until one is chosen or read from the address. */
export type Route =
  | { site: string | null; screen: 'queue' }
  | { site: string | null; screen: 'threads' }
  | { site: string | null; screen: 'thread'; threadId: string };

const SITE = /^[a-z0-9][a-z0-9-]*$/;

/** The address after the `#`: `/demo/wachtrij`, `/demo/artikelen`, `/demo/artikelen/{thread}`. What it cannot read is the queue. */
export function readRoute(hash: string): Route {
  const [first = '', screen, threadId] = hash.replace(/^#?\/?/, '').split('/');
  const site = SITE.test(first) ? first : null;
  if (screen === 'artikelen' && threadId) return { site, screen: 'thread', threadId: decode(threadId) };
  return { site, screen: screen === 'artikelen' ? 'threads' : 'queue' };
}

/** The other way round, for a link. */
export function hashOf(route: Route): string {
  const site = route.site ?? '-';
  if (route.screen === 'thread') return `#/${site}/artikelen/${encodeURIComponent(route.threadId)}`;
  return `#/${site}/${route.screen === 'threads' ? 'artikelen' : 'wachtrij'}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
