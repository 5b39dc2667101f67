import { html, nothing } from 'lit';
import type { Channel } from '../../../shared/channels.ts';
import type { ModeratedThread } from '../../../shared/moderation.ts';
import type { Mode } from '../../../shared/modes.ts';
import { articleName } from '../base/article-name.ts';
import { DeskElement } from '../base/desk-element.ts';
import { emptyPanel, failedPanel, loadingPanel } from '../base/state-panel.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import { hashOf } from '../router.ts';
import type { ThreadsStore } from './threads-store.ts';

/** `<desk-thread>`: one article's discussion and its poll. */
export class ThreadScreen extends DeskElement {
  static override properties = {
    threads: { attribute: false },
    threadId: { attribute: false },
    siteMode: { attribute: false },
    mayMove: { attribute: false },
  };
  declare threads: ThreadsStore;
  declare threadId: string;
  declare siteMode: Mode;
  /** Whether this moderator may give the discussion another address. */
  declare mayMove: boolean;
  #sought = '';

  protected override render() {
    this.watch(this.threads);
    const { phase, failure } = this.threads.state;
    const thread = this.threads.find(this.threadId);
    return html`
      <header class="head">
        <a class="back" href=${hashOf({ site: this.threads.site, screen: 'threads' })}>‹ ${texts().thread.back}</a>
        <h1>${thread ? articleName(thread) : texts().thread.title}</h1>
      </header>
      <div class="page">
        <p class="wrong" role="alert">${phase === 'ready' && failure ? failureText(failure) : nothing}</p>
        ${thread ? this.#thread(thread) : this.#instead()}
      </div>
    `;
  }

  protected override updated(): void {
    const { phase } = this.threads.state;
    if (phase !== 'ready' || this.#sought === this.threadId) return;
    this.#sought = this.threadId;
    if (!this.threads.find(this.threadId)) void this.threads.seek(this.threadId);
  }

  #instead() {
    const t = texts().thread;
    const { phase, failure, nextCursor } = this.threads.state;
    if (phase === 'failed') return failedPanel(t.failed, failure, () => this.threads.load());
    return phase === 'loading' || nextCursor ? loadingPanel() : emptyPanel(t.notFound, '');
  }

  #thread(thread: ModeratedThread) {
    const t = texts().thread;
    const open = thread.state === 'open';
    const busy = this.threads.state.busy.has(thread.id);
    return html`
      <p><a href=${thread.url} target="_blank" rel="noopener">${t.view}<span class="unseen"> ${texts().case.newTab}</span></a> · ${t.comments(thread.commentCount)}</p>
      ${this.#shares(thread.shares)}
      <section class="card" aria-labelledby="discussion-title">
        <h2 id="discussion-title">${t.discussion}</h2>
        <p role="status">${open ? t.openWhy : t.closedWhy}</p>
        <button ?disabled=${busy} @click=${() => this.threads.set(thread.id, { state: open ? 'closed' : 'open' })}>
          ${open ? t.close : t.open}
        </button>
        <label for="mode">${t.mode}</label>
        <select id="mode" ?disabled=${busy} @change=${(event: Event) => this.#setMode(thread, (event.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${thread.mode === null}>${t.modeOfSite(t.modes[this.siteMode])}</option>
          ${(Object.keys(t.modes) as Mode[]).map((mode) => html`<option value=${mode} ?selected=${thread.mode === mode}>${t.modes[mode]}</option>`)}
        </select>
        ${this.mayMove ? html`<desk-thread-address .threads=${this.threads} .thread=${thread}></desk-thread-address>` : nothing}
      </section>
      <desk-poll class="card" .threads=${this.threads} .thread=${thread}></desk-poll>
    `;
  }

  /** How often the article was shared and how, the usual way first; nothing where nobody did. */
  #shares(shares: ModeratedThread['shares']) {
    const t = texts().thread;
    const ways = (Object.entries(shares) as [Channel, number][]).toSorted(([, a], [, b]) => b - a);
    if (!ways.length) return nothing;
    const total = ways.reduce((sum, [, count]) => sum + count, 0);
    return html`<p class="small">${t.shared(total)}: ${ways.map(([channel, count]) => `${t.channels[channel] ?? channel} ${count}`).join(' · ')}</p>`;
  }

  #setMode(thread: ModeratedThread, value: string): void {
    void this.threads.set(thread.id, { mode: value === '' ? null : (value as Mode) });
  }
}
