import { html, nothing } from 'lit/html.js';
import type { Comment } from '../../shared/comments.ts';
import { EMAIL_MAX, NAME_MAX, NOTICE_MAX } from '../../shared/limits.ts';
import type { NoticeReceipt } from '../../shared/notices.ts';
import * as paths from '../../shared/voices-paths.ts';
import { type ApiError, call, toApiError } from '../api.ts';
import { inLanguage } from '../base/as-reader.ts';
import { read } from '../base/storage.ts';
import { VoicesDialog } from './dialog.ts';
import { field } from './field.ts';
import { troubleText } from './trouble-text.ts';

/** `<praat-mee-notice>`: a formal notice that a comment is illegal (DSA art. 16 §2), and its receipt. */
export class NoticeDialog extends VoicesDialog {
  declare comment: Comment;
  #receipt: NoticeReceipt | null = null;
  #busy = false;
  #faults: ReadonlySet<string> = new Set();
  #childAbuse = false;
  #problem: ApiError | null = null;

  protected override draw(): unknown {
    const { texts } = this;
    const title = texts.noticeOf(this.comment.author.name);
    if (this.#receipt) return this.dialog(title, html`<p role="status">${texts.received(this.#receipt.id)}</p>`);
    const fault = (name: string) => (this.#faults.has(name) ? texts.faults[name] : undefined);
    const invalid = (name: string) => this.#faults.has(name);
    return this.dialog(
      title,
      html`<form part="form" novalidate @submit=${this.#send}>
        <p class="quiet">${texts.noticeWhat}</p>
        ${field('explanation', texts.explanation, fault('explanation'), (id) => html`<textarea id=${id} name=${id} part="input" rows="5" maxlength=${NOTICE_MAX} aria-invalid=${invalid(id)} aria-describedby="${id}-fault"></textarea>`)}
        <label class="choice"><input type="checkbox" name="childAbuse" @change=${this.#toggle}> ${texts.childAbuse}</label>
        ${
          this.#childAbuse
            ? nothing
            : [
                field(
                  'name',
                  texts.name,
                  fault('name'),
                  (id) =>
                    html`<input id=${id} name=${id} part="input" autocomplete="name" maxlength=${NAME_MAX} .value=${read<string>('name') ?? ''} aria-invalid=${invalid(id)} aria-describedby="${id}-fault">`,
                ),
                field(
                  'email',
                  texts.email,
                  fault('email'),
                  (id) =>
                    html`<input id=${id} name=${id} type="email" part="input" autocomplete="email" maxlength=${EMAIL_MAX} aria-invalid=${invalid(id)} aria-describedby="${id}-fault">`,
                ),
              ]
        }
        <label class="choice"><input type="checkbox" name="goodFaith" aria-invalid=${invalid('goodFaith')} aria-describedby="faith-fault"> ${texts.goodFaith}</label>
        <p class="fault" id="faith-fault">${fault('goodFaith')}</p>
        <div role="alert">${this.#problem ? html`<p class="problem">${troubleText(this.#problem, texts)}</p>` : nothing}</div>
        <div class="row"><button class="main" part="button" aria-disabled=${this.#busy}>${texts.sendNotice}</button></div>
      </form>`,
    );
  }

  readonly #toggle = (event: Event) => {
    this.#childAbuse = (event.target as HTMLInputElement).checked;
    void this.redraw();
  };

  readonly #send = async (event: Event) => {
    event.preventDefault();
    if (this.#busy) return;
    const values = new FormData(event.target as HTMLFormElement);
    const said = (name: string) => String(values.get(name) ?? '').trim();
    const body = {
      explanation: said('explanation'),
      goodFaith: values.has('goodFaith'),
      childAbuse: this.#childAbuse,
      ...(!this.#childAbuse && { name: said('name'), email: said('email') }),
    };
    this.#problem = null;
    this.#faults = new Set(
      Object.entries(body).flatMap(([name, value]) =>
        name === 'childAbuse' || (name === 'email' ? /^\S+@\S+\.\S+$/.test(String(value)) : value) ? [] : [name],
      ),
    );
    if (!this.#faults.size) {
      this.#busy = true;
      void this.redraw();
      try {
        this.#receipt = await call<NoticeReceipt>(this.store.host + paths.notices(this.comment.id), {
          method: 'POST',
          body,
          headers: inLanguage(this.store),
        });
      } catch (error) {
        this.#problem = toApiError(error);
      }
      this.#busy = false;
    }
    if (!this.#problem) await this.attend();
    else void this.redraw();
  };
}
