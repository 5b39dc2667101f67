import { html } from 'lit';
import { DialogElement } from '../base/dialog-element.ts';
import { texts } from '../i18n/texts.ts';
import type { SessionStore } from './session-store.ts';

/** `<desk-sign-in-again>`: lies over the work of somebody whose session ended, and goes away once they are back. */
export class SignInAgain extends DialogElement {
  static override properties = { session: { attribute: false } };
  declare session: SessionStore;

  protected override render() {
    this.watch(this.session);
    const open = this.#isLost();
    return html`
      <dialog class="cover" aria-labelledby="again-title" @cancel=${(event: Event) => event.preventDefault()}>
        <h2 id="again-title">${texts().signIn.again}</h2>
        <p>${texts().signIn.againWhy}</p>
        ${open ? html`<desk-sign-in .session=${this.session}></desk-sign-in>` : ''}
      </dialog>
    `;
  }

  protected override updated(): void {
    this.show(this.#isLost());
  }

  #isLost(): boolean {
    const { phase, session } = this.session.state;
    return phase === 'signedOut' && session !== null;
  }
}
