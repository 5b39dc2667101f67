import { html, nothing } from 'lit';
import { WORDS_TO_WRITER_MAX } from '../../../shared/limits.ts';
import type { RestrictionKind } from '../../../shared/restrictions.ts';
import type { Failure } from '../base/answer.ts';
import { DialogElement } from '../base/dialog-element.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import type { PersonStore } from './person-store.ts';

/** What somebody chooses from, in days; for good comes last and only for admins. */
const DAYS = [1, 7, 30] as const;

/**
 * `<desk-restrict>`: for how long somebody is muted or banned, why, and whether all that they wrote goes too. What is filled in stays
 * until it is done. Fires `close` when it is closed.
 */
export class RestrictDialog extends DialogElement {
  static override properties = {
    person: { attribute: false },
    kind: { attribute: false },
    admin: { type: Boolean },
    wrong: { state: true },
    failure: { state: true },
  };
  declare person: PersonStore;
  /** Null while it is not asked. */
  declare kind: RestrictionKind | null;
  declare admin: boolean;
  declare wrong: 'empty' | 'too_long' | null;
  declare failure: Failure | null;

  constructor() {
    super();
    this.kind = null;
    this.admin = false;
    this.wrong = null;
    this.failure = null;
  }

  protected override render() {
    this.watch(this.person);
    const t = texts().restrict;
    const { person, busy } = this.person.state;
    const name = person?.name ?? '';
    const choice = (days: string, label: string, first = false) =>
      html`<label class="choice"><input type="radio" name="days" value=${days} ?checked=${first} /> ${label}</label>`;
    return html`
      <dialog aria-labelledby="restrict-title" @close=${() => this.dispatchEvent(new Event('close'))}>
        <form novalidate @submit=${this.#submit}>
          <h2 id="restrict-title">${this.kind === 'mute' ? t.mute(name) : t.ban(name)}</h2>
          <p class="hint">${this.kind === 'mute' ? t.muteWhat : t.banWhat}</p>
          <fieldset>
            <legend>${t.howLong}</legend>
            ${DAYS.map((days, at) => choice(String(days), t.days[days], at === 0))}
            ${this.admin ? choice('', t.forGood) : nothing}
          </fieldset>
          <label for="restrict-reason">${t.reason}</label>
          <textarea id="restrict-reason" name="reason" rows="3" aria-describedby="restrict-told restrict-wrong" aria-invalid=${this.wrong ? 'true' : 'false'}></textarea>
          <p id="restrict-told" class="hint">${t.told}</p>
          <p id="restrict-wrong" class="wrong" role="alert">${this.wrong ? texts().fields[this.wrong] : this.failure ? failureText(this.failure) : nothing}</p>
          ${
            this.kind === 'ban' && (person?.open ?? 0) > 0
              ? html`<label class="choice"><input type="checkbox" name="sweep" /> ${t.sweep(person?.open ?? 0)}</label>`
              : nothing
          }
          <div class="row end">
            <button type="button" class="quiet" @click=${() => this.show(false)}>${texts().cancel}</button>
            <button class="reject" ?disabled=${busy}>${this.kind === 'mute' ? t.doMute : t.doBan}</button>
          </div>
        </form>
      </dialog>
    `;
  }

  protected override updated(): void {
    this.show(this.kind !== null);
  }

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const values = new FormData(form);
    const reason = String(values.get('reason') ?? '').trim();
    const days = String(values.get('days') ?? '');
    this.wrong = reason === '' ? 'empty' : [...reason].length > WORDS_TO_WRITER_MAX ? 'too_long' : null;
    if (this.wrong || !this.kind) return;
    this.failure = await this.person.restrict({ kind: this.kind, days: days === '' ? null : Number(days), reason });
    if (this.failure) return;
    const sweep = values.get('sweep') !== null;
    form.reset();
    this.show(false);
    if (sweep) await this.person.sweep({ action: 'reject', reason: 'other' });
  };
}
