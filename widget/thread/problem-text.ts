import type { ApiError } from '../api.ts';
import type { OutcomeTexts } from '../i18n/nl-outcome.ts';

/** Seconds to wait where the server does not say. */
const MINUTE = 60;

/** Why a comment was not stored, in the reader's words. A code that this copy does not know is told as a failure to try again. */
export function problemText({ code, wait, reasons, restriction }: ApiError, texts: OutcomeTexts): string {
  if (restriction) return texts.banned(restriction.until, restriction.reason);
  if (code === 'comment_refused')
    return [
      texts.notPlaced,
      ...(reasons.some((rule) => texts.found[rule]) ? reasons.map((rule) => texts.found[rule]) : [texts.refused]),
    ].join(' ');
  if (code === 'rate_limited') return texts.tooMany(wait || MINUTE);
  return texts.problems[code] ?? texts.problems.unreachable ?? '';
}
