import type { ThreadPage } from '../../shared/threads.ts';
import type { ApiError } from '../api.ts';
import { html } from '../base/html.ts';
import { linkButton } from '../base/link-button.ts';
import { renderPoll } from '../poll/poll.ts';
import { labels, renderMore, renderMoreOf, renderTop, type View } from './comment.ts';
import { ALL, MINE, TOP } from './thread-store.ts';

/** The poll, the form, and the comments under an article. */
export function renderDiscussion(view: View, { thread, comments, shares }: ThreadPage): unknown {
  const { store, texts } = view;
  const problem = store.problems.get(ALL);
  const closed = thread.state === 'closed';
  const empty = !thread.commentCount && !store.own.length;
  return html`${store.poll ? renderPoll(view, store.poll) : ''}
    <div class="row head">
      <h2 part="title" tabindex="-1">${thread.commentCount ? texts.comments(thread.commentCount) : texts.discussion}</h2>
      ${thread.commentCount > 1 ? renderMoreOf(view, texts.order) : ''}
    </div>
    <praat-mee-share site=${store.site} article=${store.article} host=${store.host} .shares=${shares}></praat-mee-share>
    ${closed ? html`<p class="problem">${texts.closed}</p>` : ''}
    ${
      view.open.has(TOP)
        ? view.renderComposer(null)
        : closed
          ? ''
          : html`<button class="invite" part="invite" id="r" @click=${() => view.reply(TOP)} @pointerenter=${view.getReady} @focus=${view.getReady}>${store.poll?.voted.length ? texts.explain(labels(store.poll.poll, store.poll.voted)) : texts.invite}</button>`
    }
    ${empty && !closed ? html`<p class="quiet">${texts.empty}</p>` : ''}
    ${problem ? renderProblem(view, problem) : ''}
    ${renderTop(view, comments.items)}
    ${renderMore(view)}
    ${store.isKnown ? linkButton(store.problems.has(MINE) ? texts.retry : texts.mine, () => view.ask((more) => more.mine())) : ''}`;
}

/** Why there is no discussion, or an old one, and the way to try again. */
export function renderProblem(view: View, { code }: ApiError): unknown {
  const { texts } = view;
  const words = /^(site_not|url_not|origin_not)/.test(code) ? texts.notHere : code === 'offline' ? texts.offline : texts.failed;
  return html`<div class="problem" role="alert"><p>${words}</p>${linkButton(texts.retry, () => view.load())}</div>`;
}
