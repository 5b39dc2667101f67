import { z } from 'zod';
import { COMMENT_STATUSES, comment, commentStatus } from './comments.ts';
import { cursor, email, id, line, siteId, text, time } from './fields.ts';
import { DECISIONS_MAX, NOTE_MAX } from './limits.ts';
import { poll } from './polls.ts';
import { mode, site } from './sites.ts';
import { THREAD_STATES } from './threads.ts';

/** What a rule says: `refuse` stores nothing, `spam` and `hold` keep it from readers, `approve` overrides the mode, `note` only tells. */
export const EFFECTS = ['refuse', 'spam', 'hold', 'approve', 'note'] as const;
export const evidence = z
  .object({
    rule: z.string(),
    effect: z.enum(EFFECTS),
    /** The parts of the reader's text that made the rule fire, as written. */
    matched: z.array(z.string()),
    /** Numbers and names that a sentence about it needs, for example `{count: 3, limit: 2}`. */
    detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof evidence>;

export const ACTIONS = ['approve', 'reject', 'spam', 'delete'] as const;
export type Action = (typeof ACTIONS)[number];
export const STATUS_OF_ACTION = { approve: 'approved', reject: 'rejected', spam: 'spam', delete: 'deleted' } as const;

/** Why a comment was rejected; the reader is told in their own language. */
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
export const rejectReason = z.enum(REJECT_REASONS);
export type RejectReason = z.infer<typeof rejectReason>;

export const queueQuery = z.object({ site: siteId, status: commentStatus.default('pending'), cursor: cursor.optional() });

export const queueItem = z
  .object({
    comment,
    /** The reader's text as typed. */
    source: z.string(),
    thread: z.object({ id, url: z.string(), title: z.string().nullable(), state: z.enum(THREAD_STATES) }),
    parent: z.union([comment, z.null()]),
    evidence: z.array(evidence),
    person: z.object({ id, name: z.string(), email: z.string().nullable(), approvedCount: z.number().int(), since: time }),
  })
  .meta({ id: 'QueueItem' });
export type QueueItem = z.infer<typeof queueItem>;

/** Oldest first. `total` counts all that wait on this site, not only this page. */
export const queue = z.object({ items: z.array(queueItem), nextCursor: z.string().nullable(), total: z.number().int() });
export type Queue = z.infer<typeof queue>;

/** `from` is the status that the moderator saw; comments that have another by now are left alone and come back as conflicts. */
export const newDecision = z
  .object({
    commentIds: z.array(id).min(1).max(DECISIONS_MAX),
    action: z.enum(ACTIONS),
    from: commentStatus.default('pending'),
    reason: rejectReason.optional(),
    note: text(NOTE_MAX).optional(),
  })
  .refine((decision) => decision.action !== 'reject' || decision.reason !== undefined, { path: ['reason'], params: { code: 'required' } })
  .meta({ id: 'NewDecision' });
export type NewDecision = z.input<typeof newDecision>;

export const decided = z.object({ id, commentId: id, status: commentStatus });
/** A comment that a colleague decided first: by whom, what and when. */
export const conflict = z.object({
  commentId: id,
  status: z.enum(COMMENT_STATUSES),
  moderator: z.string().nullable(),
  action: z.string().nullable(),
  decidedAt: time.nullable(),
});
export type Conflict = z.infer<typeof conflict>;
export const decisions = z.object({ decisions: z.array(decided), conflicts: z.array(conflict) }).meta({ id: 'Decisions' });
export type Decisions = z.infer<typeof decisions>;

export const moderatedThread = z
  .object({
    id,
    url: z.string(),
    title: z.string().nullable(),
    state: z.enum(THREAD_STATES),
    mode: mode.nullable().describe('null: the mode of the site'),
    commentCount: z.number().int(),
    poll: z.union([poll, z.null()]),
    createdAt: time,
  })
  .meta({ id: 'ModeratedThread' });
export type ModeratedThread = z.infer<typeof moderatedThread>;
export const threadsQuery = z.object({ site: siteId, cursor: cursor.optional() });
/** Newest first. */
export const moderatedThreads = z.object({ items: z.array(moderatedThread), nextCursor: z.string().nullable() });
export type ModeratedThreads = z.infer<typeof moderatedThreads>;

/** A thread before anybody wrote, so that an editor can put a poll under an article that has just appeared. */
export const newThread = z
  .object({ site: siteId, url: z.url({ protocol: /^https?$/ }).max(2_000), title: line(300).optional() })
  .meta({ id: 'NewThread' });
export const threadChange = z
  .object({ state: z.enum(THREAD_STATES), mode: mode.nullable() })
  .partial()
  .meta({ id: 'ThreadChange' });
export type ThreadChange = z.infer<typeof threadChange>;

export const signInCode = z.object({ email });
export const signIn = z.object({ email, code: z.string().regex(/^\d{6}$/) });
export const session = z
  .object({ moderator: z.object({ id, name: z.string(), email: z.string() }), sites: z.array(site) })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof session>;
