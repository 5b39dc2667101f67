import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Store } from '../../base/store.ts';
import { articleName } from '../base/article-name.ts';
import { DeskElement } from '../base/desk-element.ts';
import { emptyPanel, failedPanel, loadingPanel } from '../base/state-panel.ts';
import type { Workplace } from '../desk.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import { narrowFields } from '../queue/narrow-fields.ts';
import { hashOf } from '../router.ts';
import type { AnswersLook, AnswersStore } from './answers-store.ts';

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
export abstract class AnswersScreen<Item extends { id: string; thread: { url: string; title: string | null } }> extends DeskElement {
  static override properties = { work: { attribute: false }, query: { attribute: false }, opened: { state: true } };
  declare work: Workplace;
  declare query: Readonly<Record<string, string>>;
  /** Whether the filters are in sight. */
  declare opened: boolean;
  #shown = '';

  constructor() {
    super();
    this.opened = false;
  }

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
    const look = this.#look;
    const wanted = JSON.stringify([this.answers.site, look]);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    void this.answers.load(look);
  }

  protected override render() {
    this.watch(this.answers, this.work.threads, ...this.besides);
    const t = this.texts;
    const { phase, failure } = this.answers.state;
    return html`
      <header class="head"><h1>${t.title}</h1>${this.beside()}</header>
      <div class="page">
        <nav class="tabs" aria-label=${t.title}>${this.#tab('', t.open)}${this.#tab('beantwoord', t.answered)}</nav>
        <p class="hint">${t.intro}</p>
        ${this.#filters()}
        <p class="wrong" role="alert">${phase === 'ready' && failure ? failureText(failure) : nothing}</p>
        ${this.#list()}
      </div>
    `;
  }

  #list() {
    const t = this.texts;
    const { phase, failure, items, nextCursor, busy, look } = this.answers.state;
    if (phase === 'loading') return loadingPanel();
    if (phase === 'failed') return failedPanel(t.failed, failure, () => this.answers.load(look));
    if (items.length === 0 && (look.thread || look.rule || look.olderThan))
      return emptyPanel(texts().list.nothing, texts().list.nothingMore);
    if (items.length === 0) return emptyPanel(look.answered ? t.noneAnswered : t.none, t.noneMore);
    return html`
      <div class="answers">${repeat(
        items,
        ({ id }) => id,
        (item) => this.card(item, this.#next),
      )}</div>
      ${nextCursor ? html`<button class="quiet" ?disabled=${busy} @click=${() => this.answers.more()}>${t.more}</button>` : nothing}
    `;
  }

  /** Folded away while the list is not narrowed: it is short. */
  #filters() {
    const { look, items } = this.answers.state;
    const [first] = items;
    const narrowed = look.thread || look.rule || look.olderThan;
    return html`
      <details class="narrow" ?open=${narrowed || this.opened} @toggle=${(event: Event) => (this.opened = (event.target as HTMLDetailsElement).open)}>
        <summary>${texts().tabs.narrow}</summary>
        <form class="filters" @submit=${(event: Event) => event.preventDefault()} @change=${this.#narrow}>
          ${narrowFields(look, this.work.threads.state.items, first ? articleName(first.thread) : null)}
        </form>
      </details>
    `;
  }

  #narrow = (event: Event) => {
    const { thread, rule, olderThan } = Object.fromEntries(
      new FormData((event.target as HTMLElement).closest('form') ?? undefined),
    ) as Record<string, string>;
    this.#go({ ...this.query, artikel: thread ?? '', regel: rule ?? '', ouder: olderThan ?? '' });
  };

  #go(query: Readonly<Record<string, string>>): void {
    location.hash = hashOf({ site: this.answers.site, screen: this.screen, query });
  }

  #tab(toon: string, label: string) {
    const here = (this.query.toon ?? '') === toon;
    const href = hashOf({ site: this.answers.site, screen: this.screen, query: { ...this.query, toon } });
    return html`<a href=${href} aria-current=${here ? 'page' : nothing}>${label}</a>`;
  }

  get #look(): AnswersLook {
    const { toon, artikel = '', regel = '', ouder = '' } = this.query;
    return { answered: toon === 'beantwoord', thread: artikel, rule: regel, olderThan: ouder };
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
