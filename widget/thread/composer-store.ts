import type { Comment, NewComment, PostedComment } from '../../shared/comments.ts';
import type { CommentForm, Preview } from '../../shared/forms.ts';
import * as paths from '../../shared/paths.ts';
import { call, toApiError } from '../api.ts';
import type { Later } from '../base/later.ts';
import { Store } from '../base/store.ts';
import { trouble } from '../base/trouble.ts';
import type { Texts } from '../i18n/nl.ts';
import type { WritingTexts } from '../i18n/nl-writing.ts';
import type { Asked } from './asked.ts';
import { labels } from './comment.ts';
import { type Draft, Drafts } from './drafts.ts';
import type { Outcome } from './outcome.ts';
import { keepPerson, type Person, readPerson } from './person.ts';
import type { ThreadStore } from './thread-store.ts';
import { findTitle } from './title.ts';

/** One form: under a comment, or at the top. */
export class ComposerStore extends Store {
  readonly person: Person = readPerson();
  text: string;
  /** Show beside it what this reader voted; only ever by their own choice. */
  showStance = false;
  sending = false;
  /** What is wrong with a field before anything is sent. */
  faults: { name?: string; email?: string; text?: string } = {};
  /** Why it was not sent. */
  problem = '';
  /** A newer text that another tab keeps for this form. */
  offered: Draft | null = null;
  /** The text as others will see it, while that is shown. */
  preview: Preview['body'] | null = null;
  /** What the site asks of who writes; null until it came. */
  form: CommentForm | null = null;
  #asked: Asked | undefined;
  readonly drafts: Drafts;
  readonly thread: ThreadStore;
  readonly parent: Comment | null;
  readonly texts: Texts & WritingTexts;
  readonly #outcome: Later<Outcome>;

  constructor(thread: ThreadStore, parent: Comment | null, texts: Texts & WritingTexts, outcome: Later<Outcome>) {
    super();
    this.thread = thread;
    this.parent = parent;
    this.texts = texts;
    this.#outcome = outcome;
    this.drafts = new Drafts(thread.site, thread.key, parent?.id ?? null);
    this.text = this.drafts.current.text;
  }

  /** Characters that still fit, counted as the server does: an emoji is one. */
  get left(): number {
    return (this.thread.page?.site.maxLength ?? 0) - length(this.text);
  }

  /** What this reader voted, in words: nothing where that is more or less than one option. */
  get vote(): string {
    const { poll, voted } = this.thread.poll ?? { voted: [] };
    return voted.length === 1 ? labels(poll, voted) : '';
  }

  type(text: string): void {
    this.text = text;
    this.preview = null;
    this.#getReady()
      .then(() => this.#asked?.prove())
      .catch(() => {});
    this.drafts.save(text);
    delete this.faults.text;
    this.changed();
  }

  fill(part: Partial<Person>): void {
    Object.assign(this.person, part);
    this.faults = {};
    this.changed();
  }

  /** Begins what lasts while the form is open; gives a function that ends it. */
  listen(): () => void {
    const { host, site } = this.thread;
    // Where it cannot be had now, it is asked for again when the comment is sent.
    if (!this.form)
      call<CommentForm>(host + paths.form(site)).then(
        (form) => {
          this.form = form;
          this.changed();
        },
        () => {},
      );
    (globalThis.requestIdleCallback ?? setTimeout)(() => this.#getReady());
    return this.drafts.watch(this.compare);
  }

  /** Offers what stands somewhere else for this form, or takes it where nothing stands here. */
  readonly compare = (): void => {
    const newest = this.drafts.newest();
    this.offered = newest && newest.id !== this.drafts.current.id && newest.text !== this.text ? newest : null;
    if (this.offered && !this.text) this.takeOffered();
    this.changed();
  };

  takeOffered(): void {
    if (!this.offered) return;
    this.drafts.take(this.offered);
    this.text = this.offered.text;
    this.offered = null;
    this.changed();
  }

  /** Shows the text as others will see it, or goes back to it. */
  async look(): Promise<void> {
    const { text, preview, thread } = this;
    this.preview = null;
    this.problem = '';
    if (!preview && text.trim())
      try {
        const { body } = await call<Preview>(thread.host + paths.preview(thread.site), {
          method: 'POST',
          body: { body: text },
          headers: { 'accept-language': thread.lang },
        });
        if (text === this.text) this.preview = body;
      } catch (error) {
        this.#fail(error);
      }
    this.changed();
  }

  /** Resolves to what was stored, or null; then `faults` or `problem` says why. The text stays until it is stored. */
  async send(website: string, box: HTMLElement | null): Promise<PostedComment | null> {
    if (this.sending) return null;
    this.problem = '';
    this.faults = this.#check();
    const { faults } = this;
    this.sending = !(faults.name || faults.email || faults.text);
    this.changed();
    const posted = this.sending ? await this.#post(website, box) : null;
    this.sending = false;
    if (posted) this.thread.keep(posted);
    this.changed();
    return posted;
  }

  async #post(website: string, box: HTMLElement | null): Promise<PostedComment | null> {
    this.drafts.save(this.text);
    const { drafts, thread, parent } = this;
    const draft = drafts.current;
    const [name, email] = this.#who();
    const comment: NewComment = {
      id: draft.id,
      url: thread.article,
      title: findTitle(),
      parentId: parent?.id ?? null,
      body: draft.text,
      author: { name, email: email || undefined },
      website,
      showStance: this.showStance,
      answers: email && this.person.answers ? this.texts.locale : undefined,
    };
    keepPerson(this.person);
    const outcome = await this.#getReady();
    if (!outcome || !this.#asked) return this.#fail(null);
    try {
      const posted = await this.#asked.post(comment, async (asked) => box && outcome.turnstileToken(box, asked));
      this.#clear(draft);
      return posted;
    } catch (error) {
      const { code } = toApiError(error);
      if (code === 'id_taken') drafts.renew();
      if (code === 'thread_closed' && thread.page) thread.page.thread.state = 'closed';
      thread.changed();
      if (code !== 'offline') return this.#fail(error);
      this.#clear(draft);
      return outcome.queue(thread, comment, this.texts.queued);
    }
  }

  /** What sends it and tells what became of it: fetched while the reader types, before the connection may be gone. */
  async #getReady(): Promise<Outcome | null> {
    const outcome = await this.#outcome.get();
    this.#asked ??= outcome?.asks(this.thread, this.form);
    return outcome;
  }

  #fail(error: unknown): null {
    this.problem = trouble(toApiError(error), this.texts);
    return null;
  }

  #clear(draft: Draft): void {
    this.drafts.clear(draft);
    if (this.text === draft.text) this.text = '';
    this.preview = null;
  }

  #who(): [string, string] {
    return [this.person.name.trim(), this.person.email.trim()];
  }

  #check(): ComposerStore['faults'] {
    const { texts, left } = this;
    const { minLength = 1 } = this.thread.page?.site ?? {};
    const [name, email] = this.#who();
    const typed = length(this.text.trim());
    return {
      name: name ? '' : texts.nameMissing,
      email: /^(\S+@\S+\.\S+)?$/.test(email) ? '' : texts.emailWrong,
      text: typed ? (typed < minLength ? texts.textTooShort(minLength) : left < 0 ? texts.textTooLong(-left) : '') : texts.textMissing,
    };
  }
}

function length(text: string): number {
  return [...text].length;
}
