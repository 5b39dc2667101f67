import { SCREENS, type Screen } from './screens.ts';

/** Where somebody is at the desk. `site` is null until one is chosen or read from the address; `id` is what a screen about one thing shows. */
export interface Route {
  site: string | null;
  screen: Screen;
  id?: string;
  /** What a list is narrowed to; empty values are left out of the address. */
  query?: Readonly<Record<string, string>>;
}

const SITE = /^[a-z0-9][a-z0-9-]*$/;

/** The address after the `#`: `/demo/wachtrij?regel=links`, `/demo/artikelen/{thread}`. What it cannot read is the queue. */
export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [first = '', screenPath, id] = path.split('/');
  const site = SITE.test(first) ? first : null;
  const known = Object.entries(SCREENS).find(([, entry]) => entry.path === screenPath && 'item' in entry === !!id);
  const query = Object.fromEntries(new URLSearchParams(search));
  return {
    site,
    screen: (known?.[0] as Screen | undefined) ?? 'queue',
    ...(known && id ? { id: decode(id) } : {}),
    ...(Object.keys(query).length > 0 ? { query } : {}),
  };
}

/** The other way round, for a link. */
export function hashOf({ site, screen, id, query = {} }: Route): string {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  const path = [site ?? '-', SCREENS[screen].path, ...(id ? [encodeURIComponent(id)] : [])].join('/');
  return `#/${path}${search ? `?${search}` : ''}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
