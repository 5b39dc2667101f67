import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LogEntry } from '../../../shared/log.ts';
import { DeskElement } from '../base/desk-element.ts';
import { saveFile } from '../base/save-file.ts';
import { emptyPanel, failedPanel, loadingPanel } from '../base/state-panel.ts';
import type { Desk, Workplace } from '../desk.ts';
import { failureText } from '../i18n/failure-text.ts';
import { moment } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';
import { hashOf } from '../router.ts';
import { type LogFilter, type LogStore, makeLogStore, NO_FILTER } from './log-store.ts';

/** `<desk-log>`: what was done at the desk, newest first; to search, to download, and to take decisions back from. */
export class LogScreen extends DeskElement {
  static override properties = { desk: { attribute: false }, work: { attribute: false }, query: { attribute: false } };
  declare desk: Desk;
  declare work: Workplace;
  declare query: Readonly<Record<string, string>>;
  #shown = '';

  protected override willUpdate(): void {
    const filter = { ...NO_FILTER, ...this.query };
    const wanted = JSON.stringify([this.#log.site, filter]);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    void this.#log.look(filter);
  }

  protected override render() {
    this.watch(this.#log);
    const t = texts().log;
    const { phase, failure, undone } = this.#log.state;
    return html`
      <header class="head">
        <h1>${t.title}</h1>
        ${this.desk.may('admin') ? html`<button class="end" @click=${this.#download}>${t.download}</button>` : nothing}
      </header>
      <div class="page">
        <p class="hint">${t.intro}</p>
        <desk-log-filter .log=${this.#log} @narrow=${this.#narrow}></desk-log-filter>
        <p class="wrong" role="alert">${phase === 'ready' && failure ? failureText(failure) : nothing}</p>
        <p class="unseen" role="status">${undone ? texts().undone(undone) : nothing}</p>
        ${this.#list()}
      </div>
    `;
  }

  #list() {
    const t = texts().log;
    const { phase, failure, filter, items, nextCursor, busy } = this.#log.state;
    if (phase === 'loading') return loadingPanel();
    if (phase === 'failed') return failedPanel(t.failed, failure, () => this.#log.look(filter));
    if (items.length === 0 && nextCursor === null) {
      const narrow = Object.values(filter).some((value) => value !== '');
      return narrow ? emptyPanel(t.nothing, t.nothingMore) : emptyPanel(t.empty, t.emptyMore);
    }
    return html`
      ${items.length === 0 ? html`<p role="status">${t.notYet}</p>` : this.#table()}
      ${nextCursor ? html`<button class="quiet" ?disabled=${busy} @click=${() => this.#log.more()}>${items.length === 0 ? t.further : t.more}</button>` : nothing}
    `;
  }

  #table() {
    const t = texts().log;
    return html`
      <table class="log">
        <thead><tr><th scope="col">${t.time}</th><th scope="col">${t.done}</th><th scope="col">${t.by}</th><td></td></tr></thead>
        <tbody>${repeat(
          this.#log.state.items,
          ({ id }) => id,
          (entry) => this.#line(entry),
        )}</tbody>
      </table>
    `;
  }

  #line({ at, action, name, detail, moderator, undo, batch }: LogEntry) {
    const t = texts().log;
    const say: Record<LogEntry['action'], (name: string, detail: LogEntry['detail']) => string> = t.actions;
    const what = say[action](name ?? t.gone, detail);
    return html`
      <tr>
        <td><time datetime=${at}>${moment(at)}</time></td>
        <td>${what}</td>
        <td>${moderator?.name ?? t.byRule}</td>
        <td>${undo ? this.#button(t.undo, t.undoOf(what), { decision: undo }) : nothing}${batch ? this.#button(t.undoGroup, t.undoGroupOf(what), { batch }) : nothing}</td>
      </tr>
    `;
  }

  #button(text: string, label: string, which: { decision: string } | { batch: string }) {
    return html`<button class="quiet" aria-label=${label} ?disabled=${this.#log.state.busy} @click=${() => this.#undo(which)}>${text}</button>`;
  }

  get #log(): LogStore {
    return this.work.of(makeLogStore);
  }

  #narrow = ({ detail }: CustomEvent<LogFilter>) => {
    location.hash = hashOf({ site: this.#log.site, screen: 'log', query: { ...detail } });
  };

  #download = async () => {
    const table = await this.#log.table();
    if (table) saveFile(table, `praatmee-${this.#log.site}-logboek.csv`);
  };

  async #undo(which: { decision: string } | { batch: string }): Promise<void> {
    if (await this.#log.undo(which)) void this.work.queue.refresh();
  }
}
