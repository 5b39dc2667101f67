import type { PublicKeyOptions } from '../../../shared/account.ts';
import { DESK } from './moderator.ts';

const PRESENT_AND_VERIFIED = 0x05;
const WITH_KEY = 0x40;

/** A device that makes passkeys and signs with them, as WebAuthn level 3 and CTAP describe it: ES256, no attestation. */
export class Authenticator {
  readonly #keys: CryptoKeyPair;
  readonly id = base64url(crypto.getRandomValues(new Uint8Array(16)));
  #count = 0;

  private constructor(keys: CryptoKeyPair) {
    this.#keys = keys;
  }

  static async make(): Promise<Authenticator> {
    return new Authenticator(
      (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])) as CryptoKeyPair,
    );
  }

  /** What a browser would send after `navigator.credentials.create`. */
  async registers({ challenge }: PublicKeyOptions, origin = DESK) {
    const raw = new Uint8Array((await crypto.subtle.exportKey('raw', this.#keys.publicKey)) as ArrayBuffer);
    const id = fromBase64url(this.id);
    const cose = bytes([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 32], raw.slice(1, 33), [0x22, 0x58, 32], raw.slice(33, 65));
    const data = bytes(await this.#data(PRESENT_AND_VERIFIED | WITH_KEY, origin), new Uint8Array(16), [0, id.length], id, cose);
    const attestation = bytes([0xa3], cbor('fmt'), cbor('none'), cbor('attStmt'), [0xa0], cbor('authData'), [0x58, data.length], data);
    return this.#answer({ attestationObject: base64url(attestation), transports: ['internal'] }, 'webauthn.create', challenge, origin);
  }

  /** What a browser would send after `navigator.credentials.get`. */
  async signs({ challenge }: PublicKeyOptions, origin = DESK) {
    this.#count++;
    const data = await this.#data(PRESENT_AND_VERIFIED, origin);
    const client = encode(clientData('webauthn.get', challenge, origin));
    const signed = bytes(data, await sha256(client));
    const raw = new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, this.#keys.privateKey, signed));
    const signature = base64url(der(raw));
    return this.#answer({ authenticatorData: base64url(data), signature }, 'webauthn.get', challenge, origin);
  }

  #answer(response: object, type: string, challenge: string, origin: string) {
    const clientDataJSON = base64url(encode(clientData(type, challenge, origin)));
    return {
      id: this.id,
      rawId: this.id,
      type: 'public-key',
      clientExtensionResults: {},
      authenticatorAttachment: 'platform',
      response: { clientDataJSON, ...response },
    };
  }

  async #data(flags: number, origin: string) {
    return bytes(await sha256(encode(new URL(origin).hostname)), [flags, 0, 0, 0, this.#count]);
  }
}

const clientData = (type: string, challenge: string, origin: string) => JSON.stringify({ type, challenge, origin, crossOrigin: false });
const encode = (text: string) => new TextEncoder().encode(text);
const sha256 = async (data: Uint8Array) => new Uint8Array(await crypto.subtle.digest('SHA-256', data));
const cbor = (text: string) => bytes([0x60 + text.length], encode(text));

function bytes(...parts: (Uint8Array | number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** r and s as two ASN.1 integers. */
function der(raw: Uint8Array): Uint8Array {
  const integer = (part: Uint8Array) => {
    const digits = part.subarray(part.findIndex((byte) => byte !== 0));
    const positive = (digits[0] ?? 0) > 0x7f ? bytes([0], digits) : digits;
    return bytes([0x02, positive.length], positive);
  };
  const both = bytes(integer(raw.subarray(0, 32)), integer(raw.subarray(32)));
  return bytes([0x30, both.length], both);
}

function base64url(data: Uint8Array): string {
  return btoa(String.fromCharCode(...data))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
}
