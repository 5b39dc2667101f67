import { atom, type Feed } from '../../text/feed.ts';

/** The document of a feed; it changed when the last entry did, or else when it `began`. */
export async function makeFeed(feed: Omit<Feed, 'id' | 'updated'>, name: string, began: string): Promise<string> {
  const times = feed.entries.map(({ comment }) => comment.editedAt ?? comment.createdAt);
  return atom({ ...feed, id: await nameUrn(name), updated: times.toSorted().at(-1) ?? began });
}

/** A name as a UUID of our own making (RFC 9562 §5.8): always the same one, wherever this runs. */
async function nameUrn(name: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`praatmee ${name}`))).subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
