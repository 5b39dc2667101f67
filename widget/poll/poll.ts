import { html, nothing } from 'lit/html.js';
import { DrawnElement } from '../base/drawn-element.ts';
import { VoteEvent } from '../base/events.ts';
import { moment } from '../base/times.ts';
import type { Texts } from '../i18n/nl.ts';
import type { PollStore } from './poll-store.ts';
import { renderResults } from './results.ts';

/** The poll above a discussion: a form, or the results. Inside <praat-mee> only. */
export class PraatMeePoll extends DrawnElement {
  /** What the reader turned to; otherwise who may see results sees them after the vote. */
  #view: 'form' | 'results' | null = null;
  #said = '';
  #store: PollStore | null = null;
  #texts!: Texts;

  /** The poll and the language in which to show it. */
  set given({ store, texts }: { store: PollStore; texts: Texts }) {
    const isOther = store !== this.#store;
    this.#store = store;
    this.#texts = texts;
    // Watches anew.
    if (isOther && this.isConnected) {
      this.disconnectedCallback();
      this.connectedCallback();
    }
    this.redraw();
  }

  protected override connected(): (() => void)[] {
    return this.#store ? [this.#store.watch(this.redraw)] : [];
  }

  protected override draw(): unknown {
    const store = this.#store;
    if (!store) return nothing;
    const { poll, voted, problem } = store;
    const texts = this.#texts;
    const results = store.isClosed || (this.#view ? this.#view === 'results' : voted.length > 0);
    return html`<section aria-label=${texts.poll} part="poll">
      ${results ? this.#renderResults(store) : this.#renderForm(store)}
      <div role="status">${
        problem
          ? html`<p class="problem">${problem.code === 'offline' ? texts.offline : ''} ${problem.code === 'poll_closed' ? texts.pollClosed : `${texts.voteFailed} ${texts.retry}.`}</p>`
          : this.#said && html`<p class=${results ? 'sr' : 'problem'}>${this.#said}</p>`
      }</div>
      ${poll.closesAt && !store.isClosed ? html`<p class="quiet">${texts.pollUntil(moment(poll.closesAt, texts.locale))}</p>` : nothing}
    </section>`;
  }

  #renderForm({ poll, voted, busy, hasResults }: PollStore): unknown {
    const texts = this.#texts;
    return html`<form @submit=${this.#vote}>
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
        <button class="main" part="button" aria-disabled=${busy}>${texts.vote}</button>
        ${voted.length ? html`<button type="button" class="link" @click=${this.#withdraw}>${texts.withdrawVote}</button>` : ''}
        ${hasResults ? html`<button type="button" class="link" @click=${() => this.#turn('results')}>${texts.showResults}</button>` : ''}
      </div>
    </form>`;
  }

  #renderResults({ poll, voted, isClosed, hasResults }: PollStore): unknown {
    const texts = this.#texts;
    return html`<h2 class="question" part="question" tabindex="-1">${poll.question}</h2>
      ${renderResults(poll, voted, texts)}
      <div class="row poll-foot">
        <span class="quiet">${hasResults ? texts.votes(poll.voters ?? 0) : isClosed ? '' : texts.resultsAfterClose} ${isClosed ? texts.pollClosed : ''}</span>
        ${isClosed ? '' : html`<button class="link" @click=${() => this.#turn('form')}>${voted.length ? texts.changeVote : texts.backToVote}</button>`}
      </div>`;
  }

  async #turn(view: 'form' | 'results' | null): Promise<void> {
    this.#view = view;
    this.#said = '';
    await this.redraw();
    this.find(view === 'form' ? 'input:checked, input' : '.question')?.focus();
  }

  async #vote(event: Event): Promise<void> {
    event.preventDefault();
    const store = this.#store;
    if (!store || store.busy) return;
    const chosen = [...this.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    if (!chosen.length) {
      this.#said = this.#texts.chooseFirst;
      await this.redraw();
      this.find('input')?.focus();
    } else if (await store.vote(chosen)) await this.#counted(store, this.#texts.voted);
  }

  async #withdraw(): Promise<void> {
    const store = this.#store;
    if (store && !store.busy && (await store.withdraw())) await this.#counted(store, this.#texts.withdrawn);
  }

  async #counted({ poll, voted }: PollStore, words: string): Promise<void> {
    await this.#turn(null);
    this.#said = words;
    this.redraw();
    this.dispatchEvent(new VoteEvent(poll, voted));
  }
}
