import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ModeratedThread } from '../../../shared/moderation.ts';
import { articleName } from '../base/article-name.ts';
import { DeskElement } from '../base/desk-element.ts';
import { emptyPanel, failedPanel, loadingPanel } from '../base/state-panel.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import { hashOf } from '../router.ts';
import type { ThreadsStore } from './threads-store.ts';

/** `<desk-threads>`: the site's articles, newest first, each to open, to close, or to look at more closely. */
export class ThreadsScreen extends DeskElement {
  static override properties = { threads: { attribute: false } };
  declare threads: ThreadsStore;

  protected override render() {
    this.watch(this.threads);
    const t = texts().thread;
    const { phase, failure } = this.threads.state;
    return html`
      <header class="head"><h1>${t.title}</h1></header>
      <div class="page">
        <desk-new-thread .threads=${this.threads}></desk-new-thread>
        <p class="wrong" role="alert">${phase === 'ready' && failure ? failureText(failure) : nothing}</p>
        ${this.#list()}
      </div>
    `;
  }

  #list() {
    const t = texts().thread;
    const { phase, failure, items, nextCursor } = this.threads.state;
    if (phase === 'loading') return loadingPanel();
    if (phase === 'failed') return failedPanel(t.failed, failure, () => this.threads.load());
    if (items.length === 0) return emptyPanel(t.empty, t.emptyMore);
    return html`
      <ul class="threads">${repeat(
        items,
        (thread) => thread.id,
        (thread) => this.#row(thread),
      )}</ul>
      ${nextCursor ? html`<button class="quiet" @click=${() => this.threads.more()}>${t.more}</button>` : nothing}
    `;
  }

  #row(thread: ModeratedThread) {
    const t = texts().thread;
    const { id, state, commentCount, mode, poll } = thread;
    const facts = [t.comments(commentCount), ...(mode ? [t.waits(t.modes[mode])] : []), ...(poll ? [t.hasPoll] : [])];
    const name = articleName(thread);
    return html`
      <li>
        <div>
          <a class="name" href=${hashOf({ site: this.threads.site, screen: 'thread', id })}>${name}</a>
          <p class="small">${facts.join(' · ')}</p>
        </div>
        <span class=${`badge ${state}`}>${t.state[state]}</span>
        <button aria-label=${state === 'open' ? t.closeOf(name) : t.openOf(name)} ?disabled=${this.threads.state.busy.has(id)}
          @click=${() => this.threads.set(id, { state: state === 'open' ? 'closed' : 'open' })}>
          ${state === 'open' ? t.closeShort : t.openShort}
        </button>
      </li>
    `;
  }
}
