import type { Comment, CommentPage, Sort } from '../../shared/comments.ts';
import type { ThreadPage } from '../../shared/threads.ts';
import { type ApiError, call, toApiError } from '../api.ts';
import { read, write } from '../base/storage.ts';
import { Store } from '../base/store.ts';
import { PollStore } from '../poll/poll-store.ts';
import { isPublic, type OwnComment } from './own-comments.ts';

/** The list at the top, where a list is named by the comment it stands under. */
export const TOP = '';
/** The whole discussion, where what is loading or failed is named. */
export const ALL = 'all';
/** The way to the reader's own page, likewise. */
export const MINE = 'mine';

/** The discussion of one article, as one widget shows it. */
export class ThreadStore extends Store {
  /** null until the first answer. */
  page: ThreadPage | null = null;
  poll: PollStore | null = null;
  sort: Sort = 'newest';
  /** Of one side in the poll only: an option's id. */
  stance = '';
  /** What this reader pressed under the comments here: kinds by comment. */
  reacted: Record<string, string[] | undefined> = {};
  /** Why the discussion, or the next part of a list, could not be had; by list. */
  readonly problems = new Map<string, ApiError>();
  /** Lists that are waiting for an answer. */
  readonly busy = new Set<string>();
  readonly host: string;
  readonly site: string;
  /** In which the reader is told things, as Accept-Language has it. */
  lang = '';
  readonly article: string;
  /** At the top, besides the page: what came in meanwhile, and what a link led to. */
  fresh: Comment[] = [];
  #path = '';
  /** As of the last change, since every comment asks: what is on the page, and the reader's own. */
  #shown: { ids: Set<string>; own: OwnComment[] } | null = null;

  constructor(host: string, site: string, article: string) {
    super();
    this.host = host;
    this.site = site;
    this.article = article;
  }

  /** Whether this reader wrote, voted or reported here before. */
  get isKnown(): boolean {
    return !!read(`reader.${this.site}`);
  }

  /** The article under which drafts and own comments are kept; empty until the first answer. */
  get key(): string {
    return this.page?.key ?? '';
  }

  /** From the beginning, in the order wanted. */
  load(by: { sort?: Sort; stance?: string } = {}): Promise<void> {
    Object.assign(this, by);
    const path = threadPath(this);
    this.#path = path;
    return this.#fetch<ThreadPage>(ALL, path, (page) => {
      // The reader may have chosen something else since.
      if (path !== this.#path) return;
      this.page = page;
      this.fresh = [];
      this.reacted = read(`reacted.${page.key}`) ?? {};
      if (this.poll?.poll.id !== page.poll?.id) this.poll = page.poll && new PollStore(this, page.poll);
      const ids = this.#ids();
      this.#allOwn = this.#allOwn.filter((own) => !ids.has(own.comment.id) && !isPublic(own));
    });
  }

  /** The next part of the top list, or of the replies to a comment. Resolves to the id of the first new one. */
  async more(parent?: Comment): Promise<string | undefined> {
    const list = parent ? parent.replies : this.page?.comments;
    const thread = this.page?.thread.id;
    if (!list?.nextCursor || !thread) return undefined;
    const of = parent ? `/comments/${parent.id}/replies` : `/threads/${thread}/comments`;
    const path = `${of}?cursor=${encodeURIComponent(list.nextCursor)}${parent ? '' : orderOf(this)}`;
    let first: string | undefined;
    await this.#fetch<CommentPage>(parent?.id ?? TOP, path, ({ items, nextCursor }) => {
      const known = new Set(list.items.map(({ id }) => id));
      const fresh = items.filter(({ id }) => !known.has(id));
      first = fresh[0]?.id;
      list.items.push(...fresh);
      list.nextCursor = nextCursor;
    });
    return first;
  }

  /** The reader's own comments under a comment, or at the top, that the page does not hold. */
  ownUnder(parent: string | null): OwnComment[] {
    this.#shown ??= { ids: this.#ids(), own: this.own };
    const { ids, own } = this.#shown;
    return own.filter(({ comment: { id, parentId } }) => (parentId && ids.has(parentId) ? parentId : null) === parent && !ids.has(id));
  }

  override changed(): void {
    this.#shown = null;
    super.changed();
  }

  /** The reader's own comments under this article that are kept in this browser, newest first: what the public page cannot tell. */
  get own(): OwnComment[] {
    return this.#allOwn.filter(({ article }) => article === this.key);
  }

  /** Something of the reader was stored, or more became known of it. */
  keep({ comment, reason, message }: OwnComment): void {
    const all = this.#allOwn;
    const others = all.filter((one) => one.comment.id !== comment.id);
    if (others.length === all.length && this.page && comment.status === 'approved') this.page.thread.commentCount++;
    this.#allOwn = [{ comment, article: this.key, reason, message }, ...others];
    this.changed();
  }

  /** The reader has seen what became of it. */
  dismiss(id: string): void {
    this.#allOwn = this.#allOwn.filter(({ comment }) => comment.id !== id);
    this.changed();
  }

  /** Of the whole site, so that what everyone sees is forgotten wherever the reader goes on. */
  get #allOwn(): OwnComment[] {
    return read<OwnComment[]>(`own.${this.site}`) ?? [];
  }

  set #allOwn(own: OwnComment[]) {
    write(`own.${this.site}`, own[0] ? own : null);
  }

  async #fetch<Answer>(list: string, path: string, take: (answer: Answer) => void): Promise<void> {
    if (this.busy.has(list) && list !== ALL) return;
    this.busy.add(list);
    this.problems.delete(list);
    this.changed();
    try {
      take(await call<Answer>(this.host, path));
    } catch (error) {
      this.problems.set(list, toApiError(error));
    }
    this.busy.delete(list);
    this.changed();
  }

  /** What everyone reads; a place without its comment is not among it. */
  #ids(): Set<string> {
    const all = flat([...this.fresh, ...(this.page?.comments.items ?? [])]);
    return new Set(all.flatMap(({ id, status }) => (status === 'deleted' ? [] : id)));
  }
}

/** What the lists of comments are narrowed and ordered by; an empty `stance` is every one. */
type Order = Pick<ThreadStore, 'sort' | 'stance'>;

/** Where the discussion of an article is had. */
export function threadPath(of: Order & Pick<ThreadStore, 'site' | 'article'>): string {
  return `/sites/${of.site}/thread?url=${encodeURIComponent(of.article)}${orderOf(of)}`;
}

function orderOf({ sort, stance }: Order): string {
  return `&sort=${sort}&stance=${stance}`;
}

/** Comments and their replies, in one list. */
export function flat(comments: readonly Comment[]): Comment[] {
  return comments.flatMap((comment) => [comment, ...flat(comment.replies?.items ?? [])]);
}
