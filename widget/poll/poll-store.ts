import type { Poll, VotedPoll } from '../../shared/polls.ts';
import { type ApiError, toApiError } from '../api.ts';
import { type At, asReader } from '../base/as-reader.ts';
import { read, write } from '../base/storage.ts';
import type { Store } from '../base/store.ts';

/** One poll and this reader's vote in it. The public page knows nothing of the vote; this browser remembers it. */
export class PollStore {
  poll: Poll;
  /** What the reader voted; empty before. */
  voted: string[];
  /** What the reader turned to; otherwise who voted sees the results. */
  turned: 'form' | 'results' | null = null;
  /** What became of what the reader did last. */
  said: '' | 'voted' | 'withdrawn' | 'chooseFirst' = '';
  busy = false;
  problem: ApiError | null = null;
  readonly at: At & Pick<Store, 'changed'>;
  #casts = 0;

  constructor(at: PollStore['at'], poll: Poll) {
    this.at = at;
    this.poll = poll;
    this.voted = read<string[]>(this.#key) ?? [];
    // Who voted may see more than everyone, and sees the vote at once, also where the public page is a few seconds old.
    if (this.voted.length) this.cast();
  }

  /** Closed by its moderator or by the clock. */
  get isClosed(): boolean {
    return this.poll.state === 'closed' || (this.poll.closesAt !== null && Date.parse(this.poll.closesAt) <= Date.now());
  }

  /** Whether this reader may see the tallies. */
  get hasResults(): boolean {
    return this.poll.voters !== undefined;
  }

  get showsResults(): boolean {
    return this.isClosed || (this.turned ? this.turned === 'results' : this.voted.length > 0);
  }

  /**
   * Votes or withdraws the vote; without a method it asks what the vote was. Resolves to whether it went; `problem` says why not.
   */
  async cast(method?: 'PUT' | 'DELETE', body?: unknown): Promise<boolean> {
    if (this.busy) return false;
    this.busy = !!method;
    this.problem = null;
    const mine = ++this.#casts;
    this.at.changed();
    let answer: VotedPoll | undefined;
    try {
      answer = await asReader<VotedPoll>(this.at, `/polls/${this.poll.id}${method ? '/vote' : ''}`, { method, body });
    } catch (error) {
      if (method) this.problem = toApiError(error);
      if (this.problem?.code === 'poll_closed') this.poll = { ...this.poll, state: 'closed' };
    }
    // Who votes while it is asked what the vote was, has answered that.
    if (mine !== this.#casts) return false;
    if (answer) {
      this.poll = answer.poll;
      this.voted = answer.optionIds;
      write(this.#key, this.voted.length ? this.voted : null);
    }
    this.busy = false;
    this.at.changed();
    return !!answer;
  }

  get #key(): string {
    return `vote.${this.poll.id}`;
  }
}
