import type { Ctx } from '../../context.ts';
import { deskAuth } from './desk-auth.ts';

/** A code with which a moderator can sign in once, without a mail: for whoever has the server's own command line. */
export async function makeSignInCode(ctx: Pick<Ctx, 'env' | 'ownOrigin'>, email: string, lifeSeconds: number): Promise<string> {
  const auth = await deskAuth(ctx, { lifeSeconds, mail: async () => {} });
  return auth.api.createVerificationOTP({ body: { email, type: 'sign-in' } });
}
