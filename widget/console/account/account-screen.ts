import { html, nothing } from 'lit';
import type { Account } from '../../../shared/account.ts';
import { PASSKEY_NAME_MAX } from '../../../shared/limits.ts';
import { DeskElement } from '../base/desk-element.ts';
import { failedPanel, loadingPanel } from '../base/state-panel.ts';
import type { Desk, Workplace } from '../desk.ts';
import { failureText } from '../i18n/failure-text.ts';
import { ago, day, moment } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';
import { passkeys } from '../session/passkeys.ts';
import { type AccountStore, makeAccountStore } from './account-store.ts';

/** `<desk-account>`: who one is, one's passkeys, and where one is signed in. */
export class AccountScreen extends DeskElement {
  static override properties = { desk: { attribute: false }, work: { attribute: false } };
  declare desk: Desk;
  declare work: Workplace;
  #asked: AccountStore | null = null;

  protected override willUpdate(): void {
    if (this.#asked === this.#account) return;
    this.#asked = this.#account;
    void this.#account.load();
  }

  protected override render() {
    this.watch(this.#account);
    const t = texts().account;
    const { phase, failure, account, calledOff } = this.#account.state;
    const me = this.desk.session.state.session?.moderator;
    return html`
      <header class="head"><h1>${t.title}</h1></header>
      <div class="page">
        <p><strong><bdi>${me?.name}</bdi></strong> <span class="small">${me?.email}</span></p>
        <p class="wrong" role="alert">${phase === 'ready' && failure ? failureText(failure) : calledOff ? t.calledOff : nothing}</p>
        ${phase === 'loading' ? loadingPanel() : nothing}
        ${phase === 'failed' ? failedPanel(t.failed, failure, () => this.#account.load()) : nothing}
        ${phase === 'ready' ? [this.#passkeys(account), this.#sessions(account)] : nothing}
      </div>
    `;
  }

  #passkeys({ passkeys: own }: Account) {
    const t = texts().account;
    const { busy } = this.#account.state;
    return html`
      <h2>${t.passkeys}</h2>
      <p class="hint">${t.passkeyWhat}</p>
      <ul class="team">
        ${own.map(
          ({ id, name, createdAt, usedAt }) => html`
            <li>
              <div><strong><bdi>${name}</bdi></strong><p class="small">${t.since(day(createdAt))} · ${usedAt ? t.used(ago(usedAt)) : t.unused}</p></div>
              <button class="quiet" aria-label=${t.removeOf(name)} ?disabled=${busy} @click=${() => this.#remove(id, name)}>${t.remove}</button>
            </li>
          `,
        )}
      </ul>
      ${
        passkeys.supported
          ? html`
            <form class="row" novalidate @submit=${this.#add}>
              <label for="passkey-name">${t.name}</label>
              <input id="passkey-name" name="name" maxlength=${PASSKEY_NAME_MAX} .value=${t.nth(own.length + 1)} />
              <button class="primary" ?disabled=${busy}>${t.add}</button>
            </form>
          `
          : html`<p>${t.unsupported}</p>`
      }
    `;
  }

  #sessions({ sessions }: Account) {
    const t = texts().account;
    return html`
      <h2>${t.sessions}</h2>
      <p class="hint">${t.sessionsWhat}</p>
      <ul class="team">
        ${sessions.map(
          ({ id, current, agent, createdAt, lastUsedAt }) => html`
            <li>
              <div>
                <strong>${agent ?? t.unknownAgent}</strong> ${current ? html`<span class="badge">${t.here}</span>` : nothing}
                <p class="small">${t.signedIn(moment(createdAt))}${current ? nothing : ` · ${t.used(ago(lastUsedAt))}`}</p>
              </div>
              ${current ? nothing : html`<button class="quiet" aria-label=${t.endOf(agent ?? t.unknownAgent)} ?disabled=${this.#account.state.busy} @click=${() => this.#account.endSession(id)}>${t.end}</button>`}
            </li>
          `,
        )}
      </ul>
    `;
  }

  #add = async (event: SubmitEvent) => {
    event.preventDefault();
    const input = this.querySelector<HTMLInputElement>('#passkey-name');
    const name = input?.value.trim() || texts().account.nth(this.#account.state.account.passkeys.length + 1);
    await this.#account.addPasskey(name);
    await this.updateComplete;
    input?.focus();
  };

  async #remove(id: string, name: string): Promise<void> {
    if (!confirm(texts().account.removeSure(name))) return;
    await this.#account.removePasskey(id);
    await this.updateComplete;
    this.querySelector<HTMLElement>('#passkey-name')?.focus();
  }

  get #account(): AccountStore {
    return this.work.of(makeAccountStore);
  }
}
