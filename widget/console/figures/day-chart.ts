import { html, svg, type TemplateResult } from 'lit';
import type { Figures } from '../../../shared/figures.ts';
import { day as longDay } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';

type Day = Figures['days'][number];
const HEIGHT = 40;

/** A column a day; said in one sentence to who does not see it, and readable as a table by everybody. */
export function dayChart(days: readonly Day[]): TemplateResult {
  const t = texts().figures;
  const most = Math.max(1, ...days.map(({ comments }) => comments));
  const total = days.reduce((sum, { comments }) => sum + comments, 0);
  const busiest = days.reduce<Day | null>((best, one) => (one.comments > (best?.comments ?? 0) ? one : best), null);
  const columns = days.map(({ comments }, at) => {
    const height = (HEIGHT * comments) / most;
    return svg`<rect x=${at + 0.1} width="0.8" y=${HEIGHT - height} height=${height}></rect>`;
  });
  return html`
    <section aria-labelledby="per-day">
      <h2 id="per-day">${t.perDay}</h2>
      <p>${busiest ? t.busiest(total, longDay(`${busiest.day}T12:00:00Z`), busiest.comments) : t.nothing}</p>
      <svg class="columns" viewBox="0 0 ${days.length} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${columns}</svg>
      <details>
        <summary>${t.asTable}</summary>
        <table class="bar-table">
          <thead><tr><th scope="col">${t.day}</th><th scope="col">${t.came}</th><th scope="col">${t.approved}</th><th scope="col">${t.refused}</th></tr></thead>
          <tbody>
            ${days.map(
              ({ day, comments, approved, refused }) => html`
                <tr><th scope="row">${longDay(`${day}T12:00:00Z`)}</th><td>${comments}</td><td>${approved}</td><td>${refused}</td></tr>
              `,
            )}
          </tbody>
        </table>
      </details>
    </section>
  `;
}
