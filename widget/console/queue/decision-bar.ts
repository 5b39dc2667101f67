import { html, nothing } from 'lit';
import { DeskElement } from '../base/desk-element.ts';
import type { Workplace } from '../desk.ts';
import { texts } from '../i18n/texts.ts';

/** `<desk-decisions>`: the three decisions, always in the same place, about what is selected or else what is under the hands. */
export class DecisionBar extends DeskElement {
  static override properties = { work: { attribute: false } };
  declare work: Workplace;

  protected override render() {
    this.watch(this.work.queue);
    const t = texts();
    const { queue, decider, reject } = this.work;
    const { selected, currentId } = queue.state;
    const ids = queue.targets();
    const none = currentId === null;
    return html`
      <div class="decisions" role="group" aria-label=${t.case.decide}>
        ${selected.size > 0 ? this.#bulk(selected.size) : nothing}
        <button class="approve" ?disabled=${none} @click=${() => decider.decide(ids, { action: 'approve' })}>
          ${t.actions.approve} <kbd aria-hidden="true">a</kbd>
        </button>
        <button class="reject" aria-haspopup="dialog" ?disabled=${none} @click=${() => reject.ask(ids)}>
          ${t.actions.reject} <kbd aria-hidden="true">r</kbd>
        </button>
        <button class="spam" ?disabled=${none} @click=${() => decider.decide(ids, { action: 'spam' })}>
          ${t.actions.spam} <kbd aria-hidden="true">s</kbd>
        </button>
      </div>
    `;
  }

  #bulk(count: number) {
    const t = texts().list;
    return html`
      <p class="bulk">
        ${t.selected(count)}
        <button class="quiet" @click=${() => this.work.queue.selectNone()}>${t.selectNone}</button>
      </p>
    `;
  }
}
