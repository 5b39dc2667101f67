import { html, nothing } from 'lit';
import { DeskElement } from '../base/desk-element.ts';
import { field, focusFirstWrong } from '../base/field.ts';
import { failedPanel, loadingPanel } from '../base/state-panel.ts';
import type { Workplace } from '../desk.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import { makeServicesStore, type ServicesStore } from './services-store.ts';

/** `<desk-services>`: Akismet, and a check of the publisher's own, with what each of them is told. For admins. */
export class ServicesPanel extends DeskElement {
  static override properties = { work: { attribute: false } };
  declare work: Workplace;
  #asked: ServicesStore | null = null;

  protected override willUpdate(): void {
    if (this.#asked === this.#services) return;
    this.#asked = this.#services;
    if (!this.#services.state.saved) void this.#services.load();
  }

  protected override render() {
    const services = this.#services;
    this.watch(services, services.form);
    const t = texts().services;
    const { phase, failure, done } = services.state;
    const { busy, failure: refused } = services.form.state;
    return html`
      <h2>${t.title}</h2>
      <p class="hint">${t.intro}</p>
      ${phase === 'loading' ? loadingPanel() : nothing}
      ${phase === 'failed' ? failedPanel(t.failed, failure, () => services.load()) : nothing}
      ${
        phase === 'ready'
          ? html`
            <form novalidate @submit=${this.#submit}>
              ${this.#akismet()} ${this.#check(busy)}
              <p class="wrong" role="alert">${refused ? failureText(refused) : nothing}</p>
              <p role="status">${done ? t.saved : nothing}</p>
              <button class="primary" ?disabled=${busy}>${t.save}</button>
            </form>
          `
          : nothing
      }
    `;
  }

  #akismet() {
    const { form, state } = this.#services;
    const { asksAkismet, key, effect, sendsPerson } = form.state.values;
    const t = texts().services.akismet;
    const wrong = form.state.errors['akismet.key'];
    return html`
      <fieldset>
        <legend>Akismet</legend>
        ${this.#choice(t.on, asksAkismet, (on) => this.#services.fill({ asksAkismet: on }))}
        ${
          asksAkismet
            ? html`
              <p class="hint">${t.told}</p>
              ${field({ id: 'akismet-key', label: state.saved?.akismet ? t.otherKey : t.key, value: key, wrong, wrongText: wrong === 'wrong_value' ? t.wrongKey : undefined, onInput: (value) => this.#services.fill({ key: value }) })}
              ${this.#choice(t.isSpam, effect === 'spam', (on) => this.#services.fill({ effect: on ? 'spam' : 'hold' }))}
              ${this.#choice(t.sendsPerson, sendsPerson, (on) => this.#services.fill({ sendsPerson: on }))}
            `
            : nothing
        }
      </fieldset>
    `;
  }

  #check(busy: boolean) {
    const { form, state } = this.#services;
    const { asksCheck, url } = form.state.values;
    const t = texts().services.check;
    const wrong = form.state.errors['check.url'];
    return html`
      <fieldset>
        <legend>${t.title}</legend>
        ${this.#choice(t.on, asksCheck, (on) => this.#services.fill({ asksCheck: on }))}
        ${
          asksCheck
            ? html`
              <p class="hint">${t.told}</p>
              ${field({ id: 'check-url', type: 'url', label: t.url, value: url, wrong, wrongText: wrong ? t.wrongUrl : undefined, onInput: (value) => this.#services.fill({ url: value }) })}
              ${
                state.secret
                  ? html`<div class="field"><label for="check-secret">${t.secret}</label><input id="check-secret" readonly .value=${state.secret} /><p class="hint">${t.secretOnce}</p></div>`
                  : nothing
              }
              ${state.saved?.check ? html`<button type="button" class="quiet" ?disabled=${busy} @click=${() => this.#services.save(true)}>${t.newSecret}</button>` : nothing}
            `
            : nothing
        }
      </fieldset>
    `;
  }

  #choice(label: string, checked: boolean, onChange: (on: boolean) => void) {
    return html`
      <label class="choice"><input type="checkbox" .checked=${checked}
        @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)} /> ${label}</label>
    `;
  }

  get #services(): ServicesStore {
    return this.work.of(makeServicesStore);
  }

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    await this.#services.save();
    await this.updateComplete;
    focusFirstWrong(this);
  };
}
