import type { Poll } from '../../shared/polls.ts';
import type { Thread } from '../../shared/threads.ts';

export const BUBBLING = { bubbles: true, composed: true };

/** `praatmee-load`: the discussion of an article has come; again when it was got again. */
export class LoadEvent extends Event {
  readonly thread: Thread;

  constructor(thread: Thread) {
    super('praatmee-load', BUBBLING);
    this.thread = thread;
  }
}

/** `praatmee-vote`: the reader's vote was counted; without `optionIds` it was withdrawn. */
export class VoteEvent extends Event {
  readonly poll: Poll;
  readonly optionIds: readonly string[];

  constructor(poll: Poll, optionIds: readonly string[]) {
    super('praatmee-vote', BUBBLING);
    this.poll = poll;
    this.optionIds = optionIds;
  }
}

declare global {
  interface HTMLElementEventMap {
    'praatmee-load': LoadEvent;
    'praatmee-vote': VoteEvent;
  }
}
