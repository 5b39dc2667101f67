import { z } from 'zod';
import type { Env } from '../context.ts';
import { keyFor, mac } from '../secrets.ts';
import { type Asked, ask } from './ask.ts';

/** What the publisher's own service is told: the comment and where it stands, and of who wrote it no more than the name that readers see. */
export interface CheckedComment {
  site: string;
  article: { url: string; title: string | null };
  comment: { id: string; parentId: string | null; text: string; links: readonly string[]; author: string; createdAt: string };
}

const answer = z.object({
  effect: z.enum(['none', 'note', 'approve', 'hold', 'spam', 'refuse']),
  /** For the moderators. */
  reason: z.string().max(500).default(''),
  /** Parts of the text, as written, to mark. */
  matched: z.array(z.string().max(500)).max(20).default([]),
});
export type CheckSaid = z.infer<typeof answer>;

/**
 * Asks it. The header `praatmee-signature` is `v1=` and the hexadecimal HMAC-SHA-256, with the site's secret, of the header
 * `praatmee-timestamp` (seconds since 1970), a dot, and the body: who checks both knows that we sent this, and when.
 */
export async function askOwnCheck(
  env: Env,
  { url, key }: { url: string; key: string },
  about: CheckedComment,
  now: number,
): Promise<Asked<CheckSaid>> {
  const body = JSON.stringify(about);
  const timestamp = String(Math.floor(now / 1000));
  const signature = hex(await mac(new TextEncoder().encode(await checkSecret(env, key)), `${timestamp}.${body}`));
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Praatmee/1.0',
    'praatmee-timestamp': timestamp,
    'praatmee-signature': `v1=${signature}`,
  };
  const asked = await ask(url, headers, body);
  if ('failed' in asked) return asked;
  const read = answer.safeParse(asJson(asked.said.text));
  return read.success ? { said: read.data } : { failed: 'unreadable' };
}

/** The secret that a site's service knows us by: made from the Worker's own and the name of the key, and kept nowhere. */
export async function checkSecret(env: Env, key: string): Promise<string> {
  return hex(await keyFor(env, `own check ${key}`));
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
