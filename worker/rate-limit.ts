import { RefusedError } from './refused-error.ts';

/** The period of each limit in wrangler.toml, in seconds; the binding does not tell how much of it is left. */
const PERIOD_SECONDS = 60;

/** Counts one more for `key`; refused with `rate_limited` once it was too often. */
export async function countFor(limit: RateLimit, key: string): Promise<void> {
  if (!(await limit.limit({ key })).success) throw new RefusedError('rate_limited', { retryAfter: PERIOD_SECONDS });
}
