import type { Ctx } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { keyFor, mac, shortHex } from '../../secrets.ts';

/** The period of LIMIT_SIGN_IN in wrangler.toml. */
const PERIOD_SECONDS = 60;

/**
 * Counts what is tried for one moderator, from however many addresses: a code has a million values and each new one gives three tries.
 * The same for an address that nobody has. Refused with `rate_limited`.
 */
export async function countSignIn(ctx: Ctx, call: 'code' | 'session', email: string): Promise<void> {
  const key = shortHex(await mac(await keyFor(ctx.env, 'sign-in limit'), `${call} ${email.toLowerCase()}`));
  if (!(await ctx.env.LIMIT_SIGN_IN.limit({ key })).success) throw new RefusedError('rate_limited', { retryAfter: PERIOD_SECONDS });
}
