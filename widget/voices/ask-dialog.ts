import { html, nothing } from 'lit/html.js';
import { toApiError } from '../api.ts';
import { asReader } from '../base/as-reader.ts';
import { read, write } from '../base/storage.ts';
import { trouble } from '../base/trouble.ts';
import type { Texts } from '../i18n/nl.ts';
import { VoicesDialog } from './dialog.ts';
import { field } from './field.ts';

/** What is asked before it is done. */
export interface Question {
  title: string;
  /** What happens then; or the label of what is typed. */
  text: string;
  /** What the button says, where that is not the title. */
  button?: string;
  method: 'POST' | 'PATCH' | 'DELETE';
  /** Address of the call. */
  path: string;
  /** Of a text that is typed here: the key under which it is kept, the name under which it goes, and what to say where there is none. */
  typed?: { key: string; name: string; missing: string; max: number | undefined };
  done(answer: unknown): void;
}

/** `<praat-mee-ask>`: does something of the reader's own once they said so, with their words where those are asked for. */
export class AskDialog extends VoicesDialog {
  declare first: Texts;
  declare question: Question;
  #busy = false;
  #fault = '';
  #problem = '';

  protected override draw(): unknown {
    const { title, text, button = title, typed } = this.question;
    const fault = this.#fault;
    return this.dialog(
      title,
      html`<form part="form" novalidate @submit=${this.#send}>
        ${typed ? field('ask', text, fault, (id) => html`<textarea id=${id} part="input" rows="5" maxlength=${typed.max ?? nothing} .value=${this.#words} @input=${this.#keep} aria-invalid=${!!fault} aria-describedby="${id}-fault"></textarea>`) : html`<p>${text}</p>`}
        <div role="alert">${this.#problem ? html`<p class="problem">${this.#problem}</p>` : nothing}</div>
        <div class="row"><button class="main" part="button" aria-disabled=${this.#busy}>${button}</button></div>
      </form>`,
    );
  }

  get #words(): string {
    return read<string>(this.question.typed?.key ?? '') ?? '';
  }

  readonly #keep = ({ target }: Event) => write(this.question.typed?.key ?? '', (target as HTMLTextAreaElement).value);

  readonly #send = async (event: Event) => {
    event.preventDefault();
    if (this.#busy) return;
    const { method, path, typed, done } = this.question;
    const words = this.#words.trim();
    this.#fault = typed && !words ? typed.missing : '';
    if (this.#fault) return this.attend();
    this.#busy = true;
    this.#problem = '';
    void this.redraw();
    try {
      const body = typed && { [typed.name]: words };
      const answer = await asReader(this.store, path, { method, body });
      this.close();
      done(answer);
    } catch (error) {
      this.#problem = trouble(toApiError(error), this.first);
    }
    this.#busy = false;
    void this.redraw();
  };
}
