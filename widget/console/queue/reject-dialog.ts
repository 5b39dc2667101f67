import { html } from 'lit';
import type { Reason } from '../../../shared/site-texts.ts';
import { DialogElement } from '../base/dialog-element.ts';
import { texts } from '../i18n/texts.ts';
import { insertReply } from '../replies/insert-reply.ts';
import type { SiteTextsStore } from '../replies/site-texts-store.ts';
import type { RejectStore } from './reject-store.ts';

/** `<desk-reject>`: asks why, with a number for each reason. Fires `close` when it is closed. */
export class RejectDialog extends DialogElement {
  static override properties = { reject: { attribute: false }, siteTexts: { attribute: false } };
  declare reject: RejectStore;
  declare siteTexts: SiteTextsStore;

  protected override render() {
    this.watch(this.reject, this.siteTexts);
    const t = texts().reject;
    const { ids, words, note, wrong } = this.reject.state;
    return html`
      <dialog aria-labelledby="reject-title" @close=${this.#closed} @keydown=${this.#pick}>
        <form novalidate @submit=${this.#submit}>
          <h2 id="reject-title">${t.title(ids?.length ?? 1)}</h2>
          <fieldset aria-describedby="reject-told reject-wrong">
            <legend class="unseen">${t.reason}</legend>
            ${this.siteTexts.reasons.map((reason, index) => this.#choice(reason, index))}
          </fieldset>
          <p id="reject-wrong" class="wrong" role="alert">${wrong.reason ? t.required : ''}</p>
          <p id="reject-told" class="hint">${this.#told()}</p>
          ${this.#text('words', t.words, words)}
          ${insertReply(this.siteTexts, (body) => this.reject.fill({ words: [this.reject.state.words, body].filter(Boolean).join('\n\n') }))}
          ${this.#text('note', t.note, note)}
          <div class="row end">
            <button type="button" class="quiet" @click=${() => this.reject.close()}>${texts().cancel}</button>
            <button class="reject">${t.submit}</button>
          </div>
        </form>
      </dialog>
    `;
  }

  protected override updated(): void {
    const open = this.reject.state.ids !== null;
    if (open) void this.siteTexts.load();
    this.show(open);
  }

  #choice({ key, label }: Reason, index: number) {
    return html`
      <label class="choice">
        <input type="radio" name="reason" value=${key} .checked=${this.reject.state.reason === key} @change=${() => this.reject.fill({ reason: key })} />
        <kbd aria-hidden="true">${index < 9 ? index + 1 : ''}</kbd> ${label}
      </label>
    `;
  }

  /** What the writer will read, before it is sent. */
  #told() {
    const t = texts().reject;
    const reason = this.siteTexts.reasons.find(({ key }) => key === this.reject.state.reason);
    return reason ? html`${t.writerReads} <q>${reason.told}</q>` : t.writerSees;
  }

  #text(name: 'words' | 'note', label: string, value: string) {
    const wrong = this.reject.state.wrong[name];
    return html`
      <label for="reject-${name}">${label} <span class="hint">(${texts().optional})</span></label>
      <textarea id="reject-${name}" rows="2" aria-describedby="${name}-wrong" aria-invalid=${wrong ? 'true' : 'false'} .value=${value}
        @input=${(event: Event) => this.reject.fill({ [name]: (event.target as HTMLTextAreaElement).value })}></textarea>
      <p id="${name}-wrong" class="wrong" role="alert">${wrong ? texts().fields[wrong] : ''}</p>
    `;
  }

  #pick = (event: KeyboardEvent) => {
    if (/^(TEXTAREA|SELECT)$/.test((event.target as Element).tagName) || event.ctrlKey || event.metaKey || event.altKey) return;
    const reason = this.siteTexts.reasons[Number(event.key) - 1];
    if (!reason) return;
    event.preventDefault();
    this.reject.fill({ reason: reason.key });
    this.querySelector<HTMLInputElement>(`input[value="${reason.key}"]`)?.focus();
  };

  #submit = (event: SubmitEvent) => {
    event.preventDefault();
    void this.reject.confirm();
  };

  #closed = () => {
    this.reject.close();
    this.dispatchEvent(new Event('close'));
  };
}
