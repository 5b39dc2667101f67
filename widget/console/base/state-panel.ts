import { html, nothing, type TemplateResult } from 'lit';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import type { Failure } from './answer.ts';

export function loadingPanel(): TemplateResult {
  return html`<div class="panel" role="status"><p>${texts().loading}</p></div>`;
}

export function emptyPanel(title: string, more: string): TemplateResult {
  return html`<div class="panel empty" tabindex="-1"><p class="big">${title}</p><p>${more}</p></div>`;
}

/** What could not be loaded, why, and the way to try again. */
export function failedPanel(title: string, failure: Failure | null, retry: () => void): TemplateResult {
  return html`
    <div class="panel" role="alert">
      <p class="big">${title}</p>
      <p>${failure ? failureText(failure) : nothing}</p>
      <button class="primary" @click=${retry}>${texts().retry}</button>
    </div>
  `;
}
