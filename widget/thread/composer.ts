import { html, nothing } from 'lit/html.js';
import { NAME_MAX } from '../../shared/limits.ts';
import { DrawnElement } from '../base/drawn-element.ts';
import { CommentEvent } from '../base/events.ts';
import type { WritingTexts } from '../i18n/nl-writing.ts';
import type { ComposerStore, Fault } from './composer-store.ts';
import { problemText } from './problem-text.ts';

/** From here on the form says how many characters are left. */
const FEW = 200;

/** The form for a comment or a reply. Inside <praat-mee> only. */
export class PraatMeeComposer extends DrawnElement {
  declare store: ComposerStore;
  declare texts: WritingTexts;
  /** Called when the form can go: with the id of what was stored and what to tell, or with nothing after "Annuleer". */
  declare done: (id: string | undefined, words: string) => void;

  protected override connected(): (() => void)[] {
    const save = () => this.#type();
    addEventListener('pagehide', save);
    return [this.store.watch(this.redraw), this.store.listen(), () => removeEventListener('pagehide', save)];
  }

  /** Where typing goes on: the name, unless it is known. */
  async begin(): Promise<void> {
    await this.redraw();
    this.find(this.store.name ? 'textarea' : 'input')?.focus();
  }

  protected override draw(): unknown {
    const { store, texts } = this;
    const { parent, sending, problem, offered, left } = store;
    const label = parent ? texts.replyTo(parent.author.name) : texts.newComment;
    return html`<form part="form" aria-label=${label} novalidate @submit=${this.#send}>
      ${this.#renderField('name', texts.name, html`<input id=${this.#id('name')} part="input" autocomplete="name" .value=${store.name} ?readonly=${sending} aria-invalid=${this.#fault('name') !== undefined} aria-describedby=${this.#id('name-fault')} @input=${this.#call}>`)}
      ${store.answers.render(parent?.id ?? '', texts, this.redraw)}
      ${this.#renderField('text', texts.text, html`<textarea id=${this.#id('text')} part="input" rows="4" .value=${store.text} ?readonly=${sending} aria-invalid=${this.#fault('text') !== undefined} aria-describedby=${this.#id('text-fault')} @input=${this.#type}></textarea>`)}
      ${left < FEW ? html`<p class="quiet">${left < 0 ? texts.textTooLong(-left) : texts.left(left)}</p>` : nothing}
      ${store.vote ? html`<label class="choice"><input type="checkbox" ?checked=${store.showStance} @change=${this.#show}> ${texts.showVote(store.vote)}</label>` : nothing}
      ${offered ? html`<p class="problem">${texts.otherTab} <button type="button" class="link" @click=${() => store.takeOffered()}>${texts.useOther}</button></p>` : nothing}
      <div role="alert">${problem ? html`<p class="problem">${problemText(problem, texts)} ${texts.kept}</p>` : nothing}</div>
      <div class="row">
        <button class="main" part="button" aria-disabled=${sending}>${sending ? texts.sending : texts.send}</button>
        <button type="button" class="link" @click=${() => this.done(undefined, store.text ? texts.kept : '')}>${texts.cancel}</button>
      </div>
    </form>`;
  }

  #renderField(field: Fault['field'], label: string, control: unknown): unknown {
    const fault = this.#fault(field);
    return html`<div class="field">
      <label for=${this.#id(field)}><bdi>${label}</bdi></label>${control}
      <p class="fault" id=${this.#id(`${field}-fault`)}>${fault ? this.#faultText(fault) : nothing}</p>
    </div>`;
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const posted = await this.store.send(this.texts.locale);
    if (posted) {
      const { comment } = posted;
      this.dispatchEvent(new CommentEvent(comment));
      this.done(comment.id, comment.status === 'approved' ? this.texts.placed : this.texts.held);
      return;
    }
    await this.redraw();
    this.find('[aria-invalid=true]')?.focus();
  }

  #type(): void {
    const typed = this.find<HTMLTextAreaElement>('textarea')?.value;
    if (typed !== undefined && typed !== this.store.text) this.store.type(typed);
  }

  #show(event: Event): void {
    this.store.showStance = (event.target as HTMLInputElement).checked;
  }

  #call(event: Event): void {
    this.store.call((event.target as HTMLInputElement).value);
  }

  #fault(field: Fault['field']): Fault | undefined {
    return this.store.faults.find((fault) => fault.field === field);
  }

  #faultText(fault: Fault): string {
    const { texts } = this;
    if (fault.kind === 'tooShort') return texts.textTooShort(fault.by);
    if (fault.field === 'name') return fault.kind === 'missing' ? texts.nameMissing : texts.nameTooLong(NAME_MAX);
    return fault.kind === 'missing' ? texts.textMissing : texts.textTooLong(fault.by);
  }

  /** Several forms may be open in one shadow root. */
  #id(name: string): string {
    return `${name}-${this.store.parent?.id ?? ''}`;
  }
}
