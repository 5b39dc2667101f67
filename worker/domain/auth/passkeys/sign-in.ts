import { type AuthenticationResponseJSON, generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import type { PublicKeyOptions, passkeySignIn } from '../../../../shared/account.ts';
import type { Session } from '../../../../shared/moderation.ts';
import type { Ctx } from '../../../context.ts';
import { RefusedError } from '../../../refused-error.ts';
import { useChallenge } from '../../../store/challenges.ts';
import { type PasskeyRow, passkeyById, usePasskey } from '../../../store/passkeys.ts';
import { rowOf } from '../../../store/rows.ts';
import { makeSignInCode } from '../one-time-code.ts';
import { signIn } from '../sign-in.ts';
import { makeChallenge, readChallenge } from './challenge.ts';

const PURPOSE = 'passkey sign-in';
const CODE_SECONDS = 60;

/** What the browser needs to ask for a passkey; it knows by itself whose. */
export async function startPasskeySignIn(ctx: Ctx): Promise<PublicKeyOptions> {
  const options = await generateAuthenticationOptions({
    rpID: new URL(ctx.ownOrigin).hostname,
    challenge: await makeChallenge(ctx, PURPOSE),
    userVerification: 'required',
  });
  return { ...options };
}

/** Opens a session for who holds the passkey. Whatever is wrong with it, known or unknown, is refused with `passkey_wrong`. */
export async function signInWithPasskey(
  ctx: Ctx,
  { credential }: (typeof passkeySignIn)['_output'],
): Promise<{ session: Session; cookies: string[] }> {
  const challenge = await readChallenge(ctx, PURPOSE, credential.response.clientDataJSON);
  const passkey = rowOf<PasskeyRow>(await passkeyById(ctx.db, credential.id).all());
  if (!challenge || !passkey) throw new RefusedError('passkey_wrong');
  const { counter } = await verified(ctx, credential as unknown as AuthenticationResponseJSON, challenge.text, passkey);
  const [, used] = await ctx.db.batch([
    useChallenge(ctx.db, challenge.id, challenge.expiresAt),
    usePasskey(ctx.db, passkey.id, counter, ctx.now),
  ]);
  if (!used?.meta.changes) throw new RefusedError('passkey_wrong');
  return signIn(ctx, { email: passkey.email, code: await makeSignInCode(ctx, passkey.email, CODE_SECONDS) });
}

async function verified(ctx: Ctx, response: AuthenticationResponseJSON, challenge: string, passkey: PasskeyRow) {
  const found = await verifyAuthenticationResponse({
    response,
    expectedChallenge: isoBase64URL.fromUTF8String(challenge),
    expectedOrigin: ctx.ownOrigin,
    expectedRPID: new URL(ctx.ownOrigin).hostname,
    requireUserVerification: true,
    credential: {
      id: passkey.id,
      publicKey: isoBase64URL.toBuffer(passkey.public_key),
      counter: passkey.counter,
      transports: JSON.parse(passkey.transports),
    },
  }).catch(() => null);
  if (!found?.verified) throw new RefusedError('passkey_wrong');
  return { counter: found.authenticationInfo.newCounter };
}
