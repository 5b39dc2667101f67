import type { ModeratedThread, ThreadChange } from '../../../shared/moderation.ts';
import type { PollChange } from '../../../shared/polls.ts';
import type { DeskApi } from '../api.ts';
import type { Answer, Failure } from '../base/answer.ts';
import { FormStore } from '../base/form-store.ts';
import { StateStore } from '../base/state-store.ts';
import { EMPTY_POLL, type PollValues, toNewPoll, toPollChange, valuesOf } from './poll-values.ts';

type Api = Pick<DeskApi, 'threads' | 'addThread' | 'changeThread' | 'moveThread' | 'mergeThread' | 'addPoll' | 'changePoll' | 'pollTable'>;

export interface ThreadsState {
  phase: 'loading' | 'ready' | 'failed';
  /** Why the last call did not succeed. */
  failure: Failure | null;
  /** Newest first. */
  items: readonly ModeratedThread[];
  nextCursor: string | null;
  /** Threads with a change on its way. */
  busy: ReadonlySet<string>;
}

/** The articles of one site with a discussion or a poll. */
export class ThreadsStore extends StateStore<ThreadsState> {
  readonly #api: Api;
  readonly site: string;
  readonly newThread = new FormStore({ url: '', title: '' });
  readonly #addressForms = new Map<string, FormStore<{ url: string }>>();
  readonly #pollForms = new Map<string, FormStore<PollValues>>();

  constructor(api: Api, site: string) {
    super({ phase: 'loading', failure: null, items: [], nextCursor: null, busy: new Set() });
    this.#api = api;
    this.site = site;
  }

  async load(): Promise<void> {
    const answer = await this.#api.threads(this.site);
    if (!answer.ok) return this.change({ failure: answer.failure, phase: this.state.phase === 'ready' ? 'ready' : 'failed' });
    this.change({ phase: 'ready', failure: null, ...answer.value });
  }

  /** Gives whether there was more. */
  async more(): Promise<boolean> {
    const { nextCursor } = this.state;
    if (nextCursor === null) return false;
    const answer = await this.#api.threads(this.site, nextCursor);
    if (!answer.ok) this.change({ failure: answer.failure });
    else {
      const fresh = answer.value.items.filter((item) => !this.find(item.id));
      this.change({ items: [...this.state.items, ...fresh], nextCursor: answer.value.nextCursor, failure: null });
    }
    return answer.ok;
  }

  find(id: string): ModeratedThread | undefined {
    return this.state.items.find((item) => item.id === id);
  }

  /** Loads until this thread is among them, for somebody who follows a link to it. */
  async seek(id: string): Promise<void> {
    await this.load();
    while (!this.find(id) && (await this.more()));
  }

  /** Adds what is filled in; an article that is there already is answered as it is. Gives its id, or null. */
  async add(): Promise<string | null> {
    const made = await this.newThread.submit(({ url, title }) =>
      this.#api.addThread({ site: this.site, url: url.trim(), ...(title.trim() ? { title } : {}) }),
    );
    if (!made) return null;
    this.change({ items: [made, ...this.state.items.filter((item) => item.id !== made.id)] });
    this.newThread.fill({ url: '', title: '' });
    return made.id;
  }

  /** Opens or closes the discussion, or sets which comments wait. */
  async set(id: string, change: Partial<ThreadChange>): Promise<void> {
    const answer = await this.#busy(id, this.#api.changeThread(id, change));
    if (answer.ok) this.#replace(answer.value);
  }

  /** The address to which this discussion is to go. */
  addressForm(id: string): FormStore<{ url: string }> {
    const form = this.#addressForms.get(id) ?? new FormStore({ url: '' });
    this.#addressForms.set(id, form);
    return form;
  }

  /** Gives the discussion the address that is filled in. Gives whether it went there. */
  async move(id: string): Promise<boolean> {
    const moved = await this.addressForm(id).submit(({ url }) => this.#api.moveThread(id, url.trim()));
    if (!moved) return false;
    this.#addressForms.delete(id);
    this.#replace(moved);
    return true;
  }

  /** Brings the discussion into the one at the address that is filled in. Gives the id of that one, or null. */
  async merge(id: string): Promise<string | null> {
    const merged = await this.addressForm(id).submit(({ url }) => this.#api.mergeThread(id, url.trim()));
    if (!merged) return null;
    this.#addressForms.delete(id);
    const others = this.state.items.filter((item) => item.id !== id);
    const known = others.some((item) => item.id === merged.id);
    this.change({ items: known ? others.map((item) => (item.id === merged.id ? merged : item)) : [merged, ...others] });
    return merged.id;
  }

  /** What is filled in for this thread's poll; it stays, wherever one goes, until it is stored or given up. */
  pollForm(thread: ModeratedThread): FormStore<PollValues> {
    const form = this.#pollForms.get(thread.id) ?? new FormStore(thread.poll ? valuesOf(thread.poll) : EMPTY_POLL);
    this.#pollForms.set(thread.id, form);
    return form;
  }

  dropPollForm(threadId: string): void {
    this.#pollForms.delete(threadId);
  }

  /** Stores what is filled in as a new poll, or as a change of the one that is there. Gives whether it was stored. */
  async savePoll(thread: ModeratedThread): Promise<boolean> {
    const { poll } = thread;
    const stored = await this.pollForm(thread).submit((values) =>
      poll ? this.#api.changePoll(poll.id, toPollChange(values, poll)) : this.#api.addPoll(thread.id, toNewPoll(values)),
    );
    if (!stored) return false;
    this.dropPollForm(thread.id);
    this.#replace({ ...thread, poll: stored });
    return true;
  }

  /** Closes the poll now, or opens it again. */
  async setPoll(thread: ModeratedThread, change: Pick<PollChange, 'state'>): Promise<void> {
    if (!thread.poll) return;
    const answer = await this.#busy(thread.id, this.#api.changePoll(thread.poll.id, change));
    if (answer.ok) this.#replace({ ...thread, poll: answer.value });
  }

  /** The results of a poll of this thread, to keep as a file; null where they cannot be had. */
  async pollTable(threadId: string, pollId: string): Promise<Blob | null> {
    const answer = await this.#busy(threadId, this.#api.pollTable(pollId));
    return answer.ok ? answer.value : null;
  }

  async #busy<Made>(id: string, call: Promise<Answer<Made>>): Promise<Answer<Made>> {
    this.change({ busy: new Set([...this.state.busy, id]), failure: null });
    const answer = await call;
    this.change({ busy: new Set([...this.state.busy].filter((one) => one !== id)), failure: answer.ok ? null : answer.failure });
    return answer;
  }

  #replace(thread: ModeratedThread): void {
    this.change({ items: this.state.items.map((item) => (item.id === thread.id ? thread : item)) });
  }
}
