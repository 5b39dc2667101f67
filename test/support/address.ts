import { randomBytes } from 'node:crypto';

/** An address nobody else in the tests has, so that the limits of one person do not count for another. */
export function newAddress(): string {
  const bytes = randomBytes(4).toString('hex');
  return `2001:db8:${bytes.slice(0, 4)}:${bytes.slice(4)}::1`;
}
