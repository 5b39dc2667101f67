import type { Failure } from '../base/answer.ts';
import { texts } from './texts.ts';

/** What went wrong, in a sentence that a moderator can do something with. */
export function failureText({ code, retryAfter }: Failure): string {
  const known: Partial<Record<Failure['code'], string>> = texts().failures;
  const sentence = known[code] ?? texts().failures.internal;
  return code === 'rate_limited' && retryAfter ? `${sentence} ${texts().waitSeconds(retryAfter)}` : sentence;
}
