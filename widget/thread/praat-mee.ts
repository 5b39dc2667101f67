import type { Comment, Sort } from '../../shared/comments.ts';
import { DrawnElement } from '../base/drawn-element.ts';
import { html } from '../base/html.ts';
import { borrowLook } from '../base/look.ts';
import { baseStyles } from '../base/styles.ts';
import type { Texts } from '../i18n/nl.ts';
import { textsFor } from '../i18n/texts.ts';
import type { More } from '../more/more.ts';
import { pollStyles } from '../poll/styles.ts';
import { findArticle } from './article.ts';
import type { TopList, View } from './comment.ts';
import { renderDiscussion, renderProblem } from './discussion.ts';
import { Parts } from './parts.ts';
import { threadStyles } from './styles.ts';
import { ALL, ThreadStore, TOP } from './thread-store.ts';

/**
 * `<praat-mee site article>`: the poll and the discussion under an article.
 * It takes its font, text colour and link colour from the page, and speaks the language of the nearest `lang`. Each attribute may change at any time.
 * What pages may change of its looks is told in widget/npm/look.json.
 *
 * @tag praat-mee
 * @attr {string} site - the site's id
 * @attr {string} article - the article's address; without it the page's canonical link, or else its own address
 * @attr {string} host - where Praatmee runs; the script tag knows it, the package has to be told
 * @attr {'newest' | 'oldest' | 'top'} sort - the order to begin with; `newest` unless set
 * @attr {string} lang - the language, where it is another than that of the page; `nl-x-informal` says "je" where `nl` says "u"
 * @fires {LoadEvent} praatmee-load - the discussion of an article has come; again when it was got again
 * @fires {CommentEvent} praatmee-comment - a comment of this reader was stored
 * @fires {VoteEvent} praatmee-vote - this reader's vote was counted, or withdrawn
 * @fires {ReportEvent} praatmee-report - this reader reported a comment
 */
export class PraatMee extends DrawnElement implements View {
  static observedAttributes = ['site', 'article', 'host', 'sort', 'lang'];

  /** null until it has a site and knows its language. */
  #store: ThreadStore | null = null;
  /** What the attributes and the page asked for last. */
  #wanted = '';
  #unwatch = () => {};
  #endLive = () => {};
  /** Undefined until they are there; nothing is drawn before. */
  texts!: Texts;
  readonly lists: TopList[] = [];
  #said = '';
  readonly open = new Set<string>();
  readonly unfolded = new Set<string>();
  parts = new Parts(this);

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [baseStyles, pollStyles, threadStyles];
  }

  /** Once, however many ask at the same time: a form that is open must stay the same one. */
  get getReady() {
    return this.parts.writing.get;
  }

  /** There as soon as it has a site; nothing is drawn before. */
  get store(): ThreadStore {
    return this.#store as ThreadStore;
  }

  protected override connected(): (() => void)[] {
    this.style.minHeight = '';
    this.start();
    borrowLook(this);
    return [() => this.#endLive()];
  }

  /** What the page itself holds of the discussion stays until it is there; widget and page never show it both. */
  protected override draw(): unknown {
    const { texts } = this;
    const page = this.#store?.page;
    const problem = this.#store?.problems.get(ALL);
    if (!texts || !(page || problem)) return html`<slot>${texts?.loading}</slot>`;
    return html`<section aria-label=${texts.discussion} part="discussion">
      <div role="status" class="sr">${this.#said}</div>
      ${page ? renderDiscussion(this, page) : problem && [renderProblem(this, problem), html`<slot></slot>`]}
    </section>`;
  }

  /**
   * Opens the form under a comment, or at the top, and puts the reader in it.
   * @public
   */
  async reply(list = TOP): Promise<void> {
    this.open.add(list);
    // Says that it is loading.
    if (!this.parts.writing.part) this.redraw();
    const writing = await this.getReady();
    if (writing) return writing.begin(list);
    this.open.delete(list);
    this.#sayFailed();
  }

  renderComposer(parent: Comment | null): unknown {
    return this.parts.writing.part?.formOf(parent) ?? html`<p class="quiet">${this.texts.loading}</p>`;
  }

  unfold(id: string): void {
    if (this.unfolded.delete(id)) this.redraw();
    else
      this.ask(() => {
        this.unfolded.add(id);
        this.redraw();
      });
  }

  async more(parent?: Comment): Promise<void> {
    const first = await this.store.more(parent);
    // Drawing and going there would be a long task together.
    if (first) setTimeout(() => this.focusOn(`#c${first}`));
  }

  async closeForm(list: string, words: string, id?: string): Promise<void> {
    this.open.delete(list);
    this.#say(words);
    await this.focusOn(id ? `#c${id}` : `#r${list}`);
  }

  /** Shows the discussion that the attributes and the page name, unless it is there already. */
  override async start(): Promise<void> {
    const [site, article, , sort] = PraatMee.observedAttributes.map((name) => this.getAttribute(name));
    if (!site) return;
    const store = new ThreadStore(this.origin, site, findArticle(article));
    // Another language than before: what was made in that one is made again.
    const texts = textsFor(this).then((found) => {
      this.store.lang = `${found.locale}`;
      if (found === this.texts) return;
      this.parts = new Parts(this);
      this.texts = found;
      this.redraw();
    });
    const wanted = [store.host, site, store.article, sort].join();
    if (this.#wanted === wanted) return texts.then(() => this.#goOn());
    this.#wanted = wanted;
    this.#store = store;
    this.open.clear();
    this.#unwatch();
    this.#unwatch = store.watch(this.redraw);
    await Promise.all([texts, store.load({ sort: (sort as Sort) ?? 'newest' })]);
    if (store !== this.#store) return;
    this.#goOn();
    await this.#refreshOwn(store);
  }

  /**
   * Gets the discussion again.
   * @public
   */
  async load(): Promise<void> {
    const { store } = this;
    await store.load();
    await this.#refreshOwn(store);
  }

  async #refreshOwn(store: ThreadStore): Promise<void> {
    if (store.own.length) await (await this.parts.more.get())?.refresh(store);
  }

  /** Begins what goes on by itself, once the browser has nothing else to do. */
  #goOn(): void {
    (globalThis.requestIdleCallback ?? setTimeout)(async () => {
      const more = await this.parts.more.get();
      this.#endLive();
      this.#endLive = more && this.isConnected ? more.startLive() : () => {};
      // What it draws of the reader's own comments.
      this.redraw();
    });
  }

  async ask(use: (more: More) => void): Promise<void> {
    const more = await this.parts.more.get();
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

  /** Ids of comments are UUIDs, which need no escape in a selector. */
  async focusOn(selector: string): Promise<void> {
    await this.redraw();
    this.find(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'praat-mee': PraatMee;
  }
}
