/** What a call may cost in D1. A change that needs more says so by raising the number in the same commit. */
export const BUDGETS = {
  vote: { roundTrips: 2, statements: 8, rowsRead: 37, rowsWritten: 6 },
  reaction: { roundTrips: 2, statements: 5, rowsRead: 20, rowsWritten: 6 },
  share: { roundTrips: 2, statements: 3, rowsRead: 6, rowsWritten: 5 },
  /** With proof of work, which is looked up and then marked as used. */
  post: { roundTrips: 2, statements: 15, rowsRead: 28, rowsWritten: 30 },
  /** On one comment, however many the site has. */
  decision: { roundTrips: 1, statements: 6, rowsRead: 46, rowsWritten: 24 },
} as const;

/** Lines of a source file. */
export const FILE_LINES = { median: 60, p90: 150, max: 250 } as const;

/** Bytes after brotli (quality 11), as a browser gets them; k = 1000. */
export const BYTES = {
  /** The script tag. */
  embed: 1_500,
  /** All scripts that the first thread and its poll need, the tag included. */
  firstThread: 12_000,
  /** What is loaded more when the reader reaches for the form. */
  composer: 6_000,
  /** Everything that a reader on a Dutch page could ever load. */
  reader: 24_000,
  /** What the desk loads before its first screen. */
  deskFirst: 60_000,
  /** Everything of the desk. */
  desk: 90_000,
} as const;

/** Elements that the widget makes: of an article on which nobody wrote, of a poll with two options, and a comment without replies, with one reaction to press. */
export const NODES = { empty: 12, poll: 20, comment: 15 } as const;

/**
 * Of a long discussion, comments: that are drawn again when one of them is acted on, that are drawn in one task, and that are laid out while
 * the reader is above all of them.
 */
export const DRAWN = { touched: 10, atOnce: 14, laidOut: 20 } as const;
