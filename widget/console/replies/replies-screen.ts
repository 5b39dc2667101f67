import { html, nothing } from 'lit';
import { REASONS_MAX, SAVED_REPLIES_MAX } from '../../../shared/limits.ts';
import type { Reason, SavedReply } from '../../../shared/site-texts.ts';
import { DeskElement } from '../base/desk-element.ts';
import { field, focusFirstWrong } from '../base/field.ts';
import { failedPanel, loadingPanel } from '../base/state-panel.ts';
import type { Workplace } from '../desk.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import { makeSiteTextsStore } from './site-texts-store.ts';
import { newKey, TextsForm } from './texts-form.ts';

/** `<desk-replies>`: why the site rejects, as moderators pick it and writers read it, answers to use again, and the house rules above the form. */
export class RepliesScreen extends DeskElement {
  static override properties = { work: { attribute: false }, saved: { state: true } };
  declare work: Workplace;
  declare saved: boolean;
  #form: TextsForm | null = null;

  constructor() {
    super();
    this.saved = false;
  }

  protected override render() {
    const store = this.work.of(makeSiteTextsStore);
    if (store.state.phase === 'none') void store.load();
    if (store.state.phase === 'ready') this.#form ??= new TextsForm(store, this.work.api);
    this.watch(store, ...(this.#form ? [this.#form] : []));
    const t = texts().replies;
    return html`
      <header class="head"><h1>${t.title}</h1></header>
      <div class="page">${this.#form ? this.#lists(this.#form) : this.#instead()}</div>
    `;
  }

  #instead() {
    const store = this.work.of(makeSiteTextsStore);
    return store.state.phase === 'failed' ? failedPanel(texts().replies.failed, store.state.failure, () => store.load()) : loadingPanel();
  }

  #lists(form: TextsForm) {
    const t = texts().replies;
    const { reasons, replies } = form.state.values;
    const { failure, busy } = form.state;
    return html`
      <form novalidate @submit=${this.#submit}>
        <section aria-labelledby="reasons-title">
          <h2 id="reasons-title">${t.reasons}</h2>
          <p class="hint">${t.reasonsWhy}</p>
          <ol class="cards">${reasons.map((reason, at) => this.#reason(form, reason, at))}</ol>
          ${
            reasons.length < REASONS_MAX
              ? html`<button type="button" class="quiet" @click=${() => this.#fill(form, { reasons: [...reasons, { key: newKey(reasons), label: '', told: '' }] })}>+ ${t.addReason}</button>`
              : nothing
          }
        </section>
        <section aria-labelledby="saved-title">
          <h2 id="saved-title">${t.saved}</h2>
          <p class="hint">${t.savedWhy}</p>
          <ol class="cards">${replies.map((reply, at) => this.#reply(form, reply, at))}</ol>
          ${
            replies.length < SAVED_REPLIES_MAX
              ? html`<button type="button" class="quiet" @click=${() => this.#fill(form, { replies: [...replies, { title: '', body: '' }] })}>+ ${t.addReply}</button>`
              : nothing
          }
        </section>
        <section aria-labelledby="rules-title">
          <h2 id="rules-title">${t.houseRules}</h2>
          <p class="hint" id="rules-why">${t.houseRulesWhy}</p>
          <div class="field">
            <textarea rows="8" aria-labelledby="rules-title" aria-describedby="rules-why" aria-invalid=${form.state.errors.houseRules ? 'true' : 'false'} .value=${form.state.values.houseRules ?? ''}
              @input=${(event: Event) => this.#fill(form, { houseRules: (event.target as HTMLTextAreaElement).value })}></textarea>
            ${form.state.errors.houseRules ? html`<p class="wrong">${texts().fields[form.state.errors.houseRules]}</p>` : nothing}
          </div>
        </section>
        <p class="wrong" role="alert">${failure ? failureText(failure) : nothing}</p>
        <p role="status">${this.saved ? t.stored : nothing}</p>
        <button class="primary" ?disabled=${busy}>${t.save}</button>
      </form>
    `;
  }

  #reason(form: TextsForm, { label, told }: Reason, at: number) {
    const t = texts().replies;
    const { reasons } = form.state.values;
    const set = (part: Partial<Reason>) =>
      this.#fill(form, { reasons: reasons.map((one, index) => (index === at ? { ...one, ...part } : one)) });
    return html`
      <li class="card">
        ${field({ id: `label-${at}`, label: t.label, value: label, wrong: form.state.errors[`reasons.${at}.label`], onInput: (value) => set({ label: value }) })}
        ${field({ id: `told-${at}`, label: t.told, value: told, wrong: form.state.errors[`reasons.${at}.told`], onInput: (value) => set({ told: value }) })}
        <button type="button" class="quiet" ?disabled=${reasons.length === 1} aria-label=${t.removeOf(label)}
          @click=${() => this.#fill(form, { reasons: reasons.toSpliced(at, 1) })}>${t.remove}</button>
      </li>
    `;
  }

  #reply(form: TextsForm, { title, body }: SavedReply, at: number) {
    const t = texts().replies;
    const { replies } = form.state.values;
    const set = (part: Partial<SavedReply>) =>
      this.#fill(form, { replies: replies.map((one, index) => (index === at ? { ...one, ...part } : one)) });
    const wrong = form.state.errors[`replies.${at}.body`];
    return html`
      <li class="card">
        ${field({ id: `title-${at}`, label: t.name, value: title, wrong: form.state.errors[`replies.${at}.title`], onInput: (value) => set({ title: value }) })}
        <div class="field">
          <label for="body-${at}">${t.text}</label>
          <textarea id="body-${at}" rows="3" aria-invalid=${wrong ? 'true' : 'false'} aria-describedby="body-${at}-wrong" .value=${body}
            @input=${(event: Event) => set({ body: (event.target as HTMLTextAreaElement).value })}></textarea>
          <p id="body-${at}-wrong" class="wrong">${wrong ? texts().fields[wrong] : nothing}</p>
        </div>
        <button type="button" class="quiet" aria-label=${t.removeOf(title)} @click=${() => this.#fill(form, { replies: replies.toSpliced(at, 1) })}>${t.remove}</button>
      </li>
    `;
  }

  #fill(form: TextsForm, part: Parameters<TextsForm['fill']>[0]): void {
    this.saved = false;
    form.fill(part);
  }

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    this.saved = (await this.#form?.save()) ?? false;
    await this.updateComplete;
    if (!this.saved) focusFirstWrong(this);
  };
}
