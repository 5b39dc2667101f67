import { html, type Template } from './html.ts';

/** A button that looks like a link, and sends no form. */
export function linkButton(words: unknown, press: (event: Event) => void): Template {
  return html`<button type="button" class="link" @click=${press}>${words}</button>`;
}
