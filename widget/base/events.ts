import type { Comment } from '../../shared/comments.ts';
import type { Poll } from '../../shared/polls.ts';
import type { Thread } from '../../shared/threads.ts';

/** `praatmee-load`: the discussion of an article has come; again when it was got again. */
export interface LoadEvent extends Event {
  readonly thread: Thread;
}

/** `praatmee-comment`: the reader's comment was stored; `comment.status` says whether everyone sees it (`approved`) or it waits (`pending`). */
export interface CommentEvent extends Event {
  readonly comment: Comment;
}

/** `praatmee-vote`: the reader's vote was counted; without `optionIds` it was withdrawn. */
export interface VoteEvent extends Event {
  readonly poll: Poll;
  readonly optionIds: readonly string[];
}

/** `praatmee-report`: the reader reported a comment. */
export interface ReportEvent extends Event {
  readonly commentId: string;
}

interface Events {
  'praatmee-load': LoadEvent;
  'praatmee-comment': CommentEvent;
  'praatmee-vote': VoteEvent;
  'praatmee-report': ReportEvent;
}

/** Tells the page, from inside of the widget too. */
export function tell<Type extends keyof Events>(from: EventTarget, type: Type, about: Omit<Events[Type], keyof Event>): void {
  from.dispatchEvent(Object.assign(new Event(type, { bubbles: true, composed: true }), about));
}

declare global {
  interface HTMLElementEventMap extends Events {}
}
