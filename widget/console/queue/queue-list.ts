import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QueueItem } from '../../../shared/moderation.ts';
import { articleName } from '../base/article-name.ts';
import { DeskElement } from '../base/desk-element.ts';
import { ago } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';
import type { DeskLink } from '../live/desk-link.ts';
import { plainText } from './plain-text.ts';
import type { QueueStore } from './queue-store.ts';

/** Rules that say something about the comment itself; the mode holds everything. */
const SAYS_NOTHING = 'mode';

/** `<desk-list>`: what waits, oldest first. Fires `open-case` when somebody picks one. */
export class QueueList extends DeskElement {
  static override properties = { queue: { attribute: false }, link: { attribute: false } };
  declare queue: QueueStore;
  declare link: DeskLink;

  protected override render() {
    this.watch(this.queue, this.link);
    const { items, arrived } = this.queue.state;
    return html`
      ${this.#tools()}
      <ol class="rows">${repeat(
        items,
        (item) => item.comment.id,
        (item) => this.#row(item),
      )}</ol>
      <p class="arrived" role="status">
        ${arrived.size > 0 ? html`<button class="quiet" @click=${this.#toArrived}>${texts().list.arrived(arrived.size)}</button>` : nothing}
      </p>
    `;
  }

  /** Puts the keyboard on the row under the hands, and the row into view. */
  focusCurrent(): void {
    this.#current()?.focus({ preventScroll: true });
    this.showCurrent();
  }

  showCurrent(): void {
    this.#current()?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }

  #current(): HTMLButtonElement | null {
    return this.querySelector('[aria-current="true"]');
  }

  #tools() {
    const t = texts().list;
    const { items, selected } = this.queue.state;
    const all = items.length > 0 && selected.size === items.length;
    return html`
      <div class="tools">
        <label class="choice">
          <input type="checkbox" .checked=${all} .indeterminate=${selected.size > 0 && !all}
            @change=${() => (all ? this.queue.selectNone() : this.queue.selectAll())} />
          ${selected.size > 0 ? t.selected(selected.size) : t.selectAll}
        </label>
      </div>
    `;
  }

  #row(item: QueueItem) {
    const { comment, thread, parent, evidence } = item;
    const { currentId, selected, arrived } = this.queue.state;
    const flags = evidence.filter((one) => one.rule !== SAYS_NOTHING && one.effect !== 'note');
    return html`
      <li class=${arrived.has(comment.id) ? 'new' : ''}>
        <label class="tick">
          <input type="checkbox" aria-label=${texts().list.select(comment.author.name)} .checked=${selected.has(comment.id)}
            @click=${(event: MouseEvent) => this.#tick(event, comment.id)} />
        </label>
        <button class="case-link" aria-current=${comment.id === currentId ? 'true' : 'false'} @click=${() => this.#open(comment.id)}>
          <span class="line"><bdi class="name">${comment.author.name}</bdi><time datetime=${comment.createdAt}>${ago(comment.createdAt)}</time></span>
          <span class="words">${plainText(comment.body)}</span>
          <span class="line small">
            <span class="of">${parent ? texts().list.replyTo(parent.author.name) : articleName(thread)}</span>
            ${this.link.at(comment.id).map(({ name }) => html`<span class="who">${texts().list.looks(name)}</span>`)}
            ${flags.length > 0 ? html`<span class="flag">${flags.map((one) => texts().list.flags[one.rule] ?? one.rule).join(', ')}</span>` : nothing}
          </span>
        </button>
      </li>
    `;
  }

  #tick(event: MouseEvent, id: string): void {
    if (event.shiftKey) this.queue.selectTo(id);
    else this.queue.toggle(id);
  }

  #open(id: string): void {
    this.queue.focus(id);
    this.dispatchEvent(new Event('open-case'));
  }

  #toArrived = () => {
    const [first] = this.queue.state.arrived;
    if (first) this.queue.focus(first);
    void this.updateComplete.then(() => this.focusCurrent());
  };
}
