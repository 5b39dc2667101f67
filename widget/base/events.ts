import type { Comment } from '../../shared/comments.ts';
import type { Poll } from '../../shared/polls.ts';

const BUBBLING = { bubbles: true, composed: true };

/** `praatmee-comment`: the reader's comment was stored; `comment.status` says whether everyone sees it (`approved`) or it waits (`pending`). */
export class CommentEvent extends Event {
  readonly comment: Comment;

  constructor(comment: Comment) {
    super('praatmee-comment', BUBBLING);
    this.comment = comment;
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
    'praatmee-comment': CommentEvent;
    'praatmee-vote': VoteEvent;
  }
}
