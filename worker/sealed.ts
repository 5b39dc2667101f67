import type { Env } from './context.ts';
import { keyFor } from './secrets.ts';

const IV_BYTES = 12;

/** Text that only this Worker can read again, for this purpose: AES-256-GCM with a key of its secret. */
export async function seal(env: Env, purpose: string, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await sealingKey(env, purpose), new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...iv, ...new Uint8Array(sealed)));
}

/** Null for what was not sealed here, or with another secret. */
export async function unseal(env: Env, purpose: string, sealed: string): Promise<string | null> {
  const bytes = Uint8Array.from(atob(sealed), (character) => character.charCodeAt(0));
  const iv = bytes.subarray(0, IV_BYTES);
  const key = await sealingKey(env, purpose);
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.subarray(IV_BYTES)).catch(() => null);
  return text && new TextDecoder().decode(text);
}

async function sealingKey(env: Env, purpose: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', await keyFor(env, purpose), 'AES-GCM', false, ['encrypt', 'decrypt']);
}
