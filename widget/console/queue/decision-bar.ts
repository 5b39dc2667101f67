import { html, nothing } from 'lit';
import type { QueueItem } from '../../../shared/moderation.ts';
import { DeskElement } from '../base/desk-element.ts';
import type { Lane } from '../desk.ts';
import { texts } from '../i18n/texts.ts';
import { canDo, type Deed } from './deeds.ts';
import type { KeyCommand } from './key-command.ts';

/** What stands behind "Meer", with its key. */
const MORE: readonly [Deed, string][] = [
  ['edit', 'e'],
  ['reply', 'b'],
  ['feature', 'f'],
  ['pin', 'p'],
];

/**
 * `<desk-decisions>`: the three decisions, always in the same place, about what is selected or else what is under the hands; and what is
 * done less often behind a button. Fires `deed` with a KeyCommand as `detail`.
 */
export class DecisionBar extends DeskElement {
  static override properties = { lane: { attribute: false } };
  declare lane: Lane;

  protected override render() {
    this.watch(this.lane.queue);
    const t = texts();
    const { selected } = this.lane.queue.state;
    const items = this.lane.queue.targetItems();
    return html`
      <div class="decisions" role="group" aria-label=${t.case.decide}>
        ${selected.size > 0 ? this.#bulk(selected.size) : nothing}
        ${this.#button('approve', 'a', items)}${this.#button('reject', 'r', items)}${this.#button('spam', 's', items)}
        <button class="more-deeds" popovertarget="deeds" aria-label=${t.moreDeeds} ?disabled=${items.length === 0}>⋯</button>
        <div id="deeds" class="menu up" popover @click=${this.#close}>${MORE.map(([deed, key]) => this.#deed(deed, key, items))}</div>
      </div>
    `;
  }

  #button(action: 'approve' | 'reject' | 'spam', key: string, items: readonly QueueItem[]) {
    return html`
      <button class=${action} aria-haspopup=${action === 'reject' ? 'dialog' : nothing} ?disabled=${!canDo(action, items)} @click=${() => this.#fire(action)}>
        ${action === 'approve' && items.length > 0 && items.every(({ comment }) => comment.status === 'approved') ? texts().leave : texts().actions[action]} <kbd aria-hidden="true">${key}</kbd>
      </button>
    `;
  }

  #deed(deed: Deed, key: string, items: readonly QueueItem[]) {
    const t = texts().deeds;
    const on =
      items.length > 0 && items.every(({ comment }) => (deed === 'feature' ? comment.featured : deed === 'pin' ? comment.pinned : false));
    const label = deed === 'feature' && on ? t.unfeature : deed === 'pin' && on ? t.unpin : t[deed];
    return html`<button class="quiet" ?disabled=${!canDo(deed, items)} @click=${() => this.#fire(deed)}>${label} <kbd aria-hidden="true">${key}</kbd></button>`;
  }

  #bulk(count: number) {
    const t = texts().list;
    return html`
      <p class="bulk">
        ${t.selected(count)}
        <button class="quiet" @click=${() => this.lane.queue.selectNone()}>${t.selectNone}</button>
      </p>
    `;
  }

  #fire(detail: KeyCommand): void {
    this.dispatchEvent(new CustomEvent('deed', { detail }));
  }

  #close = () => {
    this.querySelector<HTMLElement>('#deeds')?.hidePopover();
  };
}
