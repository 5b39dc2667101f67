import { html } from 'lit';
import { AUDIT_SUBJECTS } from '../../../shared/audit.ts';
import { LOG_SEARCH_MAX } from '../../../shared/limits.ts';
import { DeskElement } from '../base/desk-element.ts';
import { texts } from '../i18n/texts.ts';
import type { LogStore } from './log-store.ts';

/** `<desk-log-filter>`: what the log is narrowed to. Fires `narrow` with the filter as `detail`. */
export class LogFilterBar extends DeskElement {
  static override properties = { log: { attribute: false } };
  declare log: LogStore;

  protected override render() {
    this.watch(this.log);
    const t = texts().log;
    const { filter, moderators } = this.log.state;
    const subjects = AUDIT_SUBJECTS.map((subject): [string, string] => [subject, t.subjects[subject]]);
    const people = moderators.map(({ id, name }): [string, string] => [id, name]);
    return html`
      <form class="filters" role="search" @submit=${this.#submit} @change=${this.#narrow}>
        <label>${t.about}${select('about', filter.about, [['', t.all], ...subjects])}</label>
        <label>${t.who}${select('moderator', filter.moderator, [['', t.everybody], ...people])}</label>
        <label>${t.from}<input type="date" name="from" .value=${filter.from} max=${filter.until} /></label>
        <label>${t.until}<input type="date" name="until" .value=${filter.until} min=${filter.from} /></label>
        <label class="wide">${t.search}<input type="search" name="q" maxlength=${LOG_SEARCH_MAX} .value=${filter.q} /></label>
        <button>${t.look}</button>
      </form>
    `;
  }

  #submit = (event: SubmitEvent) => {
    event.preventDefault();
    this.#narrow();
  };

  #narrow = () => {
    const form = this.querySelector('form');
    if (form) this.dispatchEvent(new CustomEvent('narrow', { detail: Object.fromEntries(new FormData(form)) }));
  };
}

function select(name: string, value: string, options: [string, string][]) {
  return html`<select name=${name}>${options.map(([key, label]) => html`<option value=${key} ?selected=${key === value}>${label}</option>`)}</select>`;
}
