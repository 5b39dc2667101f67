import { html, nothing } from 'lit';
import type { Notice, NoticeDecision } from '../../../shared/notices.ts';
import { AnswerCard } from '../answers/answer-card.ts';
import { articleName } from '../base/article-name.ts';
import { day } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';

/** `<desk-dsa-notice>`: a comment that somebody holds to be illegal, why, and the decision. */
export class NoticeCard extends AnswerCard<Notice, NoticeDecision['outcome']> {
  protected override render() {
    const t = texts().notices;
    const { id, comment, thread, explanation, at, outcome } = this.item;
    const choices = [
      { outcome: 'kept', label: t.keep },
      { outcome: 'removed', label: t.remove },
    ] as const;
    return html`
      <article class="asked" aria-labelledby="asked-${id}" tabindex="-1">
        <h2 id="asked-${id}">${t.about(comment.author)} <span class="badge">${texts().statuses[comment.status]}</span></h2>
        <p class="small"><a href=${thread.url} target="_blank" rel="noopener">${articleName(thread)}</a></p>
        <h3>${t.comment}</h3>
        <blockquote class="said">${comment.source}</blockquote>
        <h3>${t.notice(day(at))}</h3>
        ${this.#from()}
        <blockquote class="said">${explanation}</blockquote>
        ${outcome === null ? this.form(t.why, t.whyHint, choices) : this.#decision()}
      </article>
    `;
  }

  #from() {
    const { name, email, childAbuse } = this.item;
    const t = texts().notices;
    return html`
      <p class="small">${name ? html`<bdi>${name}</bdi>` : t.nameless}${email ? html`, <a href="mailto:${email}">${email}</a>` : nothing}</p>
      ${childAbuse ? html`<p><strong>${t.childAbuse}</strong></p>` : nothing}
    `;
  }

  #decision() {
    const t = texts().notices;
    const { outcome, words, decidedBy, decidedAt } = this.item;
    return html`
      <h3>${t.decision}</h3>
      <p><strong>${outcome === 'removed' ? t.removed : t.kept}</strong> ${decidedBy && decidedAt ? texts().appeals.by(decidedBy.name, day(decidedAt)) : nothing}</p>
      ${words ? html`<blockquote class="said">${words}</blockquote>` : nothing}
    `;
  }
}
