/** Parameters that follow a reader around and do not name an article. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|twclid|yclid|li_fat_id|_hs(enc|mi)|ref|ref_src|s?cid|wt_mc|xtor|at_(medium|campaign)|at_custom\d)$/i;

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** The article's address without what a campaign, a scroll position or a sharer added, or null if it is no http(s) address. */
export function cleanArticleUrl(address: string): string | null {
  const url = parse(address);
  if (!url) return null;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/**
 * The key under which a thread is found: two addresses of one article give the same key.
 * Host without `www.` (with its port only on loopback), path without closing slash, sorted query. The scheme does not count.
 */
export function articleKey(address: string): string | null {
  const clean = cleanArticleUrl(address);
  if (!clean) return null;
  const url = new URL(clean);
  url.searchParams.sort();
  const port = LOOPBACK.test(url.hostname) && url.port ? `:${url.port}` : '';
  return url.hostname.replace(/^www\./, '') + port + url.pathname.replace(/\/+$/, '') + url.search;
}

/** Whether the address is on one of the hosts; `*.example.nl` takes every name below example.nl, `www.` never counts. */
export function isOnHosts(address: string, hosts: readonly string[]): boolean {
  const host = parse(address)?.hostname.replace(/^www\./, '');
  if (!host) return false;
  return hosts.some((own) => (own.startsWith('*.') ? host.endsWith(own.slice(1)) : host === own.replace(/^www\./, '')));
}

/** Where one comment is read: the article's address with the comment's own mark. */
export function commentAddress(article: string, id: string): string {
  return `${article.split('#')[0]}#reactie-${id}`;
}

function parse(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
