import type { Ctx } from '../../../context.ts';
import { sign, unsign } from '../../../signed.ts';

/** Long enough to find a key and a finger. Milliseconds. */
const LIFE = 5 * 60_000;

type Purpose = 'passkey registration' | 'passkey sign-in';

/** What an authenticator has to sign: unguessable, for one purpose and one person (or nobody yet), and soon too old. Nothing is stored. */
export function makeChallenge(ctx: Pick<Ctx, 'env' | 'newId' | 'now'>, purpose: Purpose, moderatorId = ''): Promise<string> {
  return sign(ctx.env, purpose, `${ctx.newId()}_${moderatorId}_${ctx.now + LIFE}`);
}

export interface Challenge {
  id: string;
  expiresAt: number;
}

/** Which challenge a browser's answer is about; null for one that was not made here, for somebody else, or is too old. */
export async function readChallenge(
  ctx: Pick<Ctx, 'env' | 'now'>,
  purpose: Purpose,
  clientDataJSON: string,
  moderatorId = '',
): Promise<(Challenge & { text: string }) | null> {
  const text = challengeIn(clientDataJSON);
  const value = text && (await unsign(ctx.env, purpose, text));
  if (!value) return null;
  const [id = '', whose, expires] = value.split('_');
  const expiresAt = Number(expires);
  return whose === moderatorId && expiresAt > ctx.now ? { id, expiresAt, text } : null;
}

function challengeIn(clientDataJSON: string): string | null {
  try {
    return fromBase64Url(JSON.parse(fromBase64Url(clientDataJSON)).challenge);
  } catch {
    return null;
  }
}

function fromBase64Url(text: string): string {
  return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
}
