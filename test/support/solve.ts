import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge, Proof } from '../../shared/proofs.ts';

/** Does the work that a form asks for, with the library's own solver; as any client of the API may. */
export async function solve(challenge: Challenge): Promise<Proof> {
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('the challenge has no solution');
  return { challenge, solution: { counter: solution.counter, derivedKey: solution.derivedKey } };
}
