import { html, nothing, type PropertyValues } from 'lit';
import { DeskElement } from '../base/desk-element.ts';
import { emptyPanel, failedPanel, loadingPanel } from '../base/state-panel.ts';
import type { Workplace } from '../desk.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import type { Settings } from '../settings.ts';
import { type KeyCommand, keyCommand, takesKeys } from './key-command.ts';
import type { QueueList } from './queue-list.ts';

/** `<desk-queue>`: the list and the one under the hands; on a phone one of the two at a time. Fires `show-keys`. */
export class QueueScreen extends DeskElement {
  static override properties = { work: { attribute: false }, settings: { attribute: false }, listShown: { state: true } };
  declare work: Workplace;
  declare settings: Settings;
  /** Only a phone looks at this. */
  declare listShown: boolean;
  #wasCurrent: string | null = null;
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
  }

  protected override render() {
    this.watch(this.work.queue);
    const { phase, failure, items } = this.work.queue.state;
    this.dataset.shown = this.listShown ? 'list' : 'case';
    return html`
      ${this.#head()}
      ${failure && phase === 'ready' ? html`<p class="stale" role="status">${texts().list.stale} ${failureText(failure)}</p>` : nothing}
      ${phase === 'ready' && items.length > 0 ? this.#work() : this.#instead()}
      <footer class="foot">
        <desk-notice .queue=${this.work.queue} .decider=${this.work.decider}></desk-notice>
        <desk-decisions .work=${this.work}></desk-decisions>
      </footer>
      <desk-reject .reject=${this.work.reject} @close=${this.#keepFocus}></desk-reject>
    `;
  }

  protected override willUpdate(): void {
    this.#inList = this.querySelector('.rows')?.contains(document.activeElement) ?? false;
  }

  protected override updated(_changed: PropertyValues): void {
    const { currentId } = this.work.queue.state;
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
    const { total, items, currentId, phase } = this.work.queue.state;
    const at = items.findIndex((item) => item.comment.id === currentId) + 1;
    return html`
      <header class="head">
        <h1>${t.title}</h1>
        <p class="total">${phase === 'ready' && total > 0 ? t.waiting(total) : nothing}</p>
        ${
          items.length > 0
            ? html`
              <div class="steps">
                <button class="quiet icon" aria-label=${t.previous} ?disabled=${at <= 1} @click=${() => this.work.queue.move(-1)}>‹</button>
                <span>${t.position(at, total)}</span>
                <button class="quiet icon" aria-label=${t.next} ?disabled=${at >= items.length} @click=${() => this.work.queue.move(1)}>›</button>
                <button class="quiet" @click=${this.#turn}>${this.listShown ? t.showCase : t.show}</button>
              </div>
            `
            : nothing
        }
      </header>
    `;
  }

  #work() {
    const { items, currentId } = this.work.queue.state;
    const item = items.find((one) => one.comment.id === currentId);
    return html`
      <desk-list .queue=${this.work.queue} @open-case=${() => (this.listShown = false)}></desk-list>
      ${item ? html`<desk-case .item=${item}></desk-case>` : nothing}
    `;
  }

  #instead() {
    const t = texts().list;
    const { phase, failure } = this.work.queue.state;
    if (phase === 'loading') return loadingPanel();
    if (phase === 'failed') return failedPanel(t.failed, failure, () => this.work.queue.refresh());
    return emptyPanel(t.empty, t.emptyMore);
  }

  /** Where what had the focus has gone, it goes to what comes next, so that the keyboard is never nowhere. */
  #keepFocus = () => {
    void this.updateComplete.then(() => {
      if (document.activeElement !== document.body || document.querySelector('dialog[open]')) return;
      if (this.work.queue.state.currentId === null) this.querySelector<HTMLElement>('.empty')?.focus();
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
    if (document.querySelector('dialog[open]') || takesKeys(target.tagName, target.getAttribute('type'), target.isContentEditable)) return;
    // There the arrows scroll.
    if (event.key.startsWith('Arrow') && target.closest('desk-case')) return;
    const command = keyCommand(event, this.settings.state.keysOn);
    if (!command) return;
    event.preventDefault();
    this.#obey(command);
  };

  #obey(command: KeyCommand): void {
    const { queue, decider, reject } = this.work;
    const { currentId } = queue.state;
    if (command === 'help') this.dispatchEvent(new Event('show-keys', { bubbles: true }));
    else if (command === 'undo') void decider.undo();
    else if (command === 'selectNone') queue.selectNone();
    else if (command === 'next' || command === 'previous') {
      queue.move(command === 'next' ? 1 : -1);
      void this.updateComplete.then(() => this.#list()?.focusCurrent());
    } else if (currentId === null) return;
    else if (command === 'toggle') queue.toggle(currentId);
    else if (command === 'selectTo') queue.selectTo(currentId);
    else if (command === 'reject') reject.ask(queue.targets());
    else void decider.decide(queue.targets(), { action: command });
  }
}
