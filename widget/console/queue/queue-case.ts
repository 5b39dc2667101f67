import { html, nothing } from 'lit';
import type { Evidence, QueueItem } from '../../../shared/moderation.ts';
import { renderTree } from '../../base/render-tree.ts';
import { articleName } from '../base/article-name.ts';
import { DeskElement } from '../base/desk-element.ts';
import { ago, day, list, moment } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';
import type { DeskLink } from '../live/desk-link.ts';
import { hashOf } from '../router.ts';
import type { CaseStore } from './case-store.ts';
import { conflictText } from './conflict-text.ts';
import { evidenceText } from './evidence-text.ts';
import { markMatches } from './mark-matches.ts';
import { lookQuery, type QueueLook, WAITING } from './queue-look.ts';
import type { Taken } from './queue-state.ts';

/** `<desk-case>`: the comment under the hands, with all that a decision rests on beside it. */
export class QueueCase extends DeskElement {
  static override properties = {
    item: { attribute: false },
    cases: { attribute: false },
    site: { attribute: false },
    link: { attribute: false },
    taken: { attribute: false },
  };
  declare item: QueueItem;
  declare cases: CaseStore;
  declare site: string;
  declare link: DeskLink;
  /** What a colleague decided on it meanwhile. */
  declare taken: Taken | null;

  protected override render() {
    this.watch(this.link);
    const { comment, thread, evidence } = this.item;
    const matched = evidence.flatMap((one) => one.matched);
    return html`
      <p class="article">
        <span class="unseen">${texts().case.article}: </span>
        <a href=${thread.url} target="_blank" rel="noopener">${articleName(thread)}<span class="unseen"> ${texts().case.newTab}</span></a>
        <a class="small" href=${this.#all({ thread: thread.id })}>${texts().case.allOfArticle}</a>
        ${thread.state === 'closed' ? html`<span class="badge">${texts().case.closed}</span>` : nothing}
      </p>
      <p class="together" role="status">${this.#together()}</p>
      ${this.#parent()}
      <article aria-labelledby="case-title">
        <header>
          <h2 id="case-title" tabindex="-1"><span class="unseen">${texts().case.title} </span><bdi>${comment.author.name}</bdi></h2>
          ${this.#marks()}
          <time datetime=${comment.createdAt} title=${moment(comment.createdAt)}>${ago(comment.createdAt)}</time>
        </header>
        <div class="text">${renderTree(markMatches(comment.body, matched))}</div>
      </article>
      <div class="context">${this.#reports()}${this.#evidence(evidence)}${this.#person()}</div>
      <desk-case-more .item=${this.item} .cases=${this.cases}></desk-case-more>
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#openBeside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#openBeside);
  }

  /** What colleagues do with the same comment. */
  #together() {
    const { id, author } = this.item.comment;
    if (this.taken) return conflictText({ ...this.taken, name: author.name });
    const names = this.link.at(id).map(({ name }) => name);
    return names.length > 0 ? texts().alsoLooks(list(names)) : nothing;
  }

  #reports() {
    const { reports } = this.item;
    const t = texts().reports;
    if (reports.length === 0) return nothing;
    return html`
      <section class="reports" aria-labelledby="reports-title">
        <h3 id="reports-title">${t.title(reports.length)}</h3>
        <ul>${reports.map(({ reason, words, at }) => html`<li>${t.reasons[reason]}${words ? html`: <q>${words}</q>` : nothing} <time class="small" datetime=${at}>${ago(at)}</time></li>`)}</ul>
      </section>
    `;
  }

  #parent() {
    const { parent, comment } = this.item;
    if (!comment.parentId) return nothing;
    if (!parent || parent.status === 'deleted') return html`<p class="parent">${texts().case.parentGone}</p>`;
    return html`
      <blockquote class="parent">
        <p class="small">${texts().case.parent(parent.author.name)}</p>
        <div class="text">${renderTree(parent.body)}</div>
      </blockquote>
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
        <p><a href=${hashOf({ site: this.site, screen: 'person', id: person.id })}><bdi>${person.name}</bdi></a><br />${person.email ?? t.noEmail}</p>
        <p>${person.approvedCount > 0 ? t.approved(person.approvedCount) : t.firstTime}<br />${t.since(day(person.since))}</p>
        <p><a href=${this.#all({ person: person.id })}>${t.allOfPerson}</a></p>
      </section>
    `;
  }

  /** What a comment that does not wait is, and how it was marked. */
  #marks() {
    const { status, featured, pinned, editedBy, author } = this.item.comment;
    const t = texts();
    const marks = [
      status !== 'pending' && t.statuses[status],
      author.badge && t.case.editors,
      pinned && t.case.pinned,
      featured && t.case.featured,
      editedBy === 'editors' && t.case.edited,
    ];
    return html`<span class="marks">${marks.map((mark) => (mark ? html`<span class="badge">${mark}</span> ` : nothing))}</span>`;
  }

  #all(look: Partial<QueueLook>): string {
    return hashOf({ site: this.site, screen: 'queue', query: lookQuery({ ...WAITING, queue: 'all', ...look } as QueueLook) });
  }

  /** A link in a reader's text opens beside the desk and never in its place. */
  #openBeside = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.text a') : null;
    if (!link) return;
    event.preventDefault();
    open(link.href, '_blank', 'noopener,noreferrer');
  };
}
