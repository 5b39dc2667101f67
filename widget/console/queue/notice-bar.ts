import { html, nothing } from 'lit';
import { DeskElement } from '../base/desk-element.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import { conflictText } from './conflict-text.ts';
import type { Decider } from './decider.ts';
import type { Notice } from './queue-state.ts';
import type { QueueStore } from './queue-store.ts';

/** So many colleagues' decisions are told one by one; the rest is counted. */
const CONFLICTS_TOLD = 2;

/** `<desk-notice>`: what was just done, with the way back. It stays until the next decision or until it is closed. */
export class NoticeBar extends DeskElement {
  static override properties = { queue: { attribute: false }, decider: { attribute: false } };
  declare queue: QueueStore;
  declare decider: Decider;

  protected override render() {
    this.watch(this.queue);
    const { notice } = this.queue.state;
    return html`
      <p role="status">${notice ? noticeText(notice) : nothing}</p>
      ${notice ? this.#buttons(notice) : nothing}
    `;
  }

  #buttons(notice: Notice) {
    const undo = notice.kind === 'decided' && notice.count > 0;
    return html`
      ${undo ? html`<button class="quiet" @click=${() => this.decider.undo()}>${texts().undo} <kbd aria-hidden="true">z</kbd></button>` : nothing}
      <button class="quiet icon" aria-label=${texts().close} @click=${() => this.queue.tell(null)}>✕</button>
    `;
  }
}

function noticeText(notice: Notice): string {
  const t = texts();
  if (notice.kind === 'failed') return failureText(notice.failure);
  if (notice.kind === 'left') return t.left(notice.count, notice.name);
  if (notice.kind === 'undone') return t.undone(notice.count);
  const done = notice.count > 0 ? [t.decided[notice.action](notice.count, notice.name)] : [];
  const told = notice.conflicts.slice(0, CONFLICTS_TOLD).map(conflictText);
  const left = notice.conflicts.length - told.length;
  return [...done, ...told, ...(left > 0 ? [t.conflictsMore(left)] : [])].join(' ');
}
