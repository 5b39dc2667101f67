import type { Ctx } from '../../context.ts';
import { countFor } from '../../rate-limit.ts';
import { keyFor, mac, shortHex } from '../../secrets.ts';

/**
 * Counts what is tried for one moderator, from however many addresses: a code has a million values and each new one gives three tries.
 * The same for an address that nobody has. Refused with `rate_limited`.
 */
export async function countSignIn(ctx: Ctx, call: 'code' | 'session', email: string): Promise<void> {
  const key = shortHex(await mac(await keyFor(ctx.env, 'sign-in limit'), `${call} ${email.toLowerCase()}`));
  await countFor(ctx.env.LIMIT_SIGN_IN, key);
}
