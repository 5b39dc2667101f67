/** What is done to comments at the desk, without the schemas: browsers load this. */

/** What gives a comment another status. */
export const STATUS_OF_ACTION = { approve: 'approved', reject: 'rejected', spam: 'spam', delete: 'deleted' } as const;
export type Action = keyof typeof STATUS_OF_ACTION;
/** What marks a comment that readers see: featured among the others, or pinned above them, one a discussion. */
export const MARKS = ['feature', 'unfeature', 'pin', 'unpin'] as const;
export type Mark = (typeof MARKS)[number];
/** All that is done to one comment or many in one call. */
export const ACTIONS = [...(Object.keys(STATUS_OF_ACTION) as Action[]), ...MARKS] as const;

/** Why a comment was rejected, until a site makes a list of its own; the reader is told in their own language. */
export const REJECT_REASONS = [
  'offTopic',
  'insult',
  'discrimination',
  'advertising',
  'privacy',
  'unreadable',
  'duplicate',
  'other',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** The lists of comments: what waits, oldest first; what readers reported; what rules or people took for spam, and all comments, newest first. */
export const QUEUES = ['waiting', 'reported', 'spam', 'all'] as const;
export type QueueName = (typeof QUEUES)[number];
