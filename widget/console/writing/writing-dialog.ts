import { html, nothing } from 'lit';
import type { NewReply } from '../../../shared/decisions.ts';
import { DialogElement } from '../base/dialog-element.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import { insertReply } from '../replies/insert-reply.ts';
import type { SiteTextsStore } from '../replies/site-texts-store.ts';
import type { WritingStore } from './writing-store.ts';

/** `<desk-writing>`: another text for a comment, or an answer of the editors. Fires `close` when it is closed. */
export class WritingDialog extends DialogElement {
  static override properties = {
    writing: { attribute: false },
    siteTexts: { attribute: false },
    siteName: { attribute: false },
    me: { attribute: false },
  };
  declare writing: WritingStore;
  declare siteTexts: SiteTextsStore;
  declare siteName: string;
  declare me: string;

  protected override render() {
    this.watch(this.writing, this.siteTexts);
    const t = texts().writing;
    const { open, text, busy, wrong, failure } = this.writing.state;
    const name = open?.item.comment.author.name ?? '';
    const reply = open?.kind === 'reply';
    return html`
      <dialog class="wide" aria-labelledby="writing-title" @close=${this.#closed}>
        <form novalidate @submit=${this.#submit}>
          <h2 id="writing-title">${reply ? t.replyTo(name) : t.edit(name)}</h2>
          ${reply ? this.#signed() : html`<p class="hint">${t.editWhy}</p>`}
          <label for="writing-text" class="unseen">${t.text}</label>
          <textarea id="writing-text" rows="8" aria-invalid=${wrong ? 'true' : 'false'} aria-describedby="writing-wrong" .value=${text}
            @input=${(event: Event) => this.writing.fill((event.target as HTMLTextAreaElement).value)}></textarea>
          <p id="writing-wrong" class="wrong" role="alert">${wrong ? texts().fields[wrong] : failure ? failureText(failure) : nothing}</p>
          ${reply ? insertReply(this.siteTexts, (body) => this.writing.fill([text, body].filter(Boolean).join('\n\n'))) : nothing}
          <div class="row end">
            <button type="button" class="quiet" @click=${() => this.writing.close()}>${texts().cancel}</button>
            <button class="primary" ?disabled=${busy}>${reply ? t.place : t.save}</button>
          </div>
        </form>
      </dialog>
    `;
  }

  protected override updated(): void {
    const { open } = this.writing.state;
    if (open?.kind === 'reply') void this.siteTexts.load();
    this.show(open !== null);
  }

  #signed() {
    const t = texts().writing;
    const choice = (as: NewReply['as'], name: string) => html`
      <label class="choice"><input type="radio" name="as" .checked=${this.writing.state.as === as} @change=${() => this.writing.sign(as)} /> ${name}</label>
    `;
    return html`<fieldset class="row"><legend>${t.as}</legend>${choice('site', this.siteName)}${choice('moderator', this.me)}</fieldset>`;
  }

  #submit = (event: SubmitEvent) => {
    event.preventDefault();
    void this.writing.save();
  };

  #closed = () => {
    this.writing.close();
    this.dispatchEvent(new Event('close'));
  };
}
