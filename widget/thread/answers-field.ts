import { html, nothing } from 'lit/html.js';
import type { NewComment } from '../../shared/comments.ts';
import { read, write } from '../base/storage.ts';
import type { WritingTexts } from '../i18n/nl-writing.ts';

/** Whether the writer wants mail when somebody answers, and where: asked in the form, and kept on this device while they do. */
export class AnswersField {
  email = read<string>('email') ?? '';
  isWanted = !!this.email;

  /** For the form with this id; `changed` draws it again. */
  render(id: string, texts: WritingTexts, changed: () => void): unknown {
    return html`<label class="quiet"><input type="checkbox" .checked=${this.isWanted} @change=${() => {
      this.isWanted = !this.isWanted;
      changed();
    }}> ${texts.answers}</label>
      ${
        this.isWanted
          ? html`<div class="field"><label for="email-${id}">${texts.email}</label><input id="email-${id}" part="input" type="email" autocomplete="email" .value=${this.email} @input=${(
              event: Event,
            ) => {
              this.email = (event.target as HTMLInputElement).value;
            }}></div>`
          : nothing
      }`;
  }

  /** What goes along with a comment by this name; only an address that can be one. */
  sent(name: string, language: string): Pick<NewComment, 'author' | 'answers'> {
    const email = this.email.trim();
    const isWanted = this.isWanted && /^\S+@\S+\.\S+$/.test(email);
    write('email', isWanted ? email : null);
    return isWanted ? { author: { name, email }, answers: language } : { author: { name } };
  }
}
