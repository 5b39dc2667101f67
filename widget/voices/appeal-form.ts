import { html, nothing } from 'lit/html.js';
import type { Comment } from '../../shared/comments.ts';
import * as paths from '../../shared/further-paths.ts';
import { APPEAL_MAX } from '../../shared/limits.ts';
import { type ApiError, call, toApiError } from '../api.ts';
import { DrawnElement } from '../base/drawn-element.ts';
import { read, write } from '../base/storage.ts';
import type { VoicesTexts } from '../i18n/nl-voices.ts';
import type { ThreadStore } from '../thread/thread-store.ts';
import { field } from './field.ts';
import { troubleText } from './trouble-text.ts';

/** `<praat-mee-appeal>`: asks another moderator to look at a decision. What is typed is kept until it is sent. */
export class AppealForm extends DrawnElement {
  declare store: ThreadStore;
  declare texts: VoicesTexts;
  declare comment: Comment;
  declare done: () => void;
  #open = false;
  #busy = false;
  #missing = false;
  #problem: ApiError | null = null;

  protected override connected(): (() => void)[] {
    this.#open ||= !!read<string>(this.#key);
    return [];
  }

  protected override draw(): unknown {
    const { texts } = this;
    if (!this.#open) return html`<button class="link" @click=${this.#begin}>${texts.disagree}</button>`;
    const id = `appeal-${this.comment.id}`;
    return html`<form part="form" novalidate @submit=${this.#send}>
      ${field(id, texts.appealWhy, this.#missing ? texts.appealMissing : undefined, (id) => html`<textarea id=${id} name="words" part="input" rows="4" maxlength=${APPEAL_MAX} .value=${read<string>(this.#key) ?? ''} @input=${this.#keep} aria-invalid=${this.#missing} aria-describedby="${id}-fault"></textarea>`)}
      <div role="alert">${this.#problem ? html`<p class="problem">${troubleText(this.#problem, texts)}</p>` : nothing}</div>
      <div class="row"><button class="main" part="button" aria-disabled=${this.#busy}>${texts.sendAppeal}</button></div>
    </form>`;
  }

  readonly #begin = async () => {
    this.#open = true;
    await this.redraw();
    this.find('textarea')?.focus();
  };

  readonly #keep = (event: Event) => write(this.#key, (event.target as HTMLTextAreaElement).value || null);

  readonly #send = async (event: Event) => {
    event.preventDefault();
    if (this.#busy) return;
    const words = (read<string>(this.#key) ?? '').trim();
    this.#missing = !words;
    this.#problem = null;
    if (words) {
      this.#busy = true;
      void this.redraw();
      const { host, reader } = this.store;
      try {
        await reader.as((token) => call(host + paths.appeals(this.comment.id), { method: 'POST', body: { words }, token }));
        write(this.#key, null);
        this.done();
      } catch (error) {
        this.#problem = toApiError(error);
      }
      this.#busy = false;
    }
    await this.redraw();
    this.find('[aria-invalid=true]')?.focus();
  };

  get #key(): string {
    return `appeal.${this.comment.id}`;
  }
}
