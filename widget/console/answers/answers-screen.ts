import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Store } from '../../base/store.ts';
import { DeskElement } from '../base/desk-element.ts';
import { emptyPanel, failedPanel, loadingPanel } from '../base/state-panel.ts';
import type { Workplace } from '../desk.ts';
import { failureText } from '../i18n/failure-text.ts';
import { hashOf } from '../router.ts';
import type { AnswersStore } from './answers-store.ts';

interface AnswersTexts {
  title: string;
  intro: string;
  open: string;
  answered: string;
  none: string;
  noneAnswered: string;
  noneMore: string;
  failed: string;
  more: string;
}

/** A list of what waits for an answer, and one of what was answered. */
export abstract class AnswersScreen<Item extends { id: string }> extends DeskElement {
  static override properties = { work: { attribute: false }, query: { attribute: false } };
  declare work: Workplace;
  declare query: Readonly<Record<string, string>>;
  #shown = '';

  protected abstract readonly screen: 'appeals' | 'notices';
  protected abstract get texts(): AnswersTexts;
  protected abstract get answers(): AnswersStore<Item, never>;
  /** `next` belongs to its `answered`. */
  protected abstract card(item: Item, next: (event: Event) => void): TemplateResult;
  /** What a card is drawn with besides. */
  protected get besides(): readonly Store[] {
    return [];
  }

  /** What stands beside the title. */
  protected beside(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected override willUpdate(): void {
    const wanted = `${this.answers.site} ${this.#answered}`;
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    void this.answers.load(this.#answered);
  }

  protected override render() {
    this.watch(this.answers, ...this.besides);
    const t = this.texts;
    const { phase, failure } = this.answers.state;
    return html`
      <header class="head"><h1>${t.title}</h1>${this.beside()}</header>
      <div class="page">
        <nav class="tabs" aria-label=${t.title}>${this.#tab('', t.open)}${this.#tab('beantwoord', t.answered)}</nav>
        <p class="hint">${t.intro}</p>
        <p class="wrong" role="alert">${phase === 'ready' && failure ? failureText(failure) : nothing}</p>
        ${this.#list()}
      </div>
    `;
  }

  #list() {
    const t = this.texts;
    const { phase, failure, items, nextCursor, busy, answered } = this.answers.state;
    if (phase === 'loading') return loadingPanel();
    if (phase === 'failed') return failedPanel(t.failed, failure, () => this.answers.load(answered));
    if (items.length === 0) return emptyPanel(answered ? t.noneAnswered : t.none, t.noneMore);
    return html`
      <div class="answers">${repeat(
        items,
        ({ id }) => id,
        (item) => this.card(item, this.#next),
      )}</div>
      ${nextCursor ? html`<button class="quiet" ?disabled=${busy} @click=${() => this.answers.more()}>${t.more}</button>` : nothing}
    `;
  }

  #tab(toon: string, label: string) {
    const here = (this.query.toon ?? '') === toon;
    const href = hashOf({ site: this.answers.site, screen: this.screen, query: { toon } });
    return html`<a href=${href} aria-current=${here ? 'page' : nothing}>${label}</a>`;
  }

  get #answered(): boolean {
    return this.query.toon === 'beantwoord';
  }

  /** The next that waits comes under the hands; the list itself stays as it is. */
  #next = async (event: Event) => {
    const card = event.target as HTMLElement;
    void this.work.queue.refresh();
    await this.updateComplete;
    const cards = [...this.querySelectorAll<HTMLElement>('.answers > *')];
    const next = cards.slice(cards.indexOf(card) + 1).find((one) => one.querySelector('textarea'));
    (next?.querySelector<HTMLElement>('textarea') ?? card.querySelector<HTMLElement>('article'))?.focus();
  };
}
