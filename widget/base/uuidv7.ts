/** A UUID of version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then chance. */
export function uuidv7(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  // The version digit of a random UUID stands at 14, the variant digit at 19.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}
