import { html } from 'lit/html.js';
import type { Comment } from '../../shared/comments.ts';
import { nlMore } from '../i18n/nl-more.ts';
import type { View } from '../thread/comment.ts';
import { startVoices, type Voices } from '../voices/voices.ts';
import { ACTIONS } from './actions.ts';
import { forgetOld } from './own.ts';

/** What readers do besides reading and answering; loaded when one reaches for it. */
export interface More extends Voices {
  /** What can be done with one comment. */
  renderActions(comment: Comment): unknown;
}

/** Prepares it for one widget. */
export async function startMore(root: ShadowRoot, view: View): Promise<More> {
  const [voices, texts = nlMore] = await Promise.all([startVoices(root, view), view.texts.more?.(nlMore)]);
  forgetOld();
  return {
    ...voices,
    renderActions: (comment) =>
      ACTIONS.filter(({ shows, ofOwn }) => (ofOwn || comment.status === 'approved') && (shows?.(view, comment) ?? true)).map(
        ({ text, run }) =>
          html`<button class="link" @click=${() => run(view, comment, voices)}>${text(texts, comment, view)}<span class="sr">${texts.of(comment.author.name)}</span></button>`,
      ),
  };
}

// In one file with it: two small ones weigh more, and who reads on is likely to want both.
export { startLive } from '../live/start.ts';
