import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { DeskElement } from '../base/desk-element.ts';
import { emptyPanel, failedPanel, loadingPanel } from '../base/state-panel.ts';
import type { Workplace } from '../desk.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import { makeSiteTextsStore } from '../replies/site-texts-store.ts';
import { hashOf } from '../router.ts';
import { type AppealsStore, makeAppealsStore } from './appeals-store.ts';

/** `<desk-appeals>`: what writers say against decisions, for a colleague of whoever decided. */
export class AppealsScreen extends DeskElement {
  static override properties = { work: { attribute: false }, query: { attribute: false } };
  declare work: Workplace;
  declare query: Readonly<Record<string, string>>;
  #shown = '';

  protected override willUpdate(): void {
    const wanted = `${this.#appeals.site} ${this.#answered}`;
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    void this.#appeals.load(this.#answered);
    void this.work.of(makeSiteTextsStore).load();
  }

  protected override render() {
    this.watch(this.#appeals, this.work.of(makeSiteTextsStore));
    const t = texts().appeals;
    const { phase, failure } = this.#appeals.state;
    return html`
      <header class="head"><h1>${t.title}</h1></header>
      <nav class="tabs" aria-label=${t.title}>${this.#tab('', t.open)}${this.#tab('beantwoord', t.answered)}</nav>
      <div class="page">
        <p class="hint">${t.intro}</p>
        <p class="wrong" role="alert">${phase === 'ready' && failure ? failureText(failure) : nothing}</p>
        ${this.#list()}
      </div>
    `;
  }

  #list() {
    const t = texts().appeals;
    const { phase, failure, items, nextCursor, busy, answered } = this.#appeals.state;
    if (phase === 'loading') return loadingPanel();
    if (phase === 'failed') return failedPanel(t.failed, failure, () => this.#appeals.load(answered));
    if (items.length === 0) return emptyPanel(answered ? t.noneAnswered : t.none, t.noneMore);
    const reasons = new Map(this.work.of(makeSiteTextsStore).reasons.map(({ key, label }) => [key, label]));
    return html`
      ${repeat(
        items,
        ({ id }) => id,
        (appeal) =>
          html`<desk-appeal .appeal=${appeal} .appeals=${this.#appeals} .reasons=${reasons} @answered=${this.#next}></desk-appeal>`,
      )}
      ${nextCursor ? html`<button class="quiet" ?disabled=${busy} @click=${() => this.#appeals.more()}>${t.more}</button>` : nothing}
    `;
  }

  #tab(state: string, label: string) {
    const here = (this.query.toon ?? '') === state;
    return html`<a href=${hashOf({ site: this.#appeals.site, screen: 'appeals', query: { toon: state } })} aria-current=${here ? 'page' : nothing}>${label}</a>`;
  }

  get #answered(): boolean {
    return this.query.toon === 'beantwoord';
  }

  get #appeals(): AppealsStore {
    return this.work.of(makeAppealsStore);
  }

  /** The next that waits comes under the hands; the list itself stays as it is. */
  #next = async (event: Event) => {
    void this.work.queue.refresh();
    await this.updateComplete;
    const card = event.target as HTMLElement;
    const cards = [...this.querySelectorAll<HTMLElement>('desk-appeal')];
    const next = cards.slice(cards.indexOf(card) + 1).find((one) => one.querySelector('textarea'));
    (next?.querySelector<HTMLElement>('textarea') ?? card.querySelector<HTMLElement>('article'))?.focus();
  };
}
