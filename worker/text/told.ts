import type { CommentStatus } from '../../shared/comments.ts';
import type { Problem } from '../../shared/errors.ts';
import { type InEach, readerLanguage } from '../../shared/readable.ts';
import { de } from './texts/de-told.ts';
import { en } from './texts/en-told.ts';
import { fr } from './texts/fr-told.ts';
import { fy } from './texts/fy-told.ts';
import { je } from './texts/je-told.ts';
import { nl, type ToldTexts } from './texts/nl-told.ts';

const TEXTS: InEach<ToldTexts> = { nl, 'nl-x-informal': je, en, de, fr, fy };

/** In the first language of a list such as `Accept-Language` is; Dutch where it is none of ours. */
export function toldIn(languages: string): ToldTexts {
  return TEXTS[readerLanguage(languages)];
}

/** What is refused, with what is told of it. */
export interface Refusal extends Pick<Problem, 'code' | 'errors' | 'reasons' | 'restriction'> {
  /** Seconds. */
  retryAfter?: number | undefined;
}

/** Why something was refused; undefined for what no reader meets. `day` says an ISO 8601 time as a day. */
export function refusalText(texts: ToldTexts, refusal: Refusal, day: (time: string) => string): string | undefined {
  const { code, errors = [], reasons = [], restriction, retryAfter = 0 } = refusal;
  const known: Partial<Record<string, string>> = texts.refusals;
  if (restriction) {
    const until = restriction.until && day(restriction.until);
    return code === 'restricted' ? texts.restricted(until, restriction.reason) : texts.banned(until, restriction.reason);
  }
  if (code === 'comment_refused') {
    const found = reasons.flatMap((rule) => ruleText(texts, rule) ?? []);
    return [texts.notPlaced, ...(found.length > 0 ? found : [texts.otherRefused])].join(' ');
  }
  if (code === 'rate_limited') return texts.tooFast(retryAfter);
  return code === 'invalid_input' ? wrongFields(texts, errors) : known[code];
}

/** A comment of one's own; `told` is how the site words a moderator's reason, `words` what the moderator wrote. */
interface Own {
  status: CommentStatus;
  reason?: string;
  told?: string;
  words?: string;
  withdrawn?: true;
}

/** What became of a comment of one's own, and why; nothing for what is placed. */
export function outcomeText(texts: ToldTexts, { status, reason = '', told, words, withdrawn }: Own): string | undefined {
  if (status === 'approved') return undefined;
  if (withdrawn) return texts.withdrawn;
  const reasons: Partial<Record<string, string>> = texts.reasons;
  const waits = status === 'pending';
  const state = waits ? texts.held : status === 'deleted' ? texts.removed : texts.notPlaced;
  const why = told ?? reasons[reason] ?? ruleText(texts, reason) ?? (waits ? texts.otherHeld : undefined);
  return [state, why, words].filter(Boolean).join(' ');
}

function ruleText(texts: ToldTexts, rule: string): string | undefined {
  const rules: Partial<Record<string, string>> = texts.rules;
  return rules[rule];
}

/** Names what has to be filled in again. */
function wrongFields(texts: ToldTexts, errors: NonNullable<Problem['errors']>): string {
  const names: Partial<Record<string, string>> = texts.fields;
  const wrong = new Set(errors.map(({ path }) => names[path.split('.').at(-1) ?? ''] ?? texts.otherField));
  const list = new Intl.ListFormat(texts.locales).format(wrong.size > 0 ? wrong : [texts.otherField]);
  const signs = errors.some(({ code }) => code === 'forbidden_characters') ? [texts.wrongSigns] : [];
  return [texts.wrong(list), ...signs].join(' ');
}
