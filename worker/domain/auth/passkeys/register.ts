import { generateRegistrationOptions, type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import type { Account, newPasskey, PublicKeyOptions } from '../../../../shared/account.ts';
import { type Ctx, requireModerator } from '../../../context.ts';
import { deliverDue } from '../../../notify/deliver.ts';
import { passkeyAddedMail } from '../../../notify/mail.ts';
import { RefusedError } from '../../../refused-error.ts';
import { useChallenge } from '../../../store/challenges.ts';
import { insertOutgoingIfChanged } from '../../../store/outbox.ts';
import { insertPasskey, type PasskeyRow, passkeysOf } from '../../../store/passkeys.ts';
import { rowsOf } from '../../../store/rows.ts';
import { readAccount } from '../account.ts';
import { makeChallenge, readChallenge } from './challenge.ts';

const PURPOSE = 'passkey registration';

/** What the browser needs to make a passkey that it finds again without a name (WebAuthn: discoverable), on devices that have none yet. */
export async function startPasskey(ctx: Ctx): Promise<PublicKeyOptions> {
  const moderator = requireModerator(ctx);
  const known = rowsOf<PasskeyRow>(await passkeysOf(ctx.db, moderator.id).all());
  const options = await generateRegistrationOptions({
    rpName: 'Praatmee',
    rpID: new URL(ctx.ownOrigin).hostname,
    userID: Uint8Array.from(new TextEncoder().encode(moderator.id)),
    userName: moderator.email,
    userDisplayName: moderator.name,
    challenge: await makeChallenge(ctx, PURPOSE, moderator.id),
    attestationType: 'none',
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: JSON.parse(transports) })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { ...options };
}

/**
 * Keeps a passkey, and tells its owner by mail: whoever borrowed a session could have added it. Refused with `passkey_wrong` for what
 * this desk did not ask for, or was answered before.
 */
export async function addPasskey(ctx: Ctx, { name, credential }: (typeof newPasskey)['_output']): Promise<Account> {
  const moderator = requireModerator(ctx);
  const challenge = await readChallenge(ctx, PURPOSE, credential.response.clientDataJSON, moderator.id);
  if (!challenge) throw new RefusedError('passkey_wrong');
  const made = await verified(ctx, credential as unknown as RegistrationResponseJSON, challenge.text);
  const mail = passkeyAddedMail({ to: moderator.email, name, link: `${ctx.ownOrigin}/moderatie`, language: 'nl' });
  const [used, added] = await ctx.db.batch([
    useChallenge(ctx.db, challenge.id, challenge.expiresAt),
    insertPasskey(ctx.db, {
      id: made.id,
      moderatorId: moderator.id,
      name,
      publicKey: isoBase64URL.fromBuffer(made.publicKey),
      counter: made.counter,
      transports: made.transports ?? [],
      createdAt: ctx.now,
    }),
    insertOutgoingIfChanged(ctx.db, { id: ctx.newId(), kind: 'mail', payload: mail, createdAt: ctx.now }),
  ]);
  if (!used?.meta.changes || !added?.meta.changes) throw new RefusedError('passkey_wrong');
  ctx.defer(deliverDue(ctx));
  return readAccount(ctx);
}

async function verified(ctx: Ctx, response: RegistrationResponseJSON, challenge: string) {
  const { registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge: isoBase64URL.fromUTF8String(challenge),
    expectedOrigin: ctx.ownOrigin,
    expectedRPID: new URL(ctx.ownOrigin).hostname,
    requireUserVerification: true,
  }).catch(() => ({ registrationInfo: null }));
  if (!registrationInfo) throw new RefusedError('passkey_wrong');
  return registrationInfo.credential;
}
