import { html } from 'lit/html.js';
import type { Comment } from '../../shared/comments.ts';
import type { ApiError } from '../api.ts';
import { nlMore } from '../i18n/nl-more.ts';
import type { View } from '../thread/comment.ts';
import { type Outcome, startOutcome } from '../thread/outcome.ts';
import { startVoices, type Voices } from '../voices/voices.ts';
import { ACTIONS } from './actions.ts';
import { renderOrder } from './order.ts';
import { forgetOld } from './own.ts';
import { startReacting } from './react.ts';

/** What readers do besides reading and answering; loaded when one reaches for it. */
export interface More extends Voices, Outcome {
  /** What can be done with one comment; without one, in which order the discussion is read, and of which side. */
  renderActions(comment?: Comment): unknown;
  /** Values a comment, or takes that back. */
  react(comment: Comment, kind: string): void;
}

/** Prepares it for one widget. */
export async function startMore(root: ShadowRoot, view: View): Promise<More> {
  const [voices, outcome, texts = nlMore] = await Promise.all([startVoices(root, view), startOutcome(view), view.texts.more?.(nlMore)]);
  forgetOld();
  /** Why a reaction was not stored; by comment. */
  const problems = new Map<string, ApiError>();
  return {
    ...voices,
    ...outcome,
    react: startReacting(view, (comment, problem) => {
      if (problem) problems.set(comment.id, problem);
      else problems.delete(comment.id);
      if (problem && !view.isUnfolded(comment.id)) view.unfold(comment.id);
      else view.redraw();
    }),
    renderActions: (comment) => {
      if (!comment) return renderOrder(view, texts, () => voices.sides(texts.bothSides));
      return [
        voices.trouble(problems.get(comment.id)),
        ACTIONS.filter(({ shows, ofOwn }) => (ofOwn || comment.status === 'approved') && (shows?.(view, comment) ?? true)).map(
          ({ text, run }) =>
            html`<button class="link" @click=${() => run(view, comment, voices)}>${text(texts, comment, view)}<span class="sr">${texts.of(comment.author.name)}</span></button>`,
        ),
      ];
    },
  };
}

export { cast } from '../poll/cast.ts';
