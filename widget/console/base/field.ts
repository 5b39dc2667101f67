import { html, nothing, type TemplateResult } from 'lit';
import type { FieldCode } from '../../../shared/errors.ts';
import { texts } from '../i18n/texts.ts';

interface Field {
  /** Unique in the page. */
  id: string;
  label: string;
  value: string;
  type?: 'text' | 'url' | 'email' | 'datetime-local';
  optional?: boolean;
  disabled?: boolean;
  /** What is wrong with it, as the server says or in words. */
  wrong?: FieldCode | undefined;
  wrongText?: string | undefined;
  onInput(value: string): void;
}

/** A labelled line to fill in, with what is wrong right below it. */
export function field({ id, label, value, type = 'text', optional, disabled, wrong, wrongText, onInput }: Field): TemplateResult {
  const problem = wrongText ?? (wrong ? texts().fields[wrong] : null);
  return html`
    <div class="field">
      <label for=${id}>${label}${optional ? html` <span class="hint">(${texts().optional})</span>` : nothing}</label>
      <input id=${id} type=${type} .value=${value} ?disabled=${disabled} aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${problem ? `${id}-wrong` : nothing}
        @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)} />
      ${problem ? html`<p id="${id}-wrong" class="wrong">${problem}</p>` : nothing}
    </div>
  `;
}

/** After sending failed: puts the keyboard on the first field that is wrong. */
export function focusFirstWrong(within: HTMLElement): void {
  within.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
