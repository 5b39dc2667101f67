import { fold } from './fold.ts';

/** Equal for texts that differ only in case, accents, spacing or invisible characters; what the repeat rule looks up. */
export async function textHash(plain: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(fold(plain)));
  return [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
