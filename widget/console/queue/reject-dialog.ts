import { html, nothing } from 'lit';
import type { RejectReason } from '../../../shared/decisions.ts';
import { DialogElement } from '../base/dialog-element.ts';
import { texts } from '../i18n/texts.ts';
import type { RejectStore } from './reject-store.ts';

/** `<desk-reject>`: asks why, with a number for each reason. Fires `close` when it is closed. */
export class RejectDialog extends DialogElement {
  static override properties = { reject: { attribute: false } };
  declare reject: RejectStore;

  protected override render() {
    this.watch(this.reject);
    const t = texts().reject;
    const { ids, note, wrong } = this.reject.state;
    return html`
      <dialog aria-labelledby="reject-title" @close=${this.#closed} @keydown=${this.#pick}>
        <form novalidate @submit=${this.#submit}>
          <h2 id="reject-title">${t.title(ids?.length ?? 1)}</h2>
          <fieldset aria-describedby="reject-told reject-wrong">
            <legend class="unseen">${t.reason}</legend>
            ${this.#reasons().map((reason, index) => this.#choice(reason, index))}
          </fieldset>
          <p id="reject-wrong" class="wrong" role="alert">${wrong.reason ? t.required : nothing}</p>
          <label for="reject-note">${t.note} <span class="hint">(${texts().optional})</span></label>
          <textarea id="reject-note" rows="2" aria-describedby="note-wrong" aria-invalid=${wrong.note ? 'true' : 'false'}
            .value=${note} @input=${this.#write}></textarea>
          <p id="note-wrong" class="wrong" role="alert">${wrong.note ? texts().fields[wrong.note] : nothing}</p>
          <p id="reject-told" class="hint">${t.told}</p>
          <div class="row end">
            <button type="button" class="quiet" @click=${() => this.reject.close()}>${texts().cancel}</button>
            <button class="reject">${t.submit}</button>
          </div>
        </form>
      </dialog>
    `;
  }

  protected override updated(): void {
    this.show(this.reject.state.ids !== null);
  }

  #choice(reason: RejectReason, index: number) {
    return html`
      <label class="choice">
        <input type="radio" name="reason" value=${reason} .checked=${this.reject.state.reason === reason}
          @change=${() => this.reject.fill({ reason })} />
        <kbd aria-hidden="true">${index + 1}</kbd> ${texts().reject.reasons[reason]}
      </label>
    `;
  }

  #reasons(): RejectReason[] {
    return Object.keys(texts().reject.reasons) as RejectReason[];
  }

  #pick = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const reason = this.#reasons()[Number(event.key) - 1];
    if (!reason) return;
    event.preventDefault();
    this.reject.fill({ reason });
    this.querySelector<HTMLInputElement>(`input[value="${reason}"]`)?.focus();
  };

  #write = (event: Event) => this.reject.fill({ note: (event.target as HTMLTextAreaElement).value });

  #submit = (event: SubmitEvent) => {
    event.preventDefault();
    void this.reject.confirm();
  };

  #closed = () => {
    this.reject.close();
    this.dispatchEvent(new Event('close'));
  };
}
