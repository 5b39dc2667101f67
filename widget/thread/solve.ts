import type { Challenge, Proof } from '../../shared/proofs.ts';

/**
 * The work that a form asks for (ALTCHA's proof of work v2): which counter behind the nonce gives a key that begins as asked. The browser
 * derives keys beside the page, so that no task here takes longer than a key's few bytes. Needs a secure context.
 */
export async function solve(challenge: Challenge): Promise<Proof> {
  const { cost, keyPrefix, nonce, salt } = challenge.parameters;
  const password = bytes(`${nonce}00000000`);
  for (let counter = 0; ; counter++) {
    new DataView(password.buffer).setUint32(password.length - 4, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const method = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: cost };
    const derived = new Uint8Array(await crypto.subtle.deriveBits(method, key, 256));
    const derivedKey = [...derived].map((byte) => (byte + 256).toString(16).slice(1)).join('');
    if (derivedKey.startsWith(keyPrefix)) return { challenge, solution: { counter, derivedKey } };
  }
}

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number(`0x${pair}`));
