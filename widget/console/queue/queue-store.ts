import { STATUS_OF_ACTION } from '../../../shared/actions.ts';
import type { CommentStatus } from '../../../shared/comments.ts';
import type { DeskNews } from '../../../shared/live.ts';
import type { QueueItem } from '../../../shared/moderation.ts';
import type { DeskApi } from '../api.ts';
import type { Failure } from '../base/answer.ts';
import type { Round } from '../base/poller.ts';
import { StateStore } from '../base/state-store.ts';
import { isPlain, newestFirst, type QueueLook, WAITING } from './queue-look.ts';
import {
  append,
  includes,
  merge,
  NOTHING_YET,
  type Notice,
  putBack,
  type QueueState,
  replace,
  takeAway,
  takeOut,
  withStatus,
} from './queue-state.ts';

/** With fewer than this below the one under the hands the next page is fetched. */
const NEAR_THE_END = 15;

/** How long news is gathered before the queue is looked at again. Milliseconds. */
const SOON = 1_000;

/** One list of a site’s comments, which of it is under the hands, and which is selected. */
export class QueueStore extends StateStore<QueueState> {
  readonly #api: Pick<DeskApi, 'queue'>;
  readonly site: string;
  readonly look: QueueLook;
  /** With which cursor the last page came. */
  #lastCursor: string | null = null;
  #fetching = false;
  /** Counts looks and decisions, to tell which came first. */
  #clock = 0;
  /** Comments decided or taken back here, and when that was done; Infinity while under way. A look that began before knows less. */
  #soon: ReturnType<typeof setTimeout> | null = null;
  readonly #touched = new Map<string, number>();
  /** From where shift selects. */
  #anchor: string | null = null;

  constructor(api: Pick<DeskApi, 'queue'>, site: string, look: QueueLook = WAITING) {
    super({ ...NOTHING_YET, newestFirst: newestFirst(look) });
    this.#api = api;
    this.site = site;
    this.look = look;
  }

  /** The first page, or what came in since: only the list in which moderators work is kept up to date. */
  async refresh(): Promise<Round> {
    if (this.state.phase === 'ready' && !isPlain(this.look)) return { ok: true };
    const began = ++this.#clock;
    const leaveAlone = (id: string) => (this.#touched.get(id) ?? 0) > began;
    const answer = await this.#api.queue(this.site, this.look);
    if (!answer.ok) return this.#failed(answer.failure);
    const page = answer.value;
    const first = this.state.phase !== 'ready';
    const inStep = ![...this.#touched.values()].some((when) => when > began);
    this.change({
      ...merge(this.state, page, leaveAlone),
      phase: 'ready',
      failure: null,
      ...(inStep ? { total: page.total, counts: page.counts } : {}),
    });
    if (first) this.change({ arrived: new Set() });
    if (first || (this.state.nextCursor === null && this.#lastCursor === null)) this.change({ nextCursor: page.nextCursor });
    else if (page.nextCursor !== null && this.state.nextCursor === null) await this.#lookAtTheEnd(leaveAlone);
    for (const [id, when] of this.#touched) if (when <= began) this.#touched.delete(id);
    return { ok: true };
  }

  /** Soon, and once for all that is heard in that time. */
  refreshSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = null;
      void this.refresh();
    }, SOON);
  }

  /** A colleague decided on these just now. A list of every status shows them as they are when it is opened again. */
  decidedElsewhere({ commentIds, action, by }: Extract<DeskNews, { kind: 'decided' }>): void {
    if (!(action in STATUS_OF_ACTION) || this.look.queue === 'all') return;
    const known = commentIds.filter((id) => includes(this.state.items, id) && !this.#touched.has(id));
    this.change(takeAway(this.state, new Set(known), { moderator: by.name, action }));
    this.touch(new Set(known), 'done');
    if (isPlain(this.look)) this.refreshSoon();
  }

  /** The next page, if there is one and the end is near. */
  async more(): Promise<void> {
    const { items, currentId, nextCursor } = this.state;
    const left = items.length - items.findIndex((item) => item.comment.id === currentId);
    if (this.#fetching || nextCursor === null || left > NEAR_THE_END) return;
    this.#fetching = true;
    const began = ++this.#clock;
    const answer = await this.#api.queue(this.site, this.look, nextCursor);
    this.#fetching = false;
    if (!answer.ok) return void this.#failed(answer.failure);
    this.#lastCursor = nextCursor;
    this.change(append(this.state, answer.value, (id) => (this.#touched.get(id) ?? 0) > began));
  }

  /** What a decision is about: all that are selected, or else the one under the hands. */
  targets(): string[] {
    const { selected, currentId } = this.state;
    return selected.size > 0 ? [...selected] : currentId === null ? [] : [currentId];
  }

  /** The same as items of the list. */
  targetItems(): QueueItem[] {
    const wanted = new Set(this.targets());
    return this.state.items.filter((item) => wanted.has(item.comment.id));
  }

  focus(id: string): void {
    if (!includes(this.state.items, id)) return;
    const { taken, selected, arrived } = this.state;
    this.change({ currentId: id, arrived: arrived.has(id) ? new Set() : arrived });
    const left = new Set([...taken.keys()].filter((one) => one !== id && !selected.has(one)));
    if (left.size > 0)
      this.change({ ...takeOut(this.state, left), total: this.state.total, taken: new Map([...taken].filter(([one]) => !left.has(one))) });
    void this.more();
  }

  /** One up (-1) or down (1); stays at the ends. */
  move(by: -1 | 1): void {
    const { items, currentId } = this.state;
    const at = items.findIndex((item) => item.comment.id === currentId);
    const next = items[Math.min(items.length - 1, Math.max(0, at + by))];
    if (next) this.focus(next.comment.id);
  }

  toggle(id: string): void {
    const selected = new Set(this.state.selected);
    if (!selected.delete(id)) selected.add(id);
    this.#anchor = id;
    this.change({ selected });
  }

  /** All from the one that was selected last to this one. */
  selectTo(id: string): void {
    const places = [this.#anchor ?? this.state.currentId, id].map((one) => this.state.items.findIndex((item) => item.comment.id === one));
    const [from = 0, to = 0] = places.toSorted((a, b) => a - b);
    const range = this.state.items.slice(Math.max(0, from), to + 1).map((item) => item.comment.id);
    this.change({ selected: new Set([...this.state.selected, ...range]) });
  }

  selectAll(): void {
    this.change({ selected: new Set(this.state.items.map((item) => item.comment.id)) });
  }

  selectNone(): void {
    this.#anchor = null;
    this.change({ selected: new Set() });
  }

  tell(notice: Notice | null): void {
    this.change({ notice });
  }

  /** Decisions on these are on their way: they leave the list, or stay in one that shows every status. */
  settle(items: readonly QueueItem[], status: CommentStatus): void {
    const ids = new Set(items.map((item) => item.comment.id));
    this.touch(ids, 'underWay');
    if (this.look.queue === 'all')
      this.change({
        ...replace(
          this.state,
          items.map((item) => withStatus(item, status)),
        ),
        selected: new Set(),
      });
    else this.change(takeOut(this.state, ids));
    void this.more();
  }

  /** These are as they are given here by now: marked, edited. */
  show(items: readonly QueueItem[]): void {
    this.change(replace(this.state, items));
  }

  /** These wait again; what is under the hands stays there. */
  back(items: readonly QueueItem[]): void {
    if (items.length > 0) this.change(putBack(this.state, items));
  }

  /** From now on a look at the queue that began earlier says nothing about these. */
  touch(ids: ReadonlySet<string>, how: 'underWay' | 'done'): void {
    const when = how === 'done' ? ++this.#clock : Number.POSITIVE_INFINITY;
    for (const id of ids) this.#touched.set(id, when);
  }

  async #lookAtTheEnd(leaveAlone: (id: string) => boolean): Promise<void> {
    const answer = await this.#api.queue(this.site, this.look, this.#lastCursor);
    if (!answer.ok) return;
    const before = new Set(this.state.items.map((item) => item.comment.id));
    this.change(append(this.state, answer.value, leaveAlone));
    const arrivals = this.state.items.map((item) => item.comment.id).filter((id) => !before.has(id));
    this.change({ arrived: new Set([...this.state.arrived, ...arrivals]) });
  }

  #failed(failure: Failure): Round {
    this.change({ failure, phase: this.state.phase === 'ready' ? 'ready' : 'failed' });
    return { ok: false, retryAfter: failure.retryAfter };
  }
}
