import { html, nothing, type PropertyValues } from 'lit';
import { DeskElement } from '../base/desk-element.ts';
import { emptyPanel, failedPanel, loadingPanel } from '../base/state-panel.ts';
import type { Desk, Lane, Workplace } from '../desk.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import { makeSiteTextsStore } from '../replies/site-texts-store.ts';
import type { Settings } from '../settings.ts';
import { makeWritingStore } from '../writing/writing-store.ts';
import { CaseStore } from './case-store.ts';
import { type KeyCommand, keyCommand, takesKeys } from './key-command.ts';
import { obey } from './obey.ts';
import type { QueueList } from './queue-list.ts';
import { isPlain, readLook } from './queue-look.ts';
import type { QueueTabs } from './queue-tabs.ts';

/** `<desk-queue>`: the list and the one under the hands; on a phone one of the two at a time. Fires `show-keys`. */
export class QueueScreen extends DeskElement {
  static override properties = {
    desk: { attribute: false },
    work: { attribute: false },
    settings: { attribute: false },
    query: { attribute: false },
    listShown: { state: true },
  };
  declare desk: Desk;
  declare work: Workplace;
  declare settings: Settings;
  /** To what the list is narrowed, as the address has it. */
  declare query: Readonly<Record<string, string>>;
  /** Only a phone looks at this. */
  declare listShown: boolean;
  #wasCurrent: string | null = null;
  #caseStore: CaseStore | null = null;
  #inList = false;

  constructor() {
    super();
    this.listShown = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#press);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#press);
    this.work.link.look(null);
  }

  protected override render() {
    this.watch(this.#lane.queue);
    const { phase, failure, items } = this.#lane.queue.state;
    this.dataset.shown = this.listShown ? 'list' : 'case';
    return html`
      ${this.#head()}
      ${failure && phase === 'ready' ? html`<p class="stale" role="status">${texts().list.stale} ${failureText(failure)}</p>` : nothing}
      ${phase === 'ready' && items.length > 0 ? this.#work() : this.#instead()}
      <footer class="foot">
        <desk-notice .queue=${this.#lane.queue} .decider=${this.#lane.decider}></desk-notice>
        <desk-decisions .lane=${this.#lane} @deed=${(event: CustomEvent<KeyCommand>) => this.#obey(event.detail)}></desk-decisions>
      </footer>
      <desk-reject .reject=${this.#lane.reject} .siteTexts=${this.work.of(makeSiteTextsStore)} @close=${this.#keepFocus}></desk-reject>
      <desk-writing .writing=${this.work.of(makeWritingStore)} .siteTexts=${this.work.of(makeSiteTextsStore)} .siteName=${this.desk.state.site?.name ?? ''}
        .me=${this.desk.session.state.session?.moderator.name ?? ''} @close=${this.#keepFocus}></desk-writing>
    `;
  }

  protected override willUpdate(): void {
    this.#inList = this.querySelector('.rows')?.contains(document.activeElement) ?? false;
    if (this.#lane.queue.state.phase === 'loading') void this.#lane.queue.refresh();
  }

  protected override updated(_changed: PropertyValues): void {
    const { currentId } = this.#lane.queue.state;
    this.work.link.look(currentId);
    if (currentId === this.#wasCurrent) return;
    this.#wasCurrent = currentId;
    const pane = this.querySelector('desk-case');
    if (pane) pane.scrollTop = 0;
    void this.#list()?.updateComplete.then(() => {
      if (this.#inList) this.#list()?.focusCurrent();
      else this.#list()?.showCurrent();
    });
    this.#keepFocus();
  }

  #head() {
    const t = texts().list;
    const { total, items, currentId, phase } = this.#lane.queue.state;
    const at = items.findIndex((item) => item.comment.id === currentId) + 1;
    return html`
      <header class="head">
        <h1>${t.title}</h1>
        <p class="total">${isPlain(this.#lane.queue.look) && phase === 'ready' && total > 0 ? t.waiting(total) : nothing}</p>
        <desk-tabs .look=${this.#lane.queue.look} .waiting=${this.work.queue} .threads=${this.work.threads} .name=${this.#narrowedTo()}></desk-tabs>
        ${
          items.length > 0
            ? html`
              <div class="steps">
                <button class="quiet icon" aria-label=${t.previous} ?disabled=${at <= 1} @click=${() => this.#lane.queue.move(-1)}>‹</button>
                <span>${t.position(at, total)}</span>
                <button class="quiet icon" aria-label=${t.next} ?disabled=${at >= items.length} @click=${() => this.#lane.queue.move(1)}>›</button>
                <button class="quiet" @click=${this.#turn}>${this.listShown ? t.showCase : t.show}</button>
              </div>
            `
            : nothing
        }
      </header>
    `;
  }

  #work() {
    const { items, currentId } = this.#lane.queue.state;
    const item = items.find((one) => one.comment.id === currentId);
    return html`
      <desk-list .queue=${this.#lane.queue} .link=${this.work.link} @open-case=${() => (this.listShown = false)}></desk-list>
      ${item ? html`<desk-case .item=${item} .link=${this.work.link} .taken=${this.#lane.queue.state.taken.get(item.comment.id) ?? null} .cases=${this.#cases} .site=${this.work.queue.site}></desk-case>` : nothing}
    `;
  }

  #instead() {
    const t = texts().list;
    const { phase, failure } = this.#lane.queue.state;
    if (phase === 'loading') return loadingPanel();
    if (phase === 'failed') return failedPanel(t.failed, failure, () => this.#lane.queue.refresh());
    return isPlain(this.#lane.queue.look) ? emptyPanel(t.empty, t.emptyMore) : emptyPanel(t.nothing, t.nothingMore);
  }

  /** Where what had the focus has gone, it goes to what comes next, so that the keyboard is never nowhere. */
  #keepFocus = () => {
    void this.updateComplete.then(() => {
      if (document.activeElement !== document.body || document.querySelector('dialog[open]')) return;
      if (this.#lane.queue.state.currentId === null) this.querySelector<HTMLElement>('.empty')?.focus();
      else if (this.#list()?.checkVisibility()) this.#list()?.focusCurrent();
    });
  };

  #list(): QueueList | null {
    return this.querySelector('desk-list');
  }

  #turn = () => {
    this.listShown = !this.listShown;
  };

  #press = (event: KeyboardEvent) => {
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (document.querySelector('dialog[open]')) return;
    // A field of a dialog that was closed keeps the focus until the next frame.
    if (!target.closest('dialog') && takesKeys(target.tagName, target.getAttribute('type'), target.isContentEditable)) return;
    // There the arrows scroll.
    if (event.key.startsWith('Arrow') && target.closest('desk-case')) return;
    const command = keyCommand(event, this.settings.state.keysOn);
    if (!command) return;
    event.preventDefault();
    this.#obey(command);
  };

  #obey(command: KeyCommand): void {
    if (command === 'help') this.dispatchEvent(new Event('show-keys', { bubbles: true }));
    else if (command === 'search') this.querySelector<QueueTabs>('desk-tabs')?.search();
    else obey(command, this.#lane, this.work.of(makeWritingStore));
    if (command === 'next' || command === 'previous') void this.updateComplete.then(() => this.#list()?.focusCurrent());
  }

  get #lane(): Lane {
    return this.work.lane(readLook(this.query));
  }

  get #cases(): CaseStore {
    this.#caseStore ??= new CaseStore(this.work.api);
    return this.#caseStore;
  }

  /** The person or article of the address, by the name that the comments have. */
  #narrowedTo(): string | null {
    const { look, state } = this.#lane.queue;
    const [first] = state.items;
    if (!first) return null;
    return look.person ? first.comment.author.name : (first.thread.title ?? first.thread.url);
  }
}
