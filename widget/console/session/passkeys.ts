import type { PublicKeyOptions } from '../../../shared/account.ts';

/** What the browser does with passkeys; a test puts its own in place. */
export interface Passkeys {
  supported: boolean;
  /** Null where the person called it off. */
  make(options: PublicKeyOptions): Promise<unknown>;
  ask(options: PublicKeyOptions): Promise<unknown>;
}

/** By WebAuthn level 3, as browsers have it since 2025; older ones go on with mailed codes. */
export const passkeys: Passkeys = {
  supported: 'PublicKeyCredential' in globalThis && 'parseRequestOptionsFromJSON' in PublicKeyCredential,
  make: (options) => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as unknown as PublicKeyCredentialCreationOptionsJSON);
    return toJson(navigator.credentials.create({ publicKey }));
  },
  ask: (options) => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as unknown as PublicKeyCredentialRequestOptionsJSON);
    return toJson(navigator.credentials.get({ publicKey }));
  },
};

/** Browsers do not tell why there is no credential: called off, none fits, or the time is over. */
async function toJson(asked: Promise<Credential | null>): Promise<unknown> {
  const credential = await asked.catch(() => null);
  return credential ? (credential as PublicKeyCredential).toJSON() : null;
}
