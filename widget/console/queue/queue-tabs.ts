import { html, nothing } from 'lit';
import { QUEUES } from '../../../shared/actions.ts';
import { SEARCH_MAX } from '../../../shared/limits.ts';
import { DeskElement } from '../base/desk-element.ts';
import { texts } from '../i18n/texts.ts';
import { hashOf } from '../router.ts';
import type { ThreadsStore } from '../threads/threads-store.ts';
import { narrowFields } from './narrow-fields.ts';
import { lookQuery, type QueueLook, WAITING } from './queue-look.ts';
import type { QueueStore } from './queue-store.ts';

/** `<desk-tabs>`: the lists of comments with how much is in them, and to what the list is narrowed. */
export class QueueTabs extends DeskElement {
  static override properties = {
    look: { attribute: false },
    waiting: { attribute: false },
    threads: { attribute: false },
    name: { attribute: false },
    opened: { state: true },
  };
  declare look: QueueLook;
  /** The list of what waits: it knows the counts. */
  declare waiting: QueueStore;
  /** The newest articles, to choose from. */
  declare threads: ThreadsStore;
  /** Of the article or person to which the list is narrowed, once known. */
  declare name: string | null;
  /** Filters stay in sight once they were, so that nothing folds away under the hands. */
  declare opened: boolean;

  constructor() {
    super();
    this.opened = false;
  }

  /** Puts the keyboard in the search field. */
  search(): void {
    const details = this.querySelector('details');
    if (details) details.open = true;
    this.querySelector<HTMLElement>('[name="q"]')?.focus();
  }

  protected override render() {
    this.watch(this.waiting, this.threads);
    const t = texts().tabs;
    const { counts } = this.waiting.state;
    const narrowed = Object.values({ ...this.look, queue: '' }).some((value) => value !== '');
    return html`
      <nav class="tabs" aria-label=${t.title}>
        ${QUEUES.map((queue) => {
          const count = queue === 'all' ? 0 : counts[queue];
          return html`
            <a href=${this.#to({ ...WAITING, queue })} aria-current=${queue === this.look.queue ? 'page' : nothing}>
              ${t.names[queue]}${count > 0 ? html` <span class="count">${count}</span>` : nothing}</a>
          `;
        })}
        ${this.#asked('appeals')}${this.#asked('notices')}
      </nav>
      <details class="narrow" ?open=${narrowed || this.opened} @toggle=${(event: Event) => (this.opened = (event.target as HTMLDetailsElement).open)}>
        <summary>${t.narrow}</summary>
        <form class="filters" role="search" @submit=${this.#submit} @change=${this.#narrow}>
          <label class="wide">${t.search}<input type="search" name="q" maxlength=${SEARCH_MAX} .value=${this.look.q} /></label>
          ${narrowFields(this.look, this.threads.state.items, this.look.person ? null : this.name)}
          ${this.look.person ? html`<a class="chip" href=${this.#to({ ...this.look, person: '' })}>${t.ofPerson(this.name ?? '…')} <span aria-hidden="true">✕</span><span class="unseen">${t.drop}</span></a>` : nothing}
          <button>${t.look}</button>
        </form>
      </details>
    `;
  }

  /** What else waits for an answer, once there is any. */
  #asked(screen: 'appeals' | 'notices') {
    const count = this.waiting.state.counts[screen];
    if (count === 0) return nothing;
    return html`<a href=${hashOf({ site: this.waiting.site, screen })}>${texts()[screen].title} <span class="count">${count}</span></a>`;
  }

  #to(look: QueueLook): string {
    return hashOf({ site: this.waiting.site, screen: 'queue', query: lookQuery(look) });
  }

  #submit = (event: SubmitEvent) => {
    event.preventDefault();
    this.#narrow();
  };

  #narrow = () => {
    const form = this.querySelector('form');
    if (form)
      location.hash = this.#to({ ...this.look, ...(Object.fromEntries(new FormData(form)) as Record<string, string>) } as QueueLook);
  };
}
