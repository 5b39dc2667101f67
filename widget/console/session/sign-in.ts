import { html, nothing } from 'lit';
import { DeskElement } from '../base/desk-element.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import type { SessionStore } from './session-store.ts';

/** `<desk-sign-in>`: an e-mail address, then the code that was mailed to it. */
export class SignIn extends DeskElement {
  static override properties = { session: { attribute: false } };
  declare session: SessionStore;
  #step = '';

  protected override render() {
    this.watch(this.session);
    const { step, failure } = this.session.state;
    return html`
      <form class="sign-in" novalidate @submit=${this.#submit}>
        ${step === 'email' ? this.#email() : this.#code()}
        <p class="wrong" role="alert">${failure ? failureText(failure) : nothing}</p>
      </form>
    `;
  }

  protected override updated(): void {
    const { step } = this.session.state;
    if (this.#step !== step) this.querySelector('input')?.focus();
    this.#step = step;
  }

  #email() {
    const { email, busy } = this.session.state;
    return html`
      <label for="sign-in-email">${texts().signIn.email}</label>
      <input id="sign-in-email" name="email" type="email" autocomplete="email" required .value=${email} />
      <button class="primary" ?disabled=${busy}>${texts().signIn.send}</button>
      ${
        this.session.canUsePasskeys
          ? html`<button type="button" ?disabled=${busy} @click=${() => this.session.signInWithPasskey()}>${texts().signIn.passkey}</button>`
          : nothing
      }
    `;
  }

  #code() {
    const t = texts().signIn;
    const { email, busy } = this.session.state;
    return html`
      <p role="status">${t.sent(email)}</p>
      <label for="sign-in-code">${t.code}</label>
      <input id="sign-in-code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required />
      <button class="primary" ?disabled=${busy}>${t.submit}</button>
      <div class="row">
        <button type="button" class="quiet" @click=${() => this.session.requestCode(email)}>${t.again6}</button>
        <button type="button" class="quiet" @click=${() => this.session.otherEmail()}>${t.other}</button>
      </div>
    `;
  }

  #submit = (event: SubmitEvent) => {
    event.preventDefault();
    const values = new FormData(event.target as HTMLFormElement);
    const code = String(values.get('code') ?? '').replace(/\D/g, '');
    if (this.session.state.step === 'code') void this.session.signIn(code);
    else void this.session.requestCode(String(values.get('email') ?? '').trim());
  };
}
