import type { Env } from './context.ts';
import { keyFor, mac, shortHex } from './secrets.ts';

/** A value with a signature, which nobody else can make; good for one purpose only. */
export async function sign(env: Env, purpose: string, value: string): Promise<string> {
  return `${value}.${shortHex(await mac(await keyFor(env, purpose), value))}`;
}

/** The value that was signed for this purpose; null for what was not made here. Compared in constant time. */
export async function unsign(env: Env, purpose: string, token: string): Promise<string | null> {
  const value = token.slice(0, Math.max(0, token.lastIndexOf('.')));
  const [given, made] = [token, await sign(env, purpose, value)].map((one) => new TextEncoder().encode(one));
  return given && made && given.length === made.length && crypto.subtle.timingSafeEqual(given, made) ? value : null;
}
