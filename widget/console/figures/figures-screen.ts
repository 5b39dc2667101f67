import { html, nothing } from 'lit';
import type { Figures } from '../../../shared/figures.ts';
import { PERIODS, type Period } from '../../../shared/periods.ts';
import { DeskElement } from '../base/desk-element.ts';
import { failedPanel, loadingPanel } from '../base/state-panel.ts';
import type { Workplace } from '../desk.ts';
import { ago, percent } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';
import { barTable } from './bar-table.ts';
import { dayChart } from './day-chart.ts';
import { type FiguresStore, makeFiguresStore } from './figures-store.ts';

/** `<desk-figures>`: how much came in, how it was decided, which rules fired, and how long comments waited. */
export class FiguresScreen extends DeskElement {
  static override properties = { work: { attribute: false } };
  declare work: Workplace;
  #asked: FiguresStore | null = null;

  protected override willUpdate(): void {
    if (this.#asked === this.#figures) return;
    this.#asked = this.#figures;
    void this.#figures.look(this.#figures.state.days);
  }

  protected override render() {
    this.watch(this.#figures);
    const t = texts().figures;
    const { days, found, failure } = this.#figures.state;
    return html`
      <header class="head">
        <h1>${t.title}</h1>
        <label class="end"><span class="unseen">${t.period}</span>
          <select @change=${(event: Event) => this.#figures.look((event.target as HTMLSelectElement).value as Period)}>
            ${PERIODS.map((period) => html`<option value=${period} ?selected=${period === days}>${t.periods[period]}</option>`)}
          </select>
        </label>
      </header>
      <div class="page">
        ${failure ? failedPanel(t.failed, failure, () => this.#figures.look(days)) : nothing}
        ${found ? this.#all(found) : failure ? nothing : loadingPanel()}
      </div>
    `;
  }

  #all({ waiting, oldestWaiting, days, approved, refused, rules, waits }: Figures) {
    const t = texts().figures;
    const flags = texts().list.flags;
    return html`
      <dl class="now">
        <div><dt>${t.waiting}</dt><dd>${waiting}</dd></div>
        <div><dt>${t.oldest}</dt><dd>${oldestWaiting ? ago(oldestWaiting) : '–'}</dd></div>
        <div><dt>${t.share}</dt><dd>${approved + refused > 0 ? percent(approved, approved + refused) : '–'}</dd></div>
      </dl>
      ${dayChart(days)}
      ${barTable({
        id: 'waits',
        title: t.waits,
        head: [t.within, t.times],
        rows: waits.map(({ within, count }) => ({ name: t.waitNames[within], count })),
        empty: t.nothingDecided,
      })}
      ${barTable({
        id: 'rules',
        title: t.rules,
        head: [t.rule, t.times],
        rows: rules.map(({ rule, count }) => ({ name: rule === 'mode' ? t.mode : (flags[rule] ?? rule), count })),
        empty: t.noRules,
      })}
    `;
  }

  get #figures(): FiguresStore {
    return this.work.of(makeFiguresStore);
  }
}
