import { html, nothing } from 'lit';
import type { Invitation, Member } from '../../../shared/members.ts';
import { ROLES, type Role } from '../../../shared/roles.ts';
import { DeskElement } from '../base/desk-element.ts';
import { field, focusFirstWrong } from '../base/field.ts';
import { failedPanel, loadingPanel } from '../base/state-panel.ts';
import type { Desk, Workplace } from '../desk.ts';
import { failureText } from '../i18n/failure-text.ts';
import { day } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';
import { makeTeamStore, type TeamStore } from './team-store.ts';

/** `<desk-team>`: who works on a site, in which role, and who was invited. */
export class TeamScreen extends DeskElement {
  static override properties = { desk: { attribute: false }, work: { attribute: false } };
  declare desk: Desk;
  declare work: Workplace;
  #asked: TeamStore | null = null;

  protected override willUpdate(): void {
    if (this.#asked === this.#team) return;
    this.#asked = this.#team;
    void this.#team.load();
  }

  protected override render() {
    this.watch(this.#team, this.#team.invitation);
    const t = texts().team;
    const { phase, failure, team } = this.#team.state;
    return html`
      <header class="head"><h1>${t.title}</h1></header>
      <div class="page">
        <p class="wrong" role="alert">${phase === 'ready' && failure ? failureText(failure) : nothing}</p>
        ${phase === 'loading' ? loadingPanel() : nothing}
        ${phase === 'failed' ? failedPanel(t.failed, failure, () => this.#team.load()) : nothing}
        ${
          phase === 'ready'
            ? html`
              <ul class="team">${team.members.map((member) => this.#member(member))}</ul>
              ${this.#invite()}
              ${
                team.invitations.length > 0
                  ? html`<h2>${t.invitations}</h2><ul class="team">${team.invitations.map((one) => this.#invitation(one))}</ul>`
                  : nothing
              }
            `
            : nothing
        }
      </div>
    `;
  }

  #member({ id, name, email, role, since }: Member) {
    const t = texts().team;
    const { busy } = this.#team.state;
    const me = this.desk.session.state.session?.moderator.id === id;
    const mayTouch = this.desk.may(role);
    return html`
      <li>
        <div><strong><bdi>${name}</bdi></strong> ${me ? html`<span class="badge">${t.me}</span>` : nothing}<p class="small">${email} · ${t.since(day(since))}</p></div>
        <label><span class="unseen">${t.roleOf(name)}</span>
          <select ?disabled=${busy || !mayTouch} @change=${(event: Event) => this.#team.setRole(id, (event.target as HTMLSelectElement).value as Role)}>
            ${this.#roles(role)}
          </select>
        </label>
        <button class="quiet" ?disabled=${busy || !mayTouch} aria-label=${t.removeOf(name)} @click=${() => confirm(t.removeSure(name)) && this.#team.remove(id)}>${t.remove}</button>
      </li>
    `;
  }

  /** Nobody gives more than they have. */
  #roles(chosen: Role) {
    const t = texts().team;
    return ROLES.filter((role) => role === chosen || this.desk.may(role)).map(
      (role) => html`<option value=${role} ?selected=${role === chosen}>${t.roles[role]}</option>`,
    );
  }

  #invite() {
    const t = texts().team;
    const form = this.#team.invitation;
    const { values, errors, failure, busy } = form.state;
    return html`
      <form class="card" novalidate @submit=${this.#submit}>
        <h2>${t.invite}</h2>
        <p class="hint">${t.inviteWhy}</p>
        ${field({ id: 'invite-email', label: t.email, type: 'email', value: values.email, wrong: errors.email, onInput: (email) => form.fill({ email }) })}
        <div class="field"><label for="invite-role">${t.role}</label>
          <select id="invite-role" @change=${(event: Event) => form.fill({ role: (event.target as HTMLSelectElement).value as Role })}>${this.#roles(values.role)}</select>
          <p class="hint">${t.rolesWhat[values.role]}</p>
        </div>
        <p class="wrong" role="alert">${failure && !errors.email ? failureText(failure) : nothing}</p>
        <p role="status">${this.#team.state.invited ? t.sent(this.#team.state.invited) : nothing}</p>
        <button class="primary" ?disabled=${busy}>${t.send}</button>
      </form>
    `;
  }

  #invitation({ id, email, role, by, expiresAt, expired }: Invitation) {
    const t = texts().team;
    return html`
      <li>
        <div><strong>${email}</strong><p class="small">${t.roles[role]} · ${t.by(by)} · ${expired ? t.expired : t.until(day(expiresAt))}</p></div>
        <button class="quiet" ?disabled=${this.#team.state.busy} aria-label=${t.withdrawOf(email)} @click=${() => this.#team.withdraw(id)}>${t.withdraw}</button>
      </li>
    `;
  }

  get #team(): TeamStore {
    return this.work.of(makeTeamStore);
  }

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    await this.#team.invite();
    await this.updateComplete;
    focusFirstWrong(this);
  };
}
