import type { Comment } from '../../shared/comments.ts';
import { BUBBLING } from '../base/events.ts';

/** `praatmee-comment`: the reader's comment was stored; `comment.status` says whether everyone sees it (`approved`) or it waits (`pending`). */
export class CommentEvent extends Event {
  readonly comment: Comment;

  constructor(comment: Comment) {
    super('praatmee-comment', BUBBLING);
    this.comment = comment;
  }
}

declare global {
  interface HTMLElementEventMap {
    'praatmee-comment': CommentEvent;
  }
}
