/**
 * What pages may use of the widget, as the package `praatmee` tells it. The code has more than this and changes more often;
 * test/checks/package-types.ts holds that the code still is what is promised here.
 */

export type CommentStatus = 'pending' | 'approved' | 'rejected' | 'spam' | 'deleted';

export interface Comment {
  id: string;
  parentId: string | null;
  author: { name: string };
  status: CommentStatus;
  /** ISO 8601, UTC. */
  createdAt: string;
  editedAt: string | null;
}

export interface Poll {
  id: string;
  question: string;
  multiple: boolean;
  /** `votes` is absent while this reader may not see it. */
  options: { id: string; label: string; votes?: number | undefined }[];
  voters?: number | undefined;
  closesAt: string | null;
  state: 'open' | 'closed';
}

export interface Thread {
  id: string | null;
  url: string;
  commentCount: number;
}

/** The discussion of an article has come; again after `load()` and for another article. */
export interface LoadEvent extends Event {
  readonly thread: Thread;
}

/** The reader's comment was stored; `comment.status` says whether everyone sees it (`approved`) or it waits (`pending`). */
export interface CommentEvent extends Event {
  readonly comment: Comment;
}

/** The reader's vote was counted; without `optionIds` it was withdrawn. */
export interface VoteEvent extends Event {
  readonly poll: Poll;
  readonly optionIds: readonly string[];
}

/** The reader reported a comment. */
export interface ReportEvent extends Event {
  readonly commentId: string;
}

export interface PraatMeeEventMap {
  'praatmee-load': LoadEvent;
  'praatmee-comment': CommentEvent;
  'praatmee-vote': VoteEvent;
  'praatmee-report': ReportEvent;
}

/** What can be set in HTML; each may change at any time. */
export interface PraatMeeAttributes {
  site: string;
  /** The article's address; without it that of the page. */
  article?: string | undefined;
  /** Where Praatmee runs, `https://praatmee.example.nl`; needed with the package, known to the script tag. */
  host?: string | undefined;
  sort?: 'newest' | 'oldest' | 'top' | undefined;
}

/** `<praat-mee>` */
export interface PraatMee extends HTMLElement {
  /** Gets the discussion again. */
  load(): Promise<void>;
  /** Opens the form at the top, or under a comment, and puts the reader in it. */
  reply(commentId?: string): Promise<void>;
}

/** `<praat-mee-poll>` */
export interface PraatMeePoll extends HTMLElement {}

/** `<praat-mee-count>` */
export interface PraatMeeCount extends HTMLElement {
  /** The article's address in full, or null while there is none. */
  readonly address: string | null;
}

/** `<praat-mee-share>` */
export interface PraatMeeShare extends HTMLElement {}

/** `<praat-mee-latest>`; its `count` is how many comments, 1 to 20. */
export interface PraatMeeLatest extends HTMLElement {}
