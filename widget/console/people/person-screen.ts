import { html, nothing } from 'lit';
import { NOTE_MAX } from '../../../shared/limits.ts';
import type { Person, Restriction } from '../../../shared/people.ts';
import type { RestrictionKind } from '../../../shared/restrictions.ts';
import { DeskElement } from '../base/desk-element.ts';
import { saveFile } from '../base/save-file.ts';
import { failedPanel, loadingPanel } from '../base/state-panel.ts';
import type { Desk, Workplace } from '../desk.ts';
import { failureText } from '../i18n/failure-text.ts';
import { ago, day, moment, percent } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';
import { lookQuery, WAITING } from '../queue/queue-look.ts';
import { hashOf } from '../router.ts';
import { PersonStore } from './person-store.ts';

/** `<desk-person>`: one reader: what they wrote, what holds for them, and what colleagues noted. */
export class PersonScreen extends DeskElement {
  static override properties = {
    desk: { attribute: false },
    work: { attribute: false },
    personId: { attribute: false },
    asked: { state: true },
  };
  declare desk: Desk;
  declare work: Workplace;
  declare personId: string;
  /** Which restriction is asked about. */
  declare asked: RestrictionKind | null;
  #person: PersonStore | null = null;

  constructor() {
    super();
    this.asked = null;
  }

  protected override willUpdate(): void {
    if (this.#person?.id === this.personId) return;
    this.#person = new PersonStore(this.work.send, this.personId);
    void this.#person.load();
  }

  protected override render() {
    const store = this.#person;
    if (!store) return nothing;
    this.watch(store);
    const t = texts().person;
    const { phase, failure, person, erased } = store.state;
    return html`
      <header class="head">
        <a class="back" href=${hashOf({ site: this.work.queue.site, screen: 'people' })}>‹ ${t.back}</a>
        <h1><bdi>${person?.name || t.title}</bdi></h1>
      </header>
      <div class="page">
        <p class="wrong" role="alert">${phase === 'ready' && failure ? failureText(failure) : nothing}</p>
        ${erased ? html`<p role="status">${t.erased}</p>` : person ? this.#all(store, person) : phase === 'failed' ? failedPanel(t.failed, failure, () => store.load()) : loadingPanel()}
      </div>
      <desk-restrict .person=${store} .kind=${this.asked} ?admin=${this.desk.may('admin')} @close=${this.#asked}></desk-restrict>
    `;
  }

  #all(store: PersonStore, person: Person) {
    return html`${this.#facts(store, person)}${this.#sweep(store)}${this.#restrictions(store, person)}${this.#comments(person)}${this.#notes(store, person)}${this.#data(store)}`;
  }

  #facts(store: PersonStore, { email, since, approved, refused, trusted }: Person) {
    const t = texts().person;
    const { busy } = store.state;
    const all = approved + refused;
    return html`
      <div class="card">
        <p>${email ?? texts().case.noEmail}<br />${t.since(day(since))}</p>
        <p>${all > 0 ? texts().caseMore.share(percent(approved, all), all) : texts().caseMore.nothingYet}</p>
        <div class="row">
          <button ?disabled=${busy} aria-pressed=${trusted} @click=${() => store.trust(!trusted)}>${trusted ? t.untrust : t.trust}</button>
          <button ?disabled=${busy} aria-haspopup="dialog" @click=${() => this.#ask('mute')}>${t.mute}</button>
          <button class="reject" ?disabled=${busy} aria-haspopup="dialog" @click=${() => this.#ask('ban')}>${t.ban}</button>
        </div>
        <p class="hint">${trusted ? t.trustedWhat : t.trustWhat}</p>
      </div>
    `;
  }

  #sweep(store: PersonStore) {
    const { sweep, busy } = store.state;
    const t = texts().person;
    if (!sweep) return nothing;
    return html`
      <div class="card">
        <p role="status">${sweep.running ? t.sweeping(sweep.decided, sweep.left) : t.swept(sweep.decided)}</p>
        ${
          sweep.running
            ? html`<button @click=${() => store.stop()}>${t.stop}</button>`
            : html`<button ?disabled=${busy || sweep.batches.length === 0} @click=${() => store.undoSweep()}>${texts().undo}</button>`
        }
      </div>
    `;
  }

  #restrictions(store: PersonStore, { restrictions }: Person) {
    const t = texts().person;
    if (restrictions.length === 0) return nothing;
    return html`
      <section aria-labelledby="restrictions-title">
        <h2 id="restrictions-title">${t.restrictions}</h2>
        <ul class="past">${restrictions.map((one) => this.#restriction(store, one))}</ul>
      </section>
    `;
  }

  #restriction(store: PersonStore, { id, kind, reason, until, by, at, active, lifted }: Restriction) {
    const t = texts().person;
    return html`
      <li class=${active ? '' : 'undone'}>
        <strong>${texts().people.kinds[kind]}</strong> ${until ? t.until(moment(until)) : t.forGood} · ${t.by(by, day(at))}
        <span class="found">${reason}</span>
        ${lifted ? html`<span class="found">${t.lifted(lifted.by, day(lifted.at))}</span>` : active ? html`<button class="quiet" ?disabled=${store.state.busy} @click=${() => store.lift(id)}>${t.lift}</button>` : html`<span class="found">${t.ended}</span>`}
      </li>
    `;
  }

  #comments({ id, comments }: Person) {
    const t = texts().person;
    const all = hashOf({ site: this.work.queue.site, screen: 'queue', query: lookQuery({ ...WAITING, queue: 'all', person: id }) });
    return html`
      <section aria-labelledby="wrote-title">
        <h2 id="wrote-title">${t.wrote}</h2>
        <ul class="past">
          ${comments.map(
            ({ status, source, title, at }) => html`
              <li><span class="badge">${texts().statuses[status]}</span> <span class="words">${source}</span>
                <span class="small">${title} <time datetime=${at} title=${moment(at)}>${ago(at)}</time></span></li>
            `,
          )}
        </ul>
        <a href=${all}>${t.all}</a>
      </section>
    `;
  }

  #notes(store: PersonStore, { notes }: Person) {
    const t = texts().person;
    return html`
      <section aria-labelledby="notes-title">
        <h2 id="notes-title">${t.notes}</h2>
        <p class="hint">${t.notesWhy}</p>
        <ul class="past">
          ${notes.map(
            ({ id, text, by, at, mine }) => html`
              <li>${text} <span class="small">${by}, ${ago(at)}</span>
                ${mine ? html`<button class="quiet" aria-label=${t.removeNoteOf(text)} @click=${() => store.removeNote(id)}>${t.removeNote}</button>` : nothing}</li>
            `,
          )}
        </ul>
        <form novalidate @submit=${this.#note}>
          <label for="note">${t.note}</label>
          <textarea id="note" name="note" rows="2" maxlength=${NOTE_MAX}></textarea>
          <button ?disabled=${store.state.busy}>${t.addNote}</button>
        </form>
      </section>
    `;
  }

  #data(store: PersonStore) {
    const t = texts().person;
    if (!this.desk.may('admin')) return nothing;
    return html`
      <details>
        <summary>${t.data}</summary>
        <p>${t.dataWhy}</p>
        <div class="row">
          <button @click=${() => this.#export(store)}>${t.export}</button>
          <button class="reject" @click=${() => confirm(t.eraseSure) && store.erase()}>${t.erase}</button>
        </div>
      </details>
    `;
  }

  #ask(kind: RestrictionKind): void {
    this.asked = kind;
  }

  #asked = () => {
    this.asked = null;
  };

  #note = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = String(new FormData(form).get('note') ?? '').trim();
    if (text && !(await this.#person?.note(text))) form.reset();
  };

  async #export(store: PersonStore): Promise<void> {
    const data = await store.export();
    if (data) saveFile(data, `praatmee-lezer-${store.id}.json`);
  }
}
