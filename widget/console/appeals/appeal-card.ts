import { html, nothing } from 'lit';
import type { Appeal, AppealAnswer } from '../../../shared/appeals.ts';
import { AnswerCard } from '../answers/answer-card.ts';
import { articleName } from '../base/article-name.ts';
import { day } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';

/** `<desk-appeal>`: a comment, what was decided, what its writer says against it, and the answer. */
export class AppealCard extends AnswerCard<Appeal, AppealAnswer['outcome']> {
  static override properties = { ...AnswerCard.properties, reasons: { attribute: false } };
  /** What the keys of the site's reasons are called. */
  declare reasons: ReadonlyMap<string, string>;

  protected override render() {
    const t = texts().appeals;
    const { id, comment, thread, words, at, state, mayAnswer } = this.item;
    const choices = [
      { outcome: 'upheld', label: t.uphold },
      { outcome: 'reversed', label: t.reverse },
    ] as const;
    return html`
      <article class="asked" aria-labelledby="asked-${id}" tabindex="-1">
        <h2 id="asked-${id}">${t.of(comment.author)} <span class="badge">${texts().statuses[comment.status]}</span></h2>
        <p class="small"><a href=${thread.url} target="_blank" rel="noopener">${articleName(thread)}</a></p>
        <h3>${t.comment}</h3>
        <blockquote class="said">${comment.source}</blockquote>
        <h3>${t.decision}</h3>
        ${this.#decision()}
        <h3>${t.words(day(at))}</h3>
        <blockquote class="said">${words}</blockquote>
        ${state !== 'open' ? this.#answer() : mayAnswer ? this.form(t.answerTo(comment.author), t.answerHint, choices) : html`<p class="hint">${t.own}</p>`}
      </article>
    `;
  }

  #decision() {
    const { action, moderator, reason, told, words, at } = this.item.decision;
    const actions: Readonly<Record<string, string>> = texts().caseMore.actions;
    const why = told ?? (reason ? (this.reasons.get(reason) ?? reason) : null);
    return html`<p>${actions[action]} ${texts().appeals.by(moderator.name, day(at))}${why ? html`<br />${why}` : nothing}${words ? html`<br /><q>${words}</q>` : nothing}</p>`;
  }

  #answer() {
    const t = texts().appeals;
    const { state, answer, answeredBy, answeredAt } = this.item;
    return html`
      <h3>${t.answer}</h3>
      <p><strong>${state === 'reversed' ? t.reversed : t.upheld}</strong> ${answeredBy && answeredAt ? t.by(answeredBy.name, day(answeredAt)) : nothing}</p>
      ${answer ? html`<blockquote class="said">${answer}</blockquote>` : nothing}
    `;
  }
}
