import { html } from 'lit';
import { VoteEvent } from '../base/events.ts';
import { Part } from '../base/part.ts';
import { moment } from '../base/times.ts';
import { nl, type Texts } from '../i18n/nl.ts';
import type { PollStore } from './poll-store.ts';
import { renderResults } from './results.ts';

/** The poll above a discussion: a form, or the results. Inside <praat-mee> only. */
export class PraatMeePoll extends Part {
  static override properties = { store: { attribute: false }, texts: { attribute: false } };

  declare store: PollStore;
  declare texts: Texts;
  /** What the reader turned to; otherwise who may see results sees them after the vote. */
  #view: 'form' | 'results' | null = null;
  #said = '';
  #watched: PollStore | null = null;
  #unwatch: (() => void) | null = null;

  constructor() {
    super();
    this.texts = nl;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    this.#watched = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    if (this.#watched === this.store) return;
    this.#unwatch?.();
    this.#watched = this.store;
    this.#unwatch = this.store.watch(() => this.requestUpdate());
  }

  protected override render(): unknown {
    const { poll, voted, problem } = this.store;
    const { texts } = this;
    const results = this.store.isClosed || (this.#view ? this.#view === 'results' : voted.length > 0);
    return html`<section aria-label=${texts.poll} part="poll">
      ${results ? this.#renderResults() : this.#renderForm()}
      <div role="status">${
        problem
          ? html`<p class="problem">${texts.voteFailed} ${problem.code === 'offline' ? texts.offline : ''} ${problem.wait ? texts.wait(problem.wait) : texts.retry}.</p>`
          : this.#said && html`<p class=${results ? 'sr' : 'problem'}>${this.#said}</p>`
      }</div>
      <p class="quiet">${poll.closesAt && !this.store.isClosed ? texts.pollUntil(moment(poll.closesAt, texts.locale)) : ''}</p>
    </section>`;
  }

  #renderForm(): unknown {
    const { poll, voted, busy, hasResults } = this.store;
    const { texts } = this;
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

  #renderResults(): unknown {
    const { poll, voted, isClosed, hasResults } = this.store;
    const { texts } = this;
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
    await this.#redraw();
    this.find(view === 'form' ? 'input:checked, input' : 'h2')?.focus();
  }

  async #vote(event: Event): Promise<void> {
    event.preventDefault();
    if (this.store.busy) return;
    const chosen = [...this.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    if (!chosen.length) {
      this.#said = this.texts.chooseFirst;
      await this.#redraw();
      this.find('input')?.focus();
    } else if (await this.store.vote(chosen)) await this.#counted(this.texts.voted);
  }

  async #withdraw(): Promise<void> {
    if (await this.store.withdraw()) await this.#counted(this.texts.withdrawn);
  }

  async #counted(words: string): Promise<void> {
    await this.#turn(null);
    this.#said = words;
    this.requestUpdate();
    this.dispatchEvent(new VoteEvent(this.store.poll, this.store.voted));
  }

  #redraw(): Promise<boolean> {
    this.requestUpdate();
    return this.updateComplete;
  }
}
