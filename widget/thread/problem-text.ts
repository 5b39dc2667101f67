import type { ApiError } from '../api.ts';
import type { WritingTexts } from '../i18n/nl-writing.ts';

/** Why a comment was not stored, in the reader's words. A code that this copy does not know is told as a failure to try again. */
export function problemText({ code, wait, reasons, restriction }: ApiError, texts: WritingTexts): string {
  if (restriction) return texts.banned(restriction.until, restriction.reason);
  if (code === 'comment_refused')
    return (
      reasons
        .map((rule) => texts.refusals[rule] ?? '')
        .join(' ')
        .trim() || texts.refused
    );
  if (code === 'rate_limited') return wait ? texts.tooMany(texts.seconds(wait)) : texts.tooManySoon;
  return texts.problems[code] ?? texts.problem;
}
