import type { Comment, NewComment, PostedComment } from '../../shared/comments.ts';
import * as paths from '../../shared/further-paths.ts';
import { NAME_MAX, TITLE_MAX } from '../../shared/limits.ts';
import { type ApiError, call, toApiError } from '../api.ts';
import { read, write } from '../base/storage.ts';
import { Store } from '../base/store.ts';
import { AnswersField } from './answers-field.ts';
import { labels } from './comment.ts';
import { type Draft, Drafts } from './drafts.ts';
import type { ThreadStore } from './thread-store.ts';

/** What is wrong with a field before anything is sent; `by` is how many characters are missing or too many. */
export type Fault =
  | { field: 'name' | 'text'; kind: 'missing' }
  | { field: 'name'; kind: 'tooLong' }
  | { field: 'text'; kind: 'tooShort' | 'tooLong'; by: number };

/** One form: under a comment, or at the top. */
export class ComposerStore extends Store {
  name: string;
  text: string;
  /** Show beside it what this reader voted; only ever by their own choice. */
  showStance = false;
  sending = false;
  faults: Fault[] = [];
  problem: ApiError | null = null;
  /** A newer text that another tab keeps for this form. */
  offered: Draft | null = null;
  readonly answers = new AnswersField();
  readonly parent: Comment | null;
  readonly #thread: ThreadStore;
  readonly #title: string;
  readonly #drafts: Drafts;

  constructor(thread: ThreadStore, parent: Comment | null, title: string) {
    super();
    this.#thread = thread;
    this.parent = parent;
    this.#title = title;
    this.#drafts = new Drafts(thread.site, thread.key, parent?.id ?? null);
    this.text = this.#drafts.current.text;
    this.name = read<string>('name') ?? '';
  }

  /** Characters that still fit, counted as the server does: an emoji is one. */
  get left(): number {
    return (this.#thread.page?.site.maxLength ?? 0) - length(this.text);
  }

  /** What this reader voted, in words: nothing where that is more or less than one option. */
  get vote(): string {
    const { poll, voted } = this.#thread.poll ?? { voted: [] };
    return voted.length === 1 ? labels(poll, voted) : '';
  }

  type(text: string): void {
    this.text = text;
    this.#drafts.save(text);
    this.faults = this.faults.filter(({ field }) => field !== 'text');
    this.changed();
  }

  call(name: string): void {
    this.name = name;
    this.faults = this.faults.filter(({ field }) => field !== 'name');
    this.changed();
  }

  /** Begins to listen to other tabs; gives a function that ends it. */
  listen(): () => void {
    return this.#drafts.watch(() => {
      const newest = this.#drafts.newest();
      this.offered = newest && newest.id !== this.#drafts.current.id && newest.text !== this.text ? newest : null;
      if (this.offered && !this.text) this.takeOffered();
      this.changed();
    });
  }

  takeOffered(): void {
    if (!this.offered) return;
    this.#drafts.take(this.offered);
    this.text = this.offered.text;
    this.offered = null;
    this.changed();
  }

  /** Resolves to what was stored, or null; then `faults` or `problem` says why. The text stays until it is stored. */
  async send(language = 'nl'): Promise<PostedComment | null> {
    if (this.sending) return null;
    this.problem = null;
    this.faults = this.#check();
    if (!this.faults.length) {
      this.sending = true;
      this.changed();
      const posted = await this.#post(language);
      this.sending = false;
      if (posted) this.#thread.keep(posted);
      this.changed();
      return posted;
    }
    this.changed();
    return null;
  }

  async #post(language: string): Promise<PostedComment | null> {
    this.#drafts.save(this.text);
    const draft = this.#drafts.current;
    const { host, site, article, reader } = this.#thread;
    const title = [...this.#title].slice(0, TITLE_MAX).join('');
    const body: NewComment = {
      id: draft.id,
      url: article,
      ...(title ? { title } : {}),
      parentId: this.parent?.id ?? null,
      body: draft.text,
      ...(this.showStance && { showStance: true }),
      ...this.answers.sent(this.name.trim(), language),
    };
    try {
      const posted = await reader.as((token) => call<PostedComment>(host + paths.postComment(site), { method: 'POST', body, token }));
      write('name', body.author.name);
      write(`edit.${draft.id}`, draft.text);
      this.#drafts.clear(draft);
      if (this.text === draft.text) this.text = '';
      return posted;
    } catch (error) {
      this.problem = toApiError(error);
      if (this.problem.code === 'id_taken') this.#drafts.renew();
      if (this.problem.code === 'thread_closed') this.#thread.close();
      return null;
    }
  }

  #check(): Fault[] {
    const { minLength = 1 } = this.#thread.page?.site ?? {};
    const typed = length(this.text.trim());
    const faults: Fault[] = [];
    if (!this.name.trim()) faults.push({ field: 'name', kind: 'missing' });
    else if (length(this.name.trim()) > NAME_MAX) faults.push({ field: 'name', kind: 'tooLong' });
    if (!typed) faults.push({ field: 'text', kind: 'missing' });
    else if (typed < minLength) faults.push({ field: 'text', kind: 'tooShort', by: minLength });
    else if (this.left < 0) faults.push({ field: 'text', kind: 'tooLong', by: -this.left });
    return faults;
  }
}

function length(text: string): number {
  return [...text].length;
}
