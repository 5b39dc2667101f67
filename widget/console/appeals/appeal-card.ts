import { html, nothing } from 'lit';
import type { Appeal } from '../../../shared/appeals.ts';
import { WORDS_TO_WRITER_MAX } from '../../../shared/limits.ts';
import type { Failure } from '../base/answer.ts';
import { articleName } from '../base/article-name.ts';
import { DeskElement } from '../base/desk-element.ts';
import { failureText } from '../i18n/failure-text.ts';
import { day } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';
import type { AppealsStore } from './appeals-store.ts';

/** `<desk-appeal>`: a comment, what was decided, what its writer says against it, and the answer. Fires `answered`. */
export class AppealCard extends DeskElement {
  static override properties = {
    appeal: { attribute: false },
    appeals: { attribute: false },
    reasons: { attribute: false },
    wrong: { state: true },
    failure: { state: true },
  };
  declare appeal: Appeal;
  declare appeals: AppealsStore;
  /** What the keys of the site's reasons are called. */
  declare reasons: ReadonlyMap<string, string>;
  declare wrong: 'empty' | 'too_long' | null;
  declare failure: Failure | null;

  constructor() {
    super();
    this.wrong = null;
    this.failure = null;
  }

  protected override render() {
    const t = texts().appeals;
    const { id, comment, thread, words, at } = this.appeal;
    return html`
      <article class="appeal" aria-labelledby="appeal-${id}" tabindex="-1">
        <h2 id="appeal-${id}">${t.of(comment.author)} <span class="badge">${texts().statuses[comment.status]}</span></h2>
        <p class="small"><a href=${thread.url} target="_blank" rel="noopener">${articleName(thread)}</a></p>
        <h3>${t.comment}</h3>
        <blockquote class="said">${comment.source}</blockquote>
        <h3>${t.decision}</h3>
        ${this.#decision()}
        <h3>${t.words(day(at))}</h3>
        <blockquote class="said">${words}</blockquote>
        ${this.appeal.state === 'open' ? this.#form() : this.#answer()}
      </article>
    `;
  }

  #decision() {
    const { action, moderator, reason, told, words, at } = this.appeal.decision;
    const actions: Readonly<Record<string, string>> = texts().caseMore.actions;
    const why = told ?? (reason ? (this.reasons.get(reason) ?? reason) : null);
    return html`<p>${actions[action]}, ${texts().appeals.by(moderator.name, day(at))}${why ? html`<br />${why}` : nothing}${words ? html`<br /><q>${words}</q>` : nothing}</p>`;
  }

  #answer() {
    const t = texts().appeals;
    const { state, answer, answeredBy, answeredAt } = this.appeal;
    const outcome = state === 'reversed' ? t.reversed : t.upheld;
    return html`
      <p class="outcome"><strong>${outcome}</strong> ${answeredBy && answeredAt ? t.by(answeredBy.name, day(answeredAt)) : nothing}</p>
      ${answer ? html`<blockquote class="said">${answer}</blockquote>` : nothing}
    `;
  }

  #form() {
    const t = texts().appeals;
    const { id, comment, mayAnswer } = this.appeal;
    if (!mayAnswer) return html`<p class="hint">${t.own}</p>`;
    const problem = this.wrong ? texts().fields[this.wrong] : this.failure ? failureText(this.failure) : null;
    return html`
      <form novalidate @submit=${this.#submit}>
        <label for="answer-${id}">${t.answerTo(comment.author)}</label>
        <textarea id="answer-${id}" name="words" rows="3" aria-invalid=${this.wrong ? 'true' : 'false'} aria-describedby="wrong-${id}"></textarea>
        <p id="wrong-${id}" class="wrong" role="alert">${problem ?? nothing}</p>
        <div class="row">
          <button value="upheld" ?disabled=${this.appeals.state.busy}>${t.uphold}</button>
          <button class="primary" value="reversed" ?disabled=${this.appeals.state.busy}>${t.reverse}</button>
        </div>
      </form>
    `;
  }

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const outcome = (event.submitter as HTMLButtonElement | null)?.value === 'reversed' ? 'reversed' : 'upheld';
    const words = String(new FormData(event.target as HTMLFormElement).get('words') ?? '').trim();
    this.wrong = words === '' ? 'empty' : [...words].length > WORDS_TO_WRITER_MAX ? 'too_long' : null;
    if (this.wrong) return this.querySelector('textarea')?.focus();
    this.failure = await this.appeals.answer(this.appeal.id, { outcome, words });
    if (!this.failure) this.dispatchEvent(new Event('answered'));
  };
}
