import { z } from 'zod';
import { siteId } from './fields.ts';

const hex = z
  .string()
  .max(128)
  .regex(/^([0-9a-f]{2})+$/);

/**
 * Work for the reader's browser, as ALTCHA has it (proof of work v2): find the counter from 0 on, a 32-bit integer behind `nonce`, whose key
 * of `salt` begins with `keyPrefix`. It is signed, good for one comment on one site, and for PROOF_HOURS. `at` is Unix milliseconds.
 */
export const challenge = z
  .object({
    parameters: z.object({
      algorithm: z.literal('PBKDF2/SHA-256'),
      cost: z.number().int().min(1).max(100_000),
      data: z.object({ at: z.number().int(), site: siteId }),
      keyLength: z.literal(32),
      keyPrefix: hex,
      keySignature: hex,
      nonce: hex,
      salt: hex,
    }),
    signature: hex,
  })
  .meta({ id: 'Challenge' });
export type Challenge = z.infer<typeof challenge>;

export const proof = z
  .object({ challenge, solution: z.object({ counter: z.number().int().min(0), derivedKey: hex }) })
  .describe('of the work that the form asked for; good once');
export type Proof = z.infer<typeof proof>;
