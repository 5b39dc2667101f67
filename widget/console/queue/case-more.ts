import { html, nothing } from 'lit';
import type { Case, PastDecision } from '../../../shared/case.ts';
import type { QueueItem } from '../../../shared/moderation.ts';
import { DeskElement } from '../base/desk-element.ts';
import { failureText } from '../i18n/failure-text.ts';
import { ago, moment, percent } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';
import type { CaseStore } from './case-store.ts';
import { plainText } from './plain-text.ts';

/** Milliseconds somebody stays with a comment before the rest is fetched: who goes through the list quickly needs it not. */
const REST = 350;

/** `<desk-case-more>`: the branch, what was decided, earlier texts, and what else this person wrote. */
export class CaseMore extends DeskElement {
  static override properties = { item: { attribute: false }, cases: { attribute: false } };
  declare item: QueueItem;
  declare cases: CaseStore;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(): void {
    const { id, status, editedAt } = this.item.comment;
    const wanted = [id, status, editedAt].join(' ');
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.cases.look(id), REST);
  }

  protected override render() {
    this.watch(this.cases);
    const { commentId, found, failure } = this.cases.state;
    const t = texts().caseMore;
    if (commentId !== this.item.comment.id) return nothing;
    if (failure)
      return html`<p class="wrong" role="alert">${failureText(failure)} <button class="quiet" @click=${this.#again}>${texts().retry}</button></p>`;
    if (!found) return html`<p class="small" role="status">${texts().loading}</p>`;
    return html`<div class="context">${this.#history(found)}${this.#decisions(found, t)}${this.#branch(found)}</div>`;
  }

  #history({ person }: Case) {
    const t = texts().caseMore;
    const all = person.approved + person.refused;
    return html`
      <section aria-labelledby="history-title">
        <h3 id="history-title">${t.history}</h3>
        <p>${all > 0 ? t.share(percent(person.approved, all), all) : t.nothingYet}</p>
        <ul class="past">
          ${person.recent.map(
            ({ status, source, createdAt }) => html`
              <li><span class=${`badge ${status}`}>${texts().statuses[status]}</span> <span class="words">${source}</span>
                <time class="small" datetime=${createdAt} title=${moment(createdAt)}>${ago(createdAt)}</time></li>
            `,
          )}
        </ul>
        ${person.notes.length > 0 ? html`<h3>${texts().person.notes}</h3><ul class="past">${person.notes.map(({ text, by, at }) => html`<li><span class="words">${text}</span> <span class="small">${by}, <time datetime=${at} title=${moment(at)}>${ago(at)}</time></span></li>`)}</ul>` : nothing}
      </section>
    `;
  }

  #decisions({ decisions, versions }: Case, t: ReturnType<typeof texts>['caseMore']) {
    if (decisions.length === 0) return nothing;
    return html`
      <section aria-labelledby="decided-title">
        <h3 id="decided-title">${t.decided}</h3>
        <ol class="past">${decisions.map((one) => decisionLine(one))}</ol>
        ${versions.length > 0 ? html`<h3>${t.versions}</h3>${versions.map(({ source }) => html`<blockquote class="parent">${source}</blockquote>`)}` : nothing}
      </section>
    `;
  }

  #branch({ branch }: Case) {
    if (branch.length < 2) return nothing;
    return html`
      <section class="whole" aria-labelledby="branch-title">
        <h3 id="branch-title">${texts().caseMore.branch(branch.length)}</h3>
        <ol class="branch">
          ${branch.map(
            ({ id, author, body, status, createdAt }) => html`
              <li aria-current=${id === this.item.comment.id ? 'true' : nothing}>
                <span class="line"><span><bdi class="name">${author.name}</bdi> ${status === 'approved' ? nothing : html`<span class="badge">${texts().statuses[status]}</span>`}</span>
                  <time datetime=${createdAt} title=${moment(createdAt)}>${ago(createdAt)}</time></span>
                <span class="words">${plainText(body)}</span>
              </li>
            `,
          )}
        </ol>
      </section>
    `;
  }

  #again = () => void this.cases.look(this.item.comment.id);
}

function decisionLine({ action, moderator, at, words, note, undone }: PastDecision) {
  const t = texts().caseMore;
  const done: Record<string, string> = t.actions;
  return html`
    <li class=${undone ? 'undone' : ''}>
      ${done[action] ?? action} ${t.by(moderator)} <time class="small" datetime=${at} title=${moment(at)}>${ago(at)}</time>${undone ? ` (${t.takenBack})` : nothing}
      ${words ? html`<span class="found">${t.words} ${words}</span>` : nothing}${note ? html`<span class="found">${t.note} ${note}</span>` : nothing}
    </li>
  `;
}
