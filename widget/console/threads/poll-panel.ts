import { html, nothing, svg } from 'lit';
import type { ModeratedThread } from '../../../shared/moderation.ts';
import type { Poll } from '../../../shared/polls.ts';
import { DeskElement } from '../base/desk-element.ts';
import { saveFile } from '../base/save-file.ts';
import { moment, percent } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';
import type { ThreadsStore } from './threads-store.ts';

/** `<desk-poll>`: the poll under an article with its votes, and the way to make, change, close or open it. */
export class PollPanel extends DeskElement {
  static override properties = { threads: { attribute: false }, thread: { attribute: false }, editing: { state: true } };
  declare threads: ThreadsStore;
  declare thread: ModeratedThread;
  declare editing: boolean;

  constructor() {
    super();
    this.editing = false;
  }

  protected override render() {
    const t = texts().poll;
    const { poll } = this.thread;
    return html`
      <section aria-labelledby="poll-title">
        <h2 id="poll-title" tabindex="-1">${t.title}</h2>
        ${this.editing ? this.#form() : poll ? this.#poll(poll) : this.#none()}
        ${this.#left()}
      </section>
    `;
  }

  #none() {
    return html`
      <p>${texts().poll.none}</p>
      <button class="primary" @click=${this.#edit}>${texts().poll.make}</button>
    `;
  }

  #poll(poll: Poll) {
    const t = texts().poll;
    const { voters = 0, flaggedVoters = 0 } = poll;
    const open = poll.state === 'open';
    return html`
      <p class="question">${poll.question}</p>
      <ul class="bars">
        ${poll.options.map(
          ({ label, votes = 0, flagged = 0 }) => html`
            <li><span>${label}</span><span>${t.votes(votes, percent(votes, voters))}${flagged > 0 ? html` <span class="small">${t.flagged(flagged)}</span>` : nothing}</span>${bar(votes, voters)}</li>
          `,
        )}
      </ul>
      <p class="small">${t.voters(voters)} · ${t.visible(t.resultsOf[poll.results])}</p>
      ${flaggedVoters > 0 ? html`<p class="hint">${t.flaggedWhy(flaggedVoters)}</p>` : nothing}
      <p role="status">${t.state[poll.state]} ${open && poll.closesAt ? t.closes(moment(poll.closesAt)) : nothing}</p>
      <div class="row">
        <button @click=${this.#edit}>${t.edit}</button>
        <button ?disabled=${this.threads.state.busy.has(this.thread.id)}
          @click=${() => this.threads.setPoll(this.thread, { state: open ? 'closed' : 'open' })}>
          ${open ? t.close : t.open}
        </button>
        ${voters > 0 ? html`<button class="quiet" @click=${() => this.#download(poll.id)}>${t.download}</button>` : nothing}
      </div>
    `;
  }

  #form() {
    return html`<desk-poll-form .threads=${this.threads} .thread=${this.thread} @done=${this.#done}></desk-poll-form>`;
  }

  /** Polls of discussions that were merged with this one. */
  #left() {
    const { leftPolls } = this.thread;
    if (leftPolls.length === 0) return nothing;
    const t = texts().poll;
    return html`
      <h3>${t.left}</h3>
      <ul class="left-polls">${leftPolls.map(({ id, question }) => html`<li>${question} <button class="quiet" aria-label=${t.downloadOf(question)} @click=${() => this.#download(id)}>${t.download}</button></li>`)}</ul>
    `;
  }

  async #download(id: string): Promise<void> {
    const table = await this.threads.pollTable(this.thread.id, id);
    if (table) saveFile(table, `praatmee-peiling-${id}.csv`);
  }

  #edit = () => {
    this.editing = true;
  };

  #done = async () => {
    this.editing = false;
    await this.updateComplete;
    this.querySelector<HTMLElement>('#poll-title')?.focus();
  };
}

/** Drawn, because the desk's content policy takes no style attributes; the number beside it says the same. */
function bar(votes: number, voters: number) {
  const width = voters > 0 ? (100 * votes) / voters : 0;
  return html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${svg`<rect width=${width} height="1"></rect>`}</svg>`;
}
