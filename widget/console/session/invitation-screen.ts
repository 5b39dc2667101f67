import { html, nothing } from 'lit';
import { NAME_MAX } from '../../../shared/limits.ts';
import { DeskElement } from '../base/desk-element.ts';
import { failedPanel, loadingPanel } from '../base/state-panel.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import type { InvitationStore } from './invitation-store.ts';

/** `<desk-invitation>`: what the link of an invitation opens: to which site, by whom, and one's name if it is not known yet. */
export class InvitationScreen extends DeskElement {
  static override properties = { invitation: { attribute: false } };
  declare invitation: InvitationStore;

  protected override render() {
    this.watch(this.invitation);
    const t = texts().invitation;
    const { found, failure, wrong, busy } = this.invitation.state;
    if (!found) return failure ? failedPanel(t.title, failure, () => this.invitation.load()) : loadingPanel();
    return html`
      <form class="sign-in" novalidate @submit=${this.#submit}>
        <h1>${t.title}</h1>
        <p>${t.what(found.by, found.site.name)} ${texts().team.rolesWhat[found.role]}</p>
        ${
          found.known
            ? html`<p>${t.known(found.email)}</p>`
            : html`
              <label for="invited-name">${t.name}</label>
              <input id="invited-name" name="name" autocomplete="name" maxlength=${NAME_MAX} aria-invalid=${wrong ? 'true' : 'false'} aria-describedby="invited-wrong" />
              <p class="hint">${t.nameWhy}</p>
            `
        }
        <p id="invited-wrong" class="wrong" role="alert">${wrong ? texts().fields.required : failure ? failureText(failure) : nothing}</p>
        <button class="primary" ?disabled=${busy}>${t.accept}</button>
      </form>
    `;
  }

  #submit = (event: SubmitEvent) => {
    event.preventDefault();
    void this.invitation.accept(String(new FormData(event.target as HTMLFormElement).get('name') ?? '').trim());
  };
}
