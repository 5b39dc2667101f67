import { html } from 'lit';
import { DialogElement } from '../base/dialog-element.ts';
import { texts } from '../i18n/texts.ts';
import type { Settings } from '../settings.ts';

/** `<desk-keys>`: which key does what, and whether letters are keys at all. Fires `close` when it is closed. */
export class KeysDialog extends DialogElement {
  static override properties = { settings: { attribute: false }, open: { type: Boolean } };
  declare settings: Settings;
  declare open: boolean;

  protected override render() {
    this.watch(this.settings);
    const t = texts().keysDialog;
    return html`
      <dialog aria-labelledby="keys-title" @close=${() => this.dispatchEvent(new Event('close'))}>
        <h2 id="keys-title">${t.title}</h2>
        <dl class="keys">
          ${t.rows.map(([key, what]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}
        </dl>
        <label class="choice">
          <input type="checkbox" aria-describedby="keys-why" .checked=${this.settings.state.keysOn} @change=${this.#turn} />
          ${t.on}
        </label>
        <p id="keys-why" class="hint">${t.onWhy}</p>
        <form method="dialog" class="row end"><button class="primary">${texts().close}</button></form>
      </dialog>
    `;
  }

  protected override updated(): void {
    this.show(this.open);
  }

  #turn = (event: Event) => this.settings.useKeys((event.target as HTMLInputElement).checked);
}
