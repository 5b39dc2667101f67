import type { Comment } from '../../shared/comments.ts';
import type { Poll } from '../../shared/polls.ts';
import type { Thread } from '../../shared/threads.ts';

const BUBBLING = { bubbles: true, composed: true };

/** `praatmee-load`: the discussion of an article has come; again when it was got again. */
export class LoadEvent extends Event {
  readonly thread: Thread;

  constructor(thread: Thread) {
    super('praatmee-load', BUBBLING);
    this.thread = thread;
  }
}

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

/** `praatmee-report`: the reader reported a comment to the editors. */
export class ReportEvent extends Event {
  readonly commentId: string;

  constructor(commentId: string) {
    super('praatmee-report', BUBBLING);
    this.commentId = commentId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'praatmee-load': LoadEvent;
    'praatmee-report': ReportEvent;
    'praatmee-comment': CommentEvent;
    'praatmee-vote': VoteEvent;
  }
}
