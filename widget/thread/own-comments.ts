import type { Comment } from '../../shared/comments.ts';

/** A comment of this browser's reader that not everyone sees yet, and why. */
export interface OwnComment {
  comment: Comment;
  /** The `key` of its article's page, set by who keeps it. */
  article?: string;
  reason?: string | undefined;
  /** What its writer is told of it, as the server says it. */
  message?: string | undefined;
}

/** Why a comment waits that could not be sent yet: there was no connection. Where the site refused it later, its message says why. */
export const QUEUED = 'queued';

/** An approved comment is kept until the page, which may be a few seconds old, must have it. Milliseconds. */
const SEEN_BY_ALL = 60_000;

/** Whether everyone sees it by now, on whatever page it stands. */
export function isPublic({ comment }: OwnComment): boolean {
  return comment.status === 'approved' && Date.parse(comment.createdAt) < Date.now() - SEEN_BY_ALL;
}
