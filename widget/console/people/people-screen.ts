import { html, nothing } from 'lit';
import { SEARCH_MAX } from '../../../shared/limits.ts';
import type { ListedPerson } from '../../../shared/people.ts';
import { PEOPLE_FILTERS } from '../../../shared/restrictions.ts';
import { DeskElement } from '../base/desk-element.ts';
import { emptyPanel, failedPanel, loadingPanel } from '../base/state-panel.ts';
import type { Workplace } from '../desk.ts';
import { failureText } from '../i18n/failure-text.ts';
import { day } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';
import { hashOf } from '../router.ts';
import { makePeopleStore, type PeopleStore } from './people-store.ts';

/** `<desk-people>`: the readers of a site who wrote something, newest first. */
export class PeopleScreen extends DeskElement {
  static override properties = { work: { attribute: false }, query: { attribute: false } };
  declare work: Workplace;
  declare query: Readonly<Record<string, string>>;
  #shown = '';

  protected override willUpdate(): void {
    const look = { filter: this.query.soort ?? '', q: this.query.zoek ?? '' };
    const wanted = JSON.stringify([this.#people.site, look]);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    void this.#people.look(look);
  }

  protected override render() {
    this.watch(this.#people);
    const t = texts().people;
    const { look, phase, failure } = this.#people.state;
    return html`
      <header class="head"><h1>${t.title}</h1></header>
      <div class="page">
        <form class="filters" role="search" @submit=${this.#submit} @change=${this.#narrow}>
          <label>${t.show}
            <select name="soort">${PEOPLE_FILTERS.map((filter) => {
              const value = filter === 'all' ? '' : filter;
              return html`<option value=${value} ?selected=${value === look.filter}>${t.filters[filter]}</option>`;
            })}</select>
          </label>
          <label class="wide">${t.search}<input type="search" name="zoek" maxlength=${SEARCH_MAX} .value=${look.q} /></label>
          <button>${t.look}</button>
        </form>
        <p class="wrong" role="alert">${phase === 'ready' && failure ? failureText(failure) : nothing}</p>
        ${this.#list()}
      </div>
    `;
  }

  #list() {
    const t = texts().people;
    const { phase, failure, look, items, nextCursor, busy } = this.#people.state;
    if (phase === 'loading') return loadingPanel();
    if (phase === 'failed') return failedPanel(t.failed, failure, () => this.#people.look(look));
    if (items.length === 0 && nextCursor === null) return emptyPanel(t.empty, t.emptyMore);
    return html`
      <ul class="people">${items.map((person) => this.#row(person))}</ul>
      ${items.length === 0 ? html`<p role="status">${t.notYet}</p>` : nothing}
      ${nextCursor ? html`<button class="quiet" ?disabled=${busy} @click=${() => this.#people.more()}>${t.more}</button>` : nothing}
    `;
  }

  #row({ id, name, email, since, trusted, approved, refused, restricted }: ListedPerson) {
    const t = texts().people;
    return html`
      <li>
        <a class="name" href=${hashOf({ site: this.#people.site, screen: 'person', id })}><bdi>${name || t.erasedName}</bdi></a>
        ${restricted ? html`<span class="badge closed">${t.kinds[restricted]}</span>` : trusted ? html`<span class="badge">${t.trusted}</span>` : nothing}
        <p class="small">${[email, t.counts(approved, refused), t.since(day(since))].filter(Boolean).join(' · ')}</p>
      </li>
    `;
  }

  get #people(): PeopleStore {
    return this.work.of(makePeopleStore);
  }

  #submit = (event: SubmitEvent) => {
    event.preventDefault();
    this.#narrow();
  };

  #narrow = () => {
    const form = this.querySelector('form');
    if (!form) return;
    const query = Object.fromEntries(new FormData(form)) as Record<string, string>;
    location.hash = hashOf({ site: this.#people.site, screen: 'people', query });
  };
}
