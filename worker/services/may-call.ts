import type { Env } from '../context.ts';

/** Names that lead nowhere on the internet (RFC 6761, RFC 6762, RFC 8375, and what routers use). */
const PRIVATE = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|test|invalid|home\.arpa)$/;

/**
 * Whether the Worker may call an address that an admin filled in: a name on the internet over https, on its usual port. On a developer's
 * own machine also that machine, over http.
 */
export function mayCall(env: Pick<Env, 'ENVIRONMENT'>, address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return false;
  if (url.username !== '' || url.password !== '') return false;
  if (env.ENVIRONMENT === 'local' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)) return true;
  return url.protocol === 'https:' && url.port === '' && isPublicName(url.hostname.replace(/\.$/, ''));
}

/** Numbers are no names: URL writes every way to spell an IPv4 address as four numbers, and IPv6 in brackets. */
function isPublicName(host: string): boolean {
  return /\.[a-z][a-z0-9-]*$/.test(host) && !PRIVATE.test(host);
}
