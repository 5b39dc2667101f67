import { APIError } from 'better-auth/api';
import type { Session } from '../../../shared/moderation.ts';
import type { Ctx, ModeratorIdentity } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { countSignIn } from './count-sign-in.ts';
import { deskAuth } from './desk-auth.ts';
import { readSession } from './read-session.ts';

/**
 * Takes a mailed code and opens a session; `cookies` are Set-Cookie values. A wrong, used or expired code, a fourth try and
 * an unknown address are all refused with `sign_in_code_wrong`.
 */
export async function signIn(ctx: Ctx, input: { email: string; code: string }): Promise<{ session: Session; cookies: string[] }> {
  await countSignIn(ctx, 'session', input.email);
  const { moderator, cookies } = await exchange(ctx, input);
  return { session: await readSession({ ...ctx, moderator }), cookies };
}

async function exchange(ctx: Ctx, input: { email: string; code: string }): Promise<{ moderator: ModeratorIdentity; cookies: string[] }> {
  const auth = await deskAuth(ctx);
  try {
    const headers = new Headers(ctx.agent ? { 'user-agent': ctx.agent } : {});
    const body = { email: input.email, otp: input.code };
    const { response, headers: answered } = await auth.api.signInEmailOTP({ body, headers, returnHeaders: true });
    const { id, name, email } = response.user;
    return { moderator: { id, name, email }, cookies: answered.getSetCookie() };
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) throw new RefusedError('sign_in_code_wrong');
    throw error;
  }
}
