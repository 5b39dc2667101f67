import { html, nothing } from 'lit';
import { MODE_NAMES } from '../../../shared/modes.ts';
import type { PolicySettings } from '../../../shared/sites.ts';
import { DeskElement } from '../base/desk-element.ts';
import { failedPanel, loadingPanel } from '../base/state-panel.ts';
import type { Desk, Workplace } from '../desk.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import { effectLists, type ListEffect } from './effect-lists.ts';
import { hoursField } from './hours-field.ts';
import { reactionKinds } from './reaction-kinds.ts';
import { type Named, RULE_FIELDS, RULE_LISTS } from './rule-fields.ts';
import { makeRulesStore, type RulesStore } from './rules-store.ts';
import { trialPanel } from './trial-panel.ts';

/** `<desk-rules>`: what the rules of a site judge by. Other settings are tried on the last comments before they can be saved. */
export class RulesScreen extends DeskElement {
  static override properties = { desk: { attribute: false }, work: { attribute: false } };
  declare desk: Desk;
  declare work: Workplace;
  #asked: RulesStore | null = null;

  protected override willUpdate(): void {
    if (this.#asked === this.#rules) return;
    this.#asked = this.#rules;
    if (!this.#rules.state.policy) void this.#rules.load();
  }

  protected override render() {
    this.watch(this.#rules);
    const t = texts().rules;
    const { phase, failure, policy, tried, busy, done } = this.#rules.state;
    const mayChange = this.desk.may('admin');
    return html`
      <header class="head"><h1>${t.title}</h1></header>
      <div class="page">
        <p class="hint">${mayChange ? t.intro : t.onlyAdmins}</p>
        ${phase === 'loading' ? loadingPanel() : nothing}
        ${phase === 'failed' ? failedPanel(t.failed, failure, () => this.#rules.load()) : nothing}
        ${
          phase === 'ready' && policy
            ? html`
              <form novalidate @submit=${this.#submit}>
                ${this.#fields(policy, !mayChange)}
                <p class="wrong" role="alert">${failure ? failureText(failure) : nothing}
                  ${failure?.code === 'changed_meanwhile' ? html`<button type="button" @click=${() => this.#rules.load()}>${t.loadAgain}</button>` : nothing}</p>
                <div role="status">${tried ? trialPanel(tried) : done ? html`<p>${t.saved}</p>` : nothing}</div>
                ${this.#buttons(mayChange, tried !== null || !this.#rules.needsTrial, busy)}
              </form>
            `
            : nothing
        }
        ${mayChange && phase === 'ready' ? html`<desk-services .work=${this.work}></desk-services>` : nothing}
      </div>
    `;
  }

  #buttons(mayChange: boolean, wasTried: boolean, busy: boolean) {
    const t = texts().rules;
    if (!this.#rules.isChanged) return nothing;
    return html`
      <div class="row">
        ${wasTried && mayChange ? html`<button class="primary" ?disabled=${busy}>${t.save}</button>` : html`<button class="primary" ?disabled=${busy}>${t.try}</button>`}
        <button type="button" class="quiet" ?disabled=${busy} @click=${() => this.#rules.load()}>${t.drop}</button>
      </div>
    `;
  }

  #fields(policy: PolicySettings, disabled: boolean) {
    const t = texts().rules;
    return html`
      <fieldset ?disabled=${disabled}>
        <legend>${texts().thread.mode}</legend>
        ${MODE_NAMES.map(
          (mode) => html`
            <label class="choice"><input type="radio" name="mode" .checked=${policy.mode === mode} @change=${() => this.#rules.fill({ mode })} /> ${texts().thread.modes[mode]}</label>
          `,
        )}
        ${policy.mode === 'trusted' ? this.#number('trustedAfter', policy) : nothing}
      </fieldset>
      ${RULE_FIELDS.map(
        (field) => html`
          <fieldset ?disabled=${disabled}>
            <legend>${t.names[field.rule]}</legend>
            ${'numbers' in field ? field.numbers.map((name) => this.#number(name, policy)) : field.switches.map((name) => this.#switch(name, policy))}
          </fieldset>
        `,
      )}
      <fieldset ?disabled=${disabled}>
        <legend>${t.names.deskHours}</legend>
        ${hoursField(
          policy.deskHours,
          [...this.#wrong().keys()].some((path) => path.startsWith('deskHours')),
          (deskHours) => this.#rules.fill({ deskHours }),
        )}
      </fieldset>
      ${RULE_LISTS.map((name) => this.#list(name, policy, disabled))}
      ${reactionKinds(policy.reactions, disabled, (reactions) => this.#rules.fill({ reactions }))}
    `;
  }

  #number(name: Named<number>, policy: PolicySettings) {
    const wrong = this.#wrong().get(name);
    return html`
      <div class="number">
        <label for="rule-${name}">${texts().rules.settings[name]}</label>
        <input id="rule-${name}" type="number" inputmode="numeric" min="0" .value=${String(policy[name])} aria-invalid=${wrong ? 'true' : 'false'}
          @change=${(event: Event) => this.#rules.fill({ [name]: Number((event.target as HTMLInputElement).value) })} />
        ${wrong ? html`<p class="wrong">${texts().fields[wrong]}</p>` : nothing}
      </div>
    `;
  }

  #switch(name: Named<boolean>, policy: PolicySettings) {
    return html`
      <label class="choice"><input type="checkbox" .checked=${policy[name]}
        @change=${(event: Event) => this.#rules.fill({ [name]: (event.target as HTMLInputElement).checked })} /> ${texts().rules.settings[name]}</label>
    `;
  }

  #list(name: (typeof RULE_LISTS)[number], policy: PolicySettings, disabled: boolean) {
    const t = texts().rules;
    const key = name === 'words' ? 'word' : 'domain';
    const list: readonly { word?: string; domain?: string; effect: ListEffect }[] = policy[name];
    const wrong = new Set([...this.#wrong().keys()].flatMap((path) => (path.startsWith(`${name}.`) ? [Number(path.split('.')[1])] : [])));
    return html`
      <fieldset>
        <legend>${t.names[name]}</legend>
        <p class="hint">${t.lists[name]}</p>
        ${effectLists({
          id: name,
          disabled,
          entries: list.map((one) => ({ entry: one[key] ?? '', effect: one.effect })),
          wrong,
          onChange: (entries) => this.#rules.fill({ [name]: entries.map(({ entry, effect }) => ({ [key]: tidy(entry, key), effect })) }),
        })}
      </fieldset>
    `;
  }

  /** What the server found wrong, by the setting. */
  #wrong() {
    const errors = this.#rules.state.failure?.errors ?? [];
    return new Map(errors.map(({ path, code }) => [path.replace(/^policy\./, ''), code]));
  }

  get #rules(): RulesStore {
    return this.work.of(makeRulesStore);
  }

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if ((this.#rules.state.tried || !this.#rules.needsTrial) && this.desk.may('admin')) await this.#rules.save();
    else await this.#rules.try();
    await this.updateComplete;
    this.querySelector<HTMLElement>('[aria-invalid="true"], #trial-title')?.focus();
  };
}

/** Domains are pasted in as addresses too. */
function tidy(entry: string, key: 'word' | 'domain'): string {
  const text = entry.trim();
  return key === 'word'
    ? text
    : text
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/^(.*@|www\.)/, '')
        .replace(/[/:?#].*$/, '');
}
