import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { PROOF_HOURS } from '../../../shared/limits.ts';
import { type Challenge, challenge, type Proof } from '../../../shared/proofs.ts';
import type { Ctx, Env } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { keyFor, shortHex } from '../../secrets.ts';

/** Rounds of PBKDF2 for one try: about 2 ms of a desktop's processor, and all that making a challenge costs here. */
const COST = 5_000;
/** Tries until the key is found: half a second on a desktop, some seconds on an old phone, while its owner types. */
const TRIES = { min: 100, max: 300 };
const LIFE_MS = PROOF_HOURS * 3_600_000;

/** Work for a browser before it sends a comment to this site. Signed, so that nothing is stored of a form that nobody sends. */
export async function makeChallenge(ctx: Pick<Ctx, 'env' | 'now'>, siteId: string): Promise<Challenge> {
  const made = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    // The key is known here beforehand, so that a solution is checked by its signature and not by doing the work again.
    counter: randomInt(TRIES.max, TRIES.min),
    data: { at: ctx.now, site: siteId },
    deriveKey,
    ...(await secrets(ctx.env)),
  });
  return challenge.parse(made);
}

export interface CheckedProof {
  /** Under which it is remembered as used, until `expiresAt`. */
  id: string;
  expiresAt: number;
  /** When its form was fetched. Unix milliseconds, as `expiresAt`. */
  madeAt: number;
}

/** Refused with `proof_missing` and `proof_wrong`; whether it was used before, the caller asks of the database. */
export async function checkProof(ctx: Pick<Ctx, 'env' | 'now'>, siteId: string, given: Proof | undefined): Promise<CheckedProof> {
  if (!given) throw new RefusedError('proof_missing');
  const { data } = given.challenge.parameters;
  const { verified } = await verifySolution({ ...given, deriveKey, ...(await secrets(ctx.env)) });
  const age = ctx.now - data.at;
  if (!verified || data.site !== siteId || age < 0 || age > LIFE_MS) throw new RefusedError('proof_wrong');
  return { id: proofId(given), madeAt: data.at, expiresAt: data.at + LIFE_MS };
}

/** Where answered challenges are kept; empty for no proof, which is the id of none. */
export function proofId(given: Proof | undefined): string {
  return given ? `proof ${given.challenge.parameters.nonce}` : '';
}

async function secrets(env: Env) {
  return {
    hmacSignatureSecret: shortHex(await keyFor(env, 'proof challenge')),
    hmacKeySignatureSecret: shortHex(await keyFor(env, 'proof key')),
  };
}
