import { html } from '../base/html.ts';
import { linkButton } from '../base/link-button.ts';
import { renderTree } from '../base/render-tree.ts';
import type { MoreTexts } from '../i18n/nl-more.ts';
import { renderHead, renderMoreOf, type View } from '../thread/comment.ts';
import { type OwnComment, QUEUED } from '../thread/own-comments.ts';

/** A comment that only its writer sees, and why. */
export function renderOwnNote(view: View, own: OwnComment, texts: MoreTexts): unknown {
  const { comment, reason, message } = own;
  return html`<li class="own">
    <article id=${`c${comment.id}`} part="comment own" tabindex="-1" aria-label=${comment.author.name}>
      ${renderHead(view, { ...comment, editedAt: null })}
      <div class="text" part="text">${renderTree(comment.body)}</div>
      <div class="problem note" part="note">${message}<div class="row">${
        reason === QUEUED
          ? linkButton(texts.change, async () => (await view.getReady())?.takeBack(own))
          : comment.status === 'pending'
            ? renderMoreOf(view, view.texts.actions, view.texts.actionsOf(comment.author.name), comment)
            : [linkButton(texts.appeal, () => view.ask((more) => more.mine())), linkButton(texts.dismiss, () => dismiss(view, comment.id))]
      }</div></div>
    </article>
  </li>`;
}

/** The reader has seen what became of it: it goes, and they are where the discussion begins. */
export function dismiss(view: View, id: string): void {
  view.store.dismiss(id);
  view.focusOn('.head h2');
}
