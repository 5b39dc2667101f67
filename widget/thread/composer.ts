import { html, nothing, render } from 'lit/html.js';
import { EMAIL_MAX, NAME_MAX } from '../../shared/limits.ts';
import { DrawnElement } from '../base/drawn-element.ts';
import { tell } from '../base/events.ts';
import { renderTree } from '../base/render-tree.ts';
import type { ComposerStore } from './composer-store.ts';
import { format, insert, markOf } from './format.ts';
import { renderHouseRules } from './house-rules.ts';
import { QUEUED } from './own-comments.ts';
import { renderToolbar } from './toolbar.ts';

/** From here on the form says how many characters are left. */
const FEW = 200;

/** The form for a comment or a reply. Inside <praat-mee> only. */
export class PraatMeeComposer extends DrawnElement {
  declare store: ComposerStore;
  /** Called when the form can go: with the id of what was stored and what to tell, or with nothing after "Annuleer". */
  declare done: (id: string | undefined, words: string) => void;

  /** Draws it where nobody sees it: Lit makes its templates the first time, which takes as long as all else that opens a form. */
  static prepare(store: ComposerStore): void {
    const form = new PraatMeeComposer();
    form.store = store;
    render(form.draw(), new DocumentFragment());
  }

  protected override connected(): (() => void)[] {
    const save = () => this.#type();
    const warn = (event: Event) => this.store.drafts.isUnsaved && event.preventDefault();
    addEventListener('pagehide', save);
    addEventListener('beforeunload', warn);
    return [
      this.store.watch(this.redraw),
      this.store.listen(),
      () => {
        removeEventListener('pagehide', save);
        removeEventListener('beforeunload', warn);
      },
    ];
  }

  /** Where typing goes on: the name, unless it is known. What is quoted comes below what stands there. */
  async begin(quoted = ''): Promise<void> {
    await this.redraw();
    const area = this.#area;
    if (quoted && area) {
      const { length } = area.value;
      insert(area, length, length, `${length ? '\n\n' : ''}${quoted.replace(/^/gm, '> ')}\n\n`);
    }
    if (!this.store.person.name) this.find('.field input')?.focus();
    else area?.focus();
  }

  protected override draw(): unknown {
    const { store } = this;
    const { texts, thread, parent, sending, problem, offered, left, person, preview, form } = store;
    const label = parent ? texts.replyTo(parent.author.name) : texts.newComment;
    return html`<form part="form" aria-label=${label} novalidate @submit=${this.#send}>
      ${renderHouseRules(thread.site, form?.houseRules ?? [], texts.rules)}
      <div class="row who">${this.#renderInput('name')}${this.#renderInput('email')}</div>
      ${this.#renderBox('remember')}${person.email ? this.#renderBox('answers') : nothing}
      <input class="sr" name="website" tabindex="-1" autocomplete="off" aria-hidden="true">
      ${this.#renderField('text', html`${renderToolbar(() => this.#area, texts, html`<button type="button" class="link" tabindex="-1" aria-expanded=${!!preview} @click=${() => store.look()}>${texts.preview}</button>`)}<textarea id=${this.#id('text')} part="input" rows="4" .value=${store.text} ?readonly=${sending} aria-invalid=${!!store.faults.text} aria-describedby=${this.#id('text-fault')} @input=${this.#type} @keydown=${this.#key}></textarea>`)}
      <div aria-live="polite">${preview ? html`<section class="text problem" aria-label=${texts.preview}>${renderTree(preview)}</section>` : nothing}</div>
      ${left < FEW ? html`<p class="quiet">${this.#leftText(left)}</p>` : nothing}
      <div role="status" class="sr">${left < FEW ? this.#leftText(left > 20 ? Math.ceil(left / 50) * 50 : left) : nothing}</div>
      ${store.vote ? html`<label class="choice"><input type="checkbox" ?checked=${store.showStance} @change=${this.#show}> ${texts.showVote(store.vote)}</label>` : nothing}
      ${offered ? html`<p class="problem">${texts.otherTab} <button type="button" class="link" @click=${() => store.takeOffered()}>${texts.useOther}</button></p>` : nothing}
      <div role="alert">${problem ? html`<p class="problem">${problem} ${texts.kept}</p>` : nothing}</div>
      <div class="box"></div>
      <div class="row">
        <button class="main" part="button" aria-disabled=${sending}>${sending ? texts.sending : texts.send}</button>
        <button type="button" class="link" @click=${() => this.done(undefined, store.text ? texts.kept : '')}>${texts.cancel}</button>
      </div>
    </form>`;
  }

  /** `autocomplete` has the same words as the fields. */
  #renderInput(field: 'name' | 'email'): unknown {
    const { person, sending, faults } = this.store;
    return this.#renderField(
      field,
      html`<input id=${this.#id(field)} part="input" type=${field} maxlength=${field === 'name' ? NAME_MAX : EMAIL_MAX} autocomplete=${field} .value=${person[field]} ?readonly=${sending} aria-invalid=${!!faults[field]} aria-describedby=${this.#id(`${field}-fault`)} @input=${(event: Event) => this.store.fill({ [field]: typedIn(event) })}>`,
    );
  }

  #renderBox(field: 'remember' | 'answers'): unknown {
    const { person, texts } = this.store;
    return html`<label class="quiet"><input type="checkbox" .checked=${!!person[field]} @change=${() => this.store.fill({ [field]: !person[field] })}> ${texts[field]}</label>`;
  }

  #renderField(field: 'name' | 'email' | 'text', control: unknown): unknown {
    const { texts, faults } = this.store;
    return html`<div class="field">
      <label for=${this.#id(field)}><bdi>${texts[field]}</bdi></label>${control}
      <p class="fault" id=${this.#id(`${field}-fault`)}>${faults[field]}</p>
    </div>`;
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { store } = this;
    const { texts } = store;
    const posted = await store.send(this.find<HTMLInputElement>('[name=website]')?.value ?? '', this.find('.box'));
    if (posted) {
      const { comment, reason, message } = posted;
      if (reason !== QUEUED) tell(this, 'praatmee-comment', { comment });
      this.done(comment.id, message ?? texts.placed);
      return;
    }
    await this.redraw();
    this.find('[aria-invalid=true]')?.focus();
  }

  #type(): void {
    const typed = this.#area?.value;
    if (typed !== undefined && typed !== this.store.text) this.store.type(typed);
  }

  #show(event: Event): void {
    this.store.showStance = (event.target as HTMLInputElement).checked;
  }

  #key(event: KeyboardEvent): void {
    const mark = markOf(event);
    if (!mark) return;
    event.preventDefault();
    event.stopPropagation();
    format(event.currentTarget as HTMLTextAreaElement, mark);
  }

  #leftText(left: number): string {
    const { texts } = this.store;
    return left < 0 ? texts.textTooLong(-left) : texts.left(left);
  }

  get #area(): HTMLTextAreaElement | null {
    return this.find('textarea');
  }

  /** Several forms may be open in one shadow root. */
  #id(name: string): string {
    return `${name}-${this.store.parent?.id ?? ''}`;
  }
}

function typedIn({ target }: Event): string {
  return (target as HTMLInputElement).value;
}
