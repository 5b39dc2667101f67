import type { Poll } from '../../shared/polls.ts';
import { html } from '../base/html.ts';
import type { Texts } from '../i18n/nl.ts';

/** The options with their share of the voters, as words and as bars; without numbers where they are hidden. */
export function renderResults({ options, voters }: Poll, voted: readonly string[], texts: Texts): unknown {
  return html`<ol class="results" part="results">${options.map(({ id, label, votes }) => {
    const share = voters ? (votes ?? 0) / voters : 0;
    const mine = voted.includes(id);
    return html`<li class=${mine ? 'mine' : ''}>
      <div class="row"><span class="label">${label}${mine ? html` <span class="quiet">(${texts.yourVote})</span>` : ''}</span>${
        votes === undefined
          ? ''
          : html`<span class="number"><b>${share.toLocaleString(texts.locale, { style: 'percent' })}</b> <span class="quiet">${texts.votes(votes)}</span></span>`
      }</div>
      ${votes === undefined ? '' : html`<div class="bar" part="bar"><i .style=${`--share:${share * 100}%`}></i></div>`}
    </li>`;
  })}</ol>`;
}
