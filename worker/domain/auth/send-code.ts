import type { Ctx } from '../../context.ts';
import { countSignIn } from './count-sign-in.ts';
import { deskAuth } from './desk-auth.ts';

/** Mails a sign-in code to a moderator. Whoever is none gets the same answer after the same work, and no mail. */
export async function sendCode(ctx: Ctx, email: string): Promise<void> {
  await countSignIn(ctx, 'code', email);
  const auth = await deskAuth(ctx);
  await auth.api.sendVerificationOTP({ body: { email, type: 'sign-in' } });
}
