import { html, nothing } from 'lit/html.js';
import type { Comment } from '../../shared/comments.ts';
import { WORDS_TO_WRITER_MAX } from '../../shared/limits.ts';
import { REPORT_REASONS } from '../../shared/report-reasons.ts';
import * as paths from '../../shared/voices-paths.ts';
import { type ApiError, toApiError } from '../api.ts';
import { asReader } from '../base/as-reader.ts';
import { VoicesDialog } from './dialog.ts';
import { field } from './field.ts';
import { ReportEvent } from './report-event.ts';
import { troubleText } from './trouble-text.ts';

/** `<praat-mee-report>`: why a reader reports a comment; from there the way to a formal notice. */
export class ReportDialog extends VoicesDialog {
  declare comment: Comment;
  /** Goes on to the formal notice. */
  declare notice: () => void;
  #state: 'open' | 'busy' | 'done' = 'open';
  #missing = false;
  #problem: ApiError | null = null;

  protected override draw(): unknown {
    const { texts } = this;
    const title = texts.report(this.comment.author.name);
    if (this.#state === 'done') return this.dialog(title, html`<p role="status">${texts.reported}</p>`);
    return this.dialog(
      title,
      html`<form part="form" novalidate @submit=${this.#send}>
        <fieldset aria-describedby="reason-fault">
          <legend>${texts.why}</legend>
          ${REPORT_REASONS.map((reason) => html`<label class="choice"><input type="radio" name="reason" value=${reason} aria-invalid=${this.#missing}> ${texts.reasons[reason]}</label>`)}
          <p class="fault" id="reason-fault">${this.#missing ? texts.chooseReason : nothing}</p>
        </fieldset>
        ${field('report-words', texts.reportWords, undefined, (id) => html`<textarea id=${id} name="words" part="input" rows="3" maxlength=${WORDS_TO_WRITER_MAX}></textarea>`)}
        <div role="alert">${this.#problem ? html`<p class="problem">${troubleText(this.#problem, texts)}</p>` : nothing}</div>
        <div class="row"><button class="main" part="button" aria-disabled=${this.#state === 'busy'}>${texts.sendReport}</button></div>
        <p class="quiet">${texts.illegal} <button type="button" class="link" @click=${this.notice}>${texts.toNotice}</button></p>
      </form>`,
    );
  }

  readonly #send = async (event: Event) => {
    event.preventDefault();
    if (this.#state === 'busy') return;
    const values = new FormData(event.target as HTMLFormElement);
    const [reason, words] = [values.get('reason'), String(values.get('words')).trim()];
    this.#missing = !reason;
    this.#problem = null;
    if (reason) {
      this.#state = 'busy';
      void this.redraw();
      const body = { reason, ...(words && { words }) };
      try {
        await asReader(this.store, paths.reports(this.comment.id), { method: 'POST', body });
        this.#state = 'done';
        this.dispatchEvent(new ReportEvent(this.comment.id));
      } catch (error) {
        this.#state = 'open';
        this.#problem = toApiError(error);
      }
    }
    if (!this.#problem) await this.attend();
    else void this.redraw();
  };
}
