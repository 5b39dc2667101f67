import { html, nothing } from 'lit';
import type { Evidence, QueueItem } from '../../../shared/moderation.ts';
import { renderTree } from '../../base/render-tree.ts';
import { DeskElement } from '../base/desk-element.ts';
import { ago, day, moment } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';
import { evidenceText } from './evidence-text.ts';
import { markMatches } from './mark-matches.ts';

/** `<desk-case>`: the comment under the hands, with all that a decision rests on beside it. */
export class QueueCase extends DeskElement {
  static override properties = { item: { attribute: false } };
  declare item: QueueItem;

  protected override render() {
    const { comment, thread, evidence } = this.item;
    const matched = evidence.flatMap((one) => one.matched);
    return html`
      <p class="article">
        <span class="unseen">${texts().case.article}: </span>
        <a href=${thread.url} target="_blank" rel="noopener">${thread.title ?? thread.url}<span class="unseen"> ${texts().case.newTab}</span></a>
        ${thread.state === 'closed' ? html`<span class="badge">${texts().case.closed}</span>` : nothing}
      </p>
      ${this.#parent()}
      <article aria-labelledby="case-title">
        <header>
          <h2 id="case-title" tabindex="-1"><span class="unseen">${texts().case.title} </span><bdi>${comment.author.name}</bdi></h2>
          <time datetime=${comment.createdAt} title=${moment(comment.createdAt)}>${ago(comment.createdAt)}</time>
        </header>
        <div class="text">${renderTree(markMatches(comment.body, matched))}</div>
      </article>
      <div class="context">${this.#evidence(evidence)}${this.#person()}</div>
    `;
  }

  #parent() {
    const { parent, comment } = this.item;
    if (!comment.parentId) return nothing;
    if (!parent || parent.status === 'deleted') return html`<p class="parent">${texts().case.parentGone}</p>`;
    return html`
      <section class="parent" aria-labelledby="parent-title">
        <h3 id="parent-title">${texts().case.parent(parent.author.name)}</h3>
        <div class="text">${renderTree(parent.body)}</div>
      </section>
    `;
  }

  #evidence(evidence: readonly Evidence[]) {
    const t = texts();
    return html`
      <section aria-labelledby="why-title">
        <h3 id="why-title">${t.case.why}</h3>
        ${evidence.length === 0 ? html`<p>${t.evidence.none}</p>` : nothing}
        <ul class="why">
          ${evidence.map(
            (one) => html`
              <li>
                ${evidenceText(one)}
                ${one.matched.length > 0 ? html`<span class="found">${t.evidence.matched}: ${one.matched.map((part) => html`<mark>${part}</mark> `)}</span>` : nothing}
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  #person() {
    const t = texts().case;
    const { person } = this.item;
    return html`
      <section aria-labelledby="person-title">
        <h3 id="person-title">${t.person}</h3>
        <p><bdi>${person.name}</bdi><br />${person.email ?? t.noEmail}</p>
        <p>${person.approvedCount > 0 ? t.approved(person.approvedCount) : t.firstTime}<br />${t.since(day(person.since))}</p>
      </section>
    `;
  }
}
