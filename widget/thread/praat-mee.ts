import { html, nothing } from 'lit/html.js';
import type { Comment } from '../../shared/comments.ts';
import { DrawnElement } from '../base/drawn-element.ts';
import { borrowLook, watchLook } from '../base/look.ts';
import { baseStyles } from '../base/styles.ts';
import type { Texts } from '../i18n/nl.ts';
import { textsFor } from '../i18n/texts.ts';
import type { More } from '../more/more.ts';
import { pollStyles } from '../poll/styles.ts';
import { findArticle } from './article.ts';
import type { View } from './comment.ts';
import { renderDiscussion, renderProblem } from './discussion.ts';
import type { OwnComment } from './own-comments.ts';
import { Parts } from './parts.ts';
import { threadStyles } from './styles.ts';
import { ALL, ThreadStore, TOP } from './thread-store.ts';

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
  #endLive = () => {};
  /** Undefined until they are there; nothing is drawn before. */
  texts!: Texts;
  #said = '';
  readonly #open = new Set<string>();
  readonly #unfolded = new Set<string>();
  readonly #parts: Parts;
  /** Once, however many ask at the same time: a form that is open must stay the same one. */
  readonly getReady;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [baseStyles, pollStyles, threadStyles];
    this.#parts = new Parts(root, this);
    this.getReady = this.#parts.writing.get;
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
    return [watchLook(() => borrowLook(this)), () => this.#endLive()];
  }

  protected override draw(): unknown {
    const { texts } = this;
    const page = this.#store?.page;
    const problem = this.#store?.problems.get(ALL);
    if (!this.#store || !texts) return nothing;
    return html`<section aria-label=${texts.discussion} part="discussion">
      <div role="status" class="sr">${this.#said}</div>
      ${page ? renderDiscussion(this, page) : problem ? renderProblem(this, problem) : html`<p class="quiet">${texts.loading}</p>`}
    </section>`;
  }

  isOpen(list: string): boolean {
    return this.#open.has(list);
  }

  /** Opens the form under a comment, or at the top. */
  async reply(list: string): Promise<void> {
    this.#open.add(list);
    this.redraw();
    const writing = await this.getReady();
    await this.redraw();
    if (writing) return writing.begin(list);
    this.#open.delete(list);
    this.#sayFailed();
  }

  renderComposer(parent: Comment | null): unknown {
    const done = (id: string | undefined, words: string) => this.#close(parent?.id ?? TOP, id, words);
    return this.#parts.writing.part?.renderComposer(this.store, parent, done) ?? html`<p class="quiet">${this.texts.loading}</p>`;
  }

  renderOwnNote(own: OwnComment): unknown {
    return this.#parts.writing.part?.renderOwnNote(this, own);
  }

  isUnfolded(id: string): boolean {
    return this.#unfolded.has(id);
  }

  unfold({ id }: Comment): void {
    if (this.#unfolded.delete(id)) this.redraw();
    else
      this.#withMore(() => {
        this.#unfolded.add(id);
        this.redraw();
      });
  }

  renderActions(comment: Comment): unknown {
    return this.#parts.more.part?.renderActions(comment);
  }

  report(comment: Comment): void {
    this.#withMore((more) => more.report(comment));
  }

  mine(): void {
    this.#withMore((more) => more.mine());
  }

  async more(parent?: Comment): Promise<void> {
    const first = await this.store.more(parent);
    if (first) await this.#focus(`c${first}`);
  }

  dismiss(id: string): void {
    this.store.dismiss(id);
    this.find('h2[part=title]')?.focus();
  }

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
    if (!site) return;
    if (this.#store?.site === site && this.#store.article === article) return this.#goOn();
    const store = new ThreadStore(new URL(import.meta.url).origin, site, article);
    this.#store = store;
    this.#open.clear();
    this.#unwatch();
    this.#unwatch = store.watch(this.redraw);
    const texts = textsFor(this).then((found) => {
      this.texts = found;
      this.redraw();
    });
    await Promise.all([texts, store.load()]);
    if (store !== this.#store) return;
    this.#goOn();
    await this.#refreshOwn(store);
  }

  async load(): Promise<void> {
    const { store } = this;
    await store.load();
    await this.#refreshOwn(store);
  }

  async #refreshOwn(store: ThreadStore): Promise<void> {
    if (store.own.length) await (await this.getReady())?.refresh(store);
  }

  /** Begins what goes on by itself, once the browser has nothing else to do. */
  #goOn(): void {
    (globalThis.requestIdleCallback ?? setTimeout)(async () => {
      const live = await this.#parts.live.get();
      this.#endLive();
      this.#endLive = live && this.isConnected ? live.startLive(this) : () => {};
    });
  }

  async #withMore(use: (more: More) => void): Promise<void> {
    const more = await this.#parts.more.get();
    if (more) use(more);
    else this.#sayFailed();
  }

  #sayFailed(): void {
    this.#say(`${this.texts.failed} ${this.texts.retry}`);
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
