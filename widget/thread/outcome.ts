import type { ApiError } from '../api.ts';
import { nlOutcome } from '../i18n/nl-outcome.ts';
import type { WritingTexts } from '../i18n/nl-writing.ts';
import type { View } from './comment.ts';
import type { OwnComment } from './own-comments.ts';
import { renderOwnNote } from './own-note.ts';
import { problemText } from './problem-text.ts';
import { turnstileToken } from './turnstile.ts';

/** What became of what somebody wrote; needed when something is sent, or when they have a comment that waits. */
export interface Outcome {
  renderOwnNote(own: OwnComment, writing: WritingTexts, takeBack: (own: OwnComment) => void): unknown;
  problemText(problem: ApiError): string;
  turnstileToken: typeof turnstileToken;
}

export async function startOutcome(view: View): Promise<Outcome> {
  const texts = (await view.texts.outcome?.(nlOutcome)) ?? nlOutcome;
  return {
    renderOwnNote: (own, writing, takeBack) => renderOwnNote(view, own, { ...writing, ...texts }, takeBack),
    turnstileToken,
    problemText: (problem) => problemText(problem, texts),
  };
}
