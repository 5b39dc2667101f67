import { html, type TemplateResult } from 'lit/html.js';
import { DrawnElement } from '../base/drawn-element.ts';
import type { VoicesTexts } from '../i18n/nl-voices.ts';
import type { ThreadStore } from '../thread/thread-store.ts';

/** A dialog over the page that goes away when it is closed; the browser keeps the focus in it and gives it back. Inside <praat-mee> only. */
export abstract class VoicesDialog extends DrawnElement {
  declare store: ThreadStore;
  declare texts: VoicesTexts;

  protected override connected(): (() => void)[] {
    void this.redraw().then(() => this.find<HTMLDialogElement>('dialog')?.showModal());
    return [];
  }

  protected dialog(title: string, content: unknown): TemplateResult {
    return html`<dialog aria-label=${title} @close=${() => this.remove()}>
      <div class="row head"><h2 tabindex="-1" autofocus>${title}</h2>
        <button class="link" @click=${() => this.close()}>${this.texts.close}</button></div>
      ${content}
    </dialog>`;
  }

  protected close(): void {
    this.find<HTMLDialogElement>('dialog')?.close();
  }

  /** Puts the reader where something is wrong, or else at the beginning. */
  protected async attend(): Promise<void> {
    await this.redraw();
    (this.find('[aria-invalid=true]') ?? this.find('h2'))?.focus();
  }
}
