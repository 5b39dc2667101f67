import type { Ctx } from './context.ts';
import { keyFor, mac, shortHex } from './secrets.ts';

/**
 * A keyed hash of the caller's address. The key is of the month, so that hashes of two months cannot be joined, and the
 * rows that hold it lose it after 30 days (domain/retention.ts). Null where the address is unknown: a missing address is nobody's.
 */
export async function addressHash(ctx: Ctx): Promise<string | null> {
  if (!ctx.address) return null;
  const month = new Date(ctx.now).toISOString().slice(0, 7);
  return shortHex(await mac(await keyFor(ctx.env, `address ${month}`), network(ctx.address)));
}

/** IPv6 is folded to /64, since a household or a phone has all addresses of one. */
export function network(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const start = head.split(':').filter(Boolean);
  const end = tail?.split(':').filter(Boolean) ?? [];
  const groups = [...start, ...Array(Math.max(0, 8 - start.length - end.length)).fill('0'), ...end];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
