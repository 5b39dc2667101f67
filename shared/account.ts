import { z } from 'zod';
import { id, line, time } from './fields.ts';
import { PASSKEY_NAME_MAX } from './limits.ts';

/** How somebody signs in at the desk, and where they are signed in. `agent` names the kind of browser and device, for example `Firefox, Windows`. */
export const account = z
  .object({
    passkeys: z.array(z.object({ id: z.string(), name: z.string(), createdAt: time, usedAt: time.nullable() })),
    sessions: z.array(z.object({ id, current: z.boolean(), agent: z.string().nullable(), createdAt: time, lastUsedAt: time })),
  })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof account>;

/** Options and answers as browsers make them of and from JSON (WebAuthn level 3, §5.1.8–10). */
export const publicKeyOptions = z.looseObject({ challenge: z.string() }).meta({ id: 'PublicKeyOptions' });
export type PublicKeyOptions = z.infer<typeof publicKeyOptions>;

const credential = z
  .looseObject({ id: z.string().max(2_000), response: z.looseObject({ clientDataJSON: z.string() }) })
  .meta({ id: 'PublicKeyCredential' });

export const newPasskey = z.object({ name: line(PASSKEY_NAME_MAX), credential }).meta({ id: 'NewPasskey' });
export const passkeySignIn = z.object({ credential }).meta({ id: 'PasskeySignIn' });
