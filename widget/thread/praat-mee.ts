import { html, nothing } from 'lit/html.js';
import type { Comment, Sort } from '../../shared/comments.ts';
import type { ApiError } from '../api.ts';
import { DrawnElement } from '../base/drawn-element.ts';
import { borrowLook, watchLook } from '../base/look.ts';
import { baseStyles } from '../base/styles.ts';
import { nl, type Texts } from '../i18n/nl.ts';
import { textsFor } from '../i18n/texts.ts';
import { pollStyles } from '../poll/styles.ts';
import type { Voices } from '../voices/voices.ts';
import { findArticle } from './article.ts';
import { renderList, renderMore, type View } from './comment.ts';
import type { OwnComment } from './own-comments.ts';
import { threadStyles } from './styles.ts';
import { ALL, ThreadStore, TOP } from './thread-store.ts';
import type { Writing } from './writing.ts';

/** Times on the page are drawn again this often. Milliseconds. */
const MINUTE = 60_000;

/**
 * `<praat-mee site article>`: the poll and the discussion under an article.
 * It takes its font, text colour and link colour from the page; the language from the nearest `lang` (English, or else Dutch).
 *
 * @attr site the site's id
 * @attr article the article's address; without it the page's canonical link, or else its own address without tracking
 * @fires praatmee-comment a comment of this reader was stored (`CommentEvent`)
 * @fires praatmee-vote this reader voted (`VoteEvent`)
 * @cssprop --praatmee-accent buttons, bars and marks; the page's link colour unless set
 * @cssprop --praatmee-on-accent text on the accent; the page's background unless set
 * @cssprop --praatmee-muted times and small words
 * @cssprop --praatmee-line hairlines
 * @cssprop --praatmee-radius corners
 * @cssprop --praatmee-font-size
 * @csspart discussion, title, poll, question, option, results, bar, invite, form, input, button, comment, own, name, time, text, note, more
 */
export class PraatMee extends DrawnElement implements View {
  static observedAttributes = ['site', 'article'];

  /** null until it has a site and knows its language. */
  #store: ThreadStore | null = null;
  #unwatch = () => {};
  texts: Texts = nl;
  #said = '';
  #writing: Writing | null = null;
  #gettingReady: Promise<void> | null = null;
  readonly #open = new Set<string>();

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [baseStyles, pollStyles, threadStyles];
  }

  get store(): ThreadStore {
    if (!this.#store) throw new Error('<praat-mee> without a site');
    return this.#store;
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#start();
  }

  protected override connected(): (() => void)[] {
    this.style.minHeight = '';
    this.#start();
    borrowLook(this);
    const minute = setInterval(this.redraw, MINUTE);
    return [watchLook(() => borrowLook(this)), () => clearInterval(minute)];
  }

  protected override draw(): unknown {
    const { texts } = this;
    const page = this.#store?.page;
    const problem = this.#store?.problems.get(ALL);
    if (!this.#store) return nothing;
    return html`<section aria-label=${texts.discussion} part="discussion">
      <div role="status" class="sr">${this.#said}</div>
      ${page ? this.#renderThread(page) : problem ? this.#renderProblem(problem) : html`<p class="quiet">${texts.loading}</p>`}
    </section>`;
  }

  #renderProblem({ code }: ApiError): unknown {
    const { texts } = this;
    const words = /^(site_not|url_not|origin_not)/.test(code) ? texts.notHere : code === 'offline' ? texts.offline : texts.failed;
    return html`<div class="problem" role="alert"><p>${words}</p><button class="link" @click=${() => this.#load(this.store)}>${texts.retry}</button></div>`;
  }

  #renderThread({ thread, comments }: NonNullable<ThreadStore['page']>): unknown {
    const { store, texts } = this;
    const problem = store.problems.get(ALL);
    const closed = thread.state === 'closed';
    const empty = !comments.items.length && !store.own.length;
    return html`${store.poll ? html`<praat-mee-poll .given=${{ store: store.poll, texts }}></praat-mee-poll>` : nothing}
      <div class="row head">
        <h2 part="title" tabindex="-1">${thread.commentCount ? texts.comments(thread.commentCount) : texts.discussion}</h2>
        ${thread.commentCount > 1 ? html`<div class="row sort" role="group" aria-label=${texts.order}>${this.#renderSort('newest')}${this.#renderSort('oldest')}${this.#renderSort('top')}</div>` : nothing}
      </div>
      ${closed ? html`<p class="problem">${texts.closed}</p>` : nothing}
      ${
        this.isOpen(TOP)
          ? this.renderComposer(null)
          : closed
            ? nothing
            : html`<button class="invite" part="invite" id="r" @click=${() => this.reply(TOP)} @pointerenter=${this.getReady} @focus=${this.getReady}>${texts.invite}</button>`
      }
      ${empty && !closed ? html`<p class="quiet">${texts.empty}</p>` : nothing}
      ${problem ? this.#renderProblem(problem) : nothing}
      ${renderList(this, null, comments.items)}
      ${renderMore(this)}
      ${store.reader.isKnown ? html`<button class="link foot" @click=${() => this.mine()}>${texts.mine}</button>` : nothing}`;
  }

  #renderSort(sort: Sort): unknown {
    return html`<button class="link" aria-pressed=${this.store.sort === sort} @click=${() => this.store.load(sort)}>${this.texts[sort]}</button>`;
  }

  isOpen(list: string): boolean {
    return this.#open.has(list);
  }

  /** Opens the form under a comment, or at the top. */
  async reply(list: string): Promise<void> {
    this.#open.add(list);
    this.redraw();
    await this.getReady();
    await this.redraw();
    if (this.#writing) return this.#writing.begin(this.shadowRoot, list);
    this.#open.delete(list);
    this.#say(`${this.texts.failed} ${this.texts.retry}`);
  }

  renderComposer(parent: Comment | null): unknown {
    const done = (id: string | undefined, words: string) => this.#close(parent?.id ?? TOP, id, words);
    return this.#writing?.renderComposer(this.store, parent, done) ?? html`<p class="quiet">${this.texts.loading}</p>`;
  }

  renderOwnNote(own: OwnComment): unknown {
    return this.#writing?.renderOwnNote(this, own);
  }

  report(comment: Comment): void {
    this.#voice((voices) => voices.report(comment));
  }

  mine(): void {
    this.#voice((voices) => voices.mine());
  }

  async more(parent?: Comment): Promise<void> {
    const first = await this.store.more(parent);
    if (first) await this.#focus(`c${first}`);
  }

  dismiss(id: string): void {
    this.store.dismiss(id);
    this.find('h2[part=title]')?.focus();
  }

  /** Once, however many ask at the same time: a form that is open must stay the same one. */
  readonly getReady = (): Promise<void> => {
    this.#gettingReady ??= import('./writing.ts')
      .then(({ startWriting }) => startWriting(this))
      .then(
        (writing) => {
          this.#writing = writing;
        },
        () => {
          this.#gettingReady = null;
        },
      );
    return this.#gettingReady;
  };

  /** The form is done: cancelled, or with a comment that stands in the list now. */
  async #close(list: string, id: string | undefined, words: string): Promise<void> {
    this.#open.delete(list);
    this.#say(words);
    await this.#focus(id ? `c${id}` : `r${list}`);
  }

  /** Shows the discussion that the attributes name, unless it is there already. */
  async #start(): Promise<void> {
    const site = this.getAttribute('site');
    const article = findArticle(this.getAttribute('article'));
    if (!site || (this.#store?.site === site && this.#store.article === article)) return;
    const store = new ThreadStore(new URL(import.meta.url).origin, site, article);
    this.#store = store;
    this.#open.clear();
    this.#unwatch();
    this.#unwatch = store.watch(this.redraw);
    const texts = textsFor(this);
    await Promise.all([
      this.#load(store),
      texts.then((found) => {
        this.texts = found;
      }),
    ]);
    this.redraw();
  }

  async #load(store: ThreadStore): Promise<void> {
    await store.load();
    if (!store.own.length) return;
    await this.getReady();
    await this.#writing?.refresh(store);
  }

  /** What readers say to the editors; without its code they are told to try again. */
  #voice(open: (voices: Voices) => void): void {
    import('../voices/voices.ts')
      .then(({ startVoices }) => startVoices(this.shadowRoot as ShadowRoot, this.store))
      .then(open, () => this.#say(`${this.texts.failed} ${this.texts.retry}`));
  }

  #say(words: string): void {
    this.#said = words;
    this.redraw();
  }

  async #focus(id: string): Promise<void> {
    await this.redraw();
    this.find(`#${CSS.escape(id)}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'praat-mee': PraatMee;
  }
}
