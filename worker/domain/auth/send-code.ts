import type { Ctx } from '../../context.ts';
import { countSignIn } from './count-sign-in.ts';
import { deskAuth } from './desk-auth.ts';
import { mailCode } from './mail-code.ts';

/** Long enough for a mail to come and be read. */
const CODE_SECONDS = 10 * 60;

/** Mails a sign-in code to a moderator. Whoever is none gets the same answer after the same work, and no mail. */
export async function sendCode(ctx: Ctx, email: string): Promise<void> {
  await countSignIn(ctx, 'code', email);
  const auth = await deskAuth(ctx, { lifeSeconds: CODE_SECONDS, mail: (to, code) => mailCode(ctx, to, code, CODE_SECONDS) });
  await auth.api.sendVerificationOTP({ body: { email, type: 'sign-in' } });
}
