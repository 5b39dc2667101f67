import type { Comment } from './comments.ts';
import type { Poll } from './polls.ts';
import type { Thread } from './threads.ts';

/** A moderator whose desk is open, and the comment that lies in front of them. */
export interface Looking {
  id: string;
  name: string;
  comment: string | null;
}

/** What the room of a site's desks says, as JSON over its WebSocket. `changed`: look again at the queue. */
export type DeskNews =
  | { kind: 'who'; looking: Looking[] }
  | { kind: 'decided'; commentIds: string[]; action: string; by: { id: string; name: string } }
  | { kind: 'changed' };

/** What a desk says to the room: which comment lies in front, if any. */
export interface DeskSays {
  looking: string | null;
}

/**
 * What the room of a discussion says to its readers, as JSON over its WebSocket: only what everyone may see, and all that happened since
 * it spoke last. What is absent did not change.
 */
export interface ThreadNews {
  /** Placed or changed, as they are now, without their replies. */
  comments?: Comment[];
  /** Ids of comments that were shown and are not any more. */
  gone?: string[];
  /** Reactions of comments, by the comment's id. */
  reactions?: Record<string, Comment['reactions']>;
  /** As everyone may see it. A vote in a poll whose results are hidden is no news. */
  poll?: Poll;
  commentCount?: number;
  state?: Thread['state'];
}
