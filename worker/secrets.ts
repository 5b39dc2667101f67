import type { Env } from './context.ts';
import { RefusedError } from './refused-error.ts';

/**
 * Keys for different purposes from the one secret, so that what leaks of one says nothing of another.
 * Without a secret the product answers 503 `not_configured`; it never runs with a default.
 */
export async function keyFor(env: Env, purpose: string): Promise<Uint8Array> {
  if (!env.SECRET || env.SECRET.length < 32) throw new RefusedError('not_configured');
  return mac(new TextEncoder().encode(env.SECRET), purpose);
}

/** HMAC-SHA-256. */
export async function mac(key: Uint8Array, message: string): Promise<Uint8Array> {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, new TextEncoder().encode(message)));
}

/** The first 16 bytes as hexadecimal: enough to tell values apart, too little to work back from. */
export function shortHex(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
