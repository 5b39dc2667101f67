import type { Poll } from '../../shared/polls.ts';
import { type ApiError, toApiError } from '../api.ts';
import { read, write } from '../base/storage.ts';
import { Store } from '../base/store.ts';

/** One poll and this reader's vote in it. The public page knows nothing of the vote; this browser remembers it. */
export class PollStore extends Store {
  poll: Poll;
  /** What the reader voted; empty before. */
  voted: string[];
  busy = false;
  problem: ApiError | null = null;
  readonly host: string;
  readonly site: string;

  constructor(host: string, site: string, poll: Poll) {
    super();
    this.host = host;
    this.site = site;
    this.poll = poll;
    this.voted = read<string[]>(this.#key) ?? [];
    // Who voted may see more than everyone, and sees the vote at once, also where the public page is a few seconds old.
    if (this.voted.length) this.#ask();
  }

  /** Closed by its moderator or by the clock. */
  get isClosed(): boolean {
    return this.poll.state === 'closed' || (this.poll.closesAt !== null && Date.parse(this.poll.closesAt) <= Date.now());
  }

  /** Whether this reader may see the tallies. */
  get hasResults(): boolean {
    return this.poll.voters !== undefined;
  }

  /** Resolves to whether it was counted; `problem` says why not. */
  vote(optionIds: string[]): Promise<boolean> {
    return this.#ask('PUT', { optionIds });
  }

  withdraw(): Promise<boolean> {
    return this.#ask('DELETE');
  }

  /** What sends it comes when it is needed: most readers only look. */
  async #ask(method?: 'PUT' | 'DELETE', body?: unknown): Promise<boolean> {
    this.busy = true;
    this.problem = null;
    this.changed();
    try {
      const { cast } = await import('../more/more.ts');
      const answer = await cast(this, method, body);
      this.poll = answer.poll;
      this.voted = answer.optionIds;
      write(this.#key, this.voted.length ? this.voted : null);
    } catch (error) {
      if (method) this.problem = toApiError(error);
      if (this.problem?.code === 'poll_closed') this.poll = { ...this.poll, state: 'closed' };
    }
    this.busy = false;
    this.changed();
    return !this.problem;
  }

  get #key(): string {
    return `vote.${this.poll.id}`;
  }
}
