import { html, nothing } from 'lit/html.js';
import type { Sort } from '../../shared/comments.ts';
import type { ThreadPage } from '../../shared/threads.ts';
import type { ApiError } from '../api.ts';
import { renderList, renderMore, type View } from './comment.ts';
import { ALL, TOP } from './thread-store.ts';

const SORTS: readonly Sort[] = ['newest', 'oldest', 'top'];

/** The poll, the form, and the comments under an article. */
export function renderDiscussion(view: View, { thread, comments }: ThreadPage): unknown {
  const { store, texts } = view;
  const problem = store.problems.get(ALL);
  const closed = thread.state === 'closed';
  const empty = !thread.commentCount && !store.own.length;
  return html`${store.poll ? html`<praat-mee-poll .given=${{ store: store.poll, texts }}></praat-mee-poll>` : nothing}
    <div class="row head">
      <h2 part="title" tabindex="-1">${thread.commentCount ? texts.comments(thread.commentCount) : texts.discussion}</h2>
      ${thread.commentCount > 1 ? html`<select aria-label=${texts.order} @change=${(event: Event) => store.load((event.target as HTMLSelectElement).value as Sort)}>${SORTS.map((sort) => html`<option value=${sort} ?selected=${sort === store.sort}>${texts[sort]}</option>`)}</select>` : nothing}
    </div>
    ${closed ? html`<p class="problem">${texts.closed}</p>` : nothing}
    ${
      view.isOpen(TOP)
        ? view.renderComposer(null)
        : closed
          ? nothing
          : html`<button class="invite" part="invite" id="r" @click=${() => view.reply(TOP)} @pointerenter=${view.getReady} @focus=${view.getReady}>${texts.invite}</button>`
    }
    ${empty && !closed ? html`<p class="quiet">${texts.empty}</p>` : nothing}
    ${problem ? renderProblem(view, problem) : nothing}
    ${renderList(view, null, comments.items)}
    ${renderMore(view)}
    ${store.reader.isKnown ? html`<button class="link foot" @click=${() => view.mine()}>${texts.mine}</button>` : nothing}`;
}

/** Why there is no discussion, or an old one, and the way to try again. */
export function renderProblem(view: View, { code }: ApiError): unknown {
  const { texts } = view;
  const words = /^(site_not|url_not|origin_not)/.test(code) ? texts.notHere : code === 'offline' ? texts.offline : texts.failed;
  return html`<div class="problem" role="alert"><p>${words}</p><button class="link" @click=${() => view.load()}>${texts.retry}</button></div>`;
}
