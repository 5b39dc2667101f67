import { tell } from '../base/events.ts';
import { html } from '../base/html.ts';
import { linkButton } from '../base/link-button.ts';
import { moment } from '../base/times.ts';
import { trouble } from '../base/trouble.ts';
import type { View } from '../thread/comment.ts';
import type { PollStore } from './poll-store.ts';
import { renderResults } from './results.ts';

/** The poll above a discussion: a form, or the results. */
export function renderPoll(view: View, store: PollStore): unknown {
  const { texts } = view;
  const { poll, said, problem, showsResults } = store;
  return html`<section class="poll" aria-label=${texts.poll} part="poll">
    ${showsResults ? renderTallies(view, store) : renderForm(view, store)}
    <div role="status">${
      problem
        ? html`<p class="problem">${trouble(problem, texts)}</p>`
        : said && html`<p class=${showsResults ? 'sr' : 'problem'}>${texts[said]}</p>`
    }</div>
    ${poll.closesAt && !store.isClosed ? html`<p class="quiet">${texts.pollUntil(moment(poll.closesAt, texts.locale))}</p>` : ''}
  </section>`;
}

function renderForm(view: View, store: PollStore): unknown {
  const { texts } = view;
  const { poll, voted } = store;
  const vote = (event: Event) => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement).getAll('option') as string[];
    if (chosen.length) cast(view, store, 'voted', { optionIds: chosen });
    else turn(view, store, 'form', 'chooseFirst');
  };
  return html`<form @submit=${vote}>
    <fieldset>
      <legend class="question" part="question">${poll.question}</legend>
      ${poll.multiple ? html`<p class="quiet">${texts.several}</p>` : ''}
      ${poll.options.map(
        ({ id, label }) => html`<label class="option" part="option">
          <input type=${poll.multiple ? 'checkbox' : 'radio'} name="option" value=${id} ?checked=${voted.includes(id)}><span>${label}</span>
        </label>`,
      )}
    </fieldset>
    <div class="row poll-foot">
      <button class="main" part="button" aria-disabled=${store.busy}>${texts.vote}</button>
      ${voted.length ? linkButton(texts.withdrawVote, () => cast(view, store, 'withdrawn')) : ''}
      ${store.hasResults ? linkButton(texts.showResults, () => turn(view, store, 'results')) : ''}
    </div>
  </form>`;
}

function renderTallies(view: View, store: PollStore): unknown {
  const { texts } = view;
  const { poll, voted, hasResults, isClosed } = store;
  return html`<h2 class="question" part="question" tabindex="-1">${poll.question}</h2>
    ${renderResults(poll, voted, texts)}
    <div class="row poll-foot">
      <span class="quiet">${hasResults ? texts.votes(poll.voters ?? 0) : isClosed ? '' : texts.resultsAfterClose} ${isClosed ? texts.pollClosed : ''}</span>
      ${isClosed ? '' : linkButton(voted.length ? texts.changeVote : texts.backToVote, () => turn(view, store, 'form'))}
    </div>`;
}

/** Sends the vote, or takes it back where there is no new one; then the page is told. */
async function cast(view: View, store: PollStore, said: PollStore['said'], vote?: { optionIds: string[] }): Promise<void> {
  if (!(await store.cast(vote ? 'PUT' : 'DELETE', vote))) return;
  await turn(view, store, null, said);
  tell(view, 'praatmee-vote', { poll: store.poll, optionIds: store.voted });
}

/** Shows the other side, and puts the reader where they go on there. */
function turn(view: View, store: PollStore, to: PollStore['turned'], said: PollStore['said'] = ''): Promise<void> {
  store.turned = to;
  store.said = said;
  return view.focusOn(store.showsResults ? '.question' : '.option input');
}
