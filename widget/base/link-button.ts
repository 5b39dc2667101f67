import { html, type TemplateResult } from 'lit/html.js';

/** A button that looks like a link, and sends no form. */
export function linkButton(words: unknown, press: (event: Event) => void): TemplateResult {
  return html`<button type="button" class="link" @click=${press}>${words}</button>`;
}
