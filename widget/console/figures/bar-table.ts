import { html, svg, type TemplateResult } from 'lit';

interface BarTable {
  id: string;
  title: string;
  /** Heads of the columns: what it is, and how often. */
  head: readonly [string, string];
  rows: readonly { name: string; count: number; text?: string }[];
  empty: string;
}

/**
 * A table whose numbers are drawn beside them: who sees looks at the bars, who listens hears a table. Drawn, because the desk's content
 * policy takes no style attributes.
 */
export function barTable({ id, title, head, rows, empty }: BarTable): TemplateResult {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return html`
    <section aria-labelledby=${id}>
      <h2 id=${id}>${title}</h2>
      ${
        rows.every(({ count }) => count === 0)
          ? html`<p>${empty}</p>`
          : html`
            <table class="bar-table" aria-labelledby=${id}>
              <thead><tr><th scope="col">${head[0]}</th><th scope="col">${head[1]}</th><td></td></tr></thead>
              <tbody>
                ${rows.map(
                  ({ name, count, text }) => html`
                    <tr><th scope="row">${name}</th><td class="number-cell">${text ?? count}</td>
                      <td class="bar-cell"><svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${svg`<rect width=${(100 * count) / most} height="1"></rect>`}</svg></td></tr>
                  `,
                )}
              </tbody>
            </table>
          `
      }
    </section>
  `;
}
