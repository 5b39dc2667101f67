import { errors, jwtVerify, SignJWT } from 'jose';
import type { ReaderToken } from '../../../shared/readers.ts';
import type { Ctx, Env, ReaderIdentity } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { keyFor, mac, shortHex } from '../../secrets.ts';

/** A year: Safari forgets a page's storage after 7 days without a visit anyway, and a lost token costs only the right to edit. */
const LIFE_SECONDS = 365 * 24 * 3600;

/** A signed token that names a reader of one site. It is all that a reader owns; nothing of it is stored here. */
export async function makeReaderToken(ctx: Ctx, reader: ReaderIdentity, since = ctx.now): Promise<ReaderToken> {
  const seconds = Math.floor(since / 1000);
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(reader.id)
    .setAudience(reader.siteId)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + LIFE_SECONDS)
    .sign(await keyFor(ctx.env, 'reader token'));
  return { token, expiresAt: new Date((seconds + LIFE_SECONDS) * 1000).toISOString() };
}

/** Who a token names; refused with `token_expired` or `token_invalid`. */
export async function readReaderToken(env: Env, token: string, now: number): Promise<ReaderIdentity> {
  try {
    const options = { algorithms: ['HS256'], currentDate: new Date(now), requiredClaims: ['sub', 'aud', 'exp'] };
    const { payload } = await jwtVerify(token, await keyFor(env, 'reader token'), options);
    if (typeof payload.sub === 'string' && typeof payload.aud === 'string') return { id: payload.sub, siteId: payload.aud };
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new RefusedError('token_expired');
    if (!(error instanceof errors.JOSEError)) throw error;
  }
  throw new RefusedError('token_invalid');
}

/** Who posts a comment without a token: the same reader each time that this comment is sent. */
export async function readerOfFirstComment(ctx: Ctx, comment: { id: string; siteId: string }): Promise<ReaderIdentity> {
  const id = shortHex(await mac(await keyFor(ctx.env, 'first comment'), `${comment.siteId} ${comment.id}`));
  return { id, siteId: comment.siteId };
}

/** A token counts on the site that gave it and nowhere else. */
export function allowReaderOn(reader: ReaderIdentity, siteId: string): void {
  if (reader.siteId !== siteId) throw new RefusedError('token_of_other_site');
}
