import { z } from 'zod';
import { QUEUES } from './actions.ts';
import { comment, commentStatus } from './comments.ts';
import { articleUrl, cursor, email, id, line, siteId, time } from './fields.ts';
import { SEARCH_MAX, TITLE_MAX } from './limits.ts';
import { narrowing } from './narrowing.ts';
import { poll } from './polls.ts';
import { report } from './reports.ts';
import { sharesByChannel } from './shares.ts';
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

/** `status` narrows to one whatever the list, `q` to words in comment, name or e-mail. */
export const queueQuery = z.object({
  site: siteId,
  queue: z.enum(QUEUES).default('waiting'),
  status: commentStatus.optional(),
  ...narrowing,
  q: line(SEARCH_MAX).optional(),
  cursor: cursor.optional(),
});
export type QueueQuery = z.infer<typeof queueQuery>;

export const queueItem = z
  .object({
    comment,
    /** The reader's text as typed. */
    source: z.string(),
    thread: z.object({ id, url: z.string(), title: z.string().nullable(), state: z.enum(THREAD_STATES) }),
    parent: z.union([comment, z.null()]),
    evidence: z.array(evidence),
    /** Open ones, at most REPORTS_SHOWN, newest first. */
    reports: z.array(report),
    person: z.object({
      id,
      name: z.string(),
      email: z.string().nullable(),
      approvedCount: z.number().int(),
      refusedCount: z.number().int(),
      since: time,
    }),
  })
  .meta({ id: 'QueueItem' });
export type QueueItem = z.infer<typeof queueItem>;

/** `counts` and `total` (what waits) are of the whole site, whatever is asked for. A narrowed page may be empty while there are more. */
export const queue = z.object({
  items: z.array(queueItem),
  nextCursor: z.string().nullable(),
  total: z.number().int(),
  counts: z.object({
    waiting: z.number().int(),
    reported: z.number().int(),
    spam: z.number().int(),
    appeals: z.number().int(),
    notices: z.number().int(),
  }),
});
export type Queue = z.infer<typeof queue>;

export const moderatedThread = z
  .object({
    id,
    url: z.string(),
    title: z.string().nullable(),
    state: z.enum(THREAD_STATES),
    mode: mode.nullable().describe('null: the mode of the site'),
    commentCount: z.number().int(),
    poll: z.union([poll, z.null()]),
    /** Of discussions that went into this one, which had a poll of its own: closed, to look up. */
    leftPolls: z.array(z.object({ id, question: z.string() })),
    shares: sharesByChannel,
    createdAt: time,
  })
  .meta({ id: 'ModeratedThread' });
export type ModeratedThread = z.infer<typeof moderatedThread>;
export const threadsQuery = z.object({ site: siteId, cursor: cursor.optional() });
/** Newest first. */
export const moderatedThreads = z.object({ items: z.array(moderatedThread), nextCursor: z.string().nullable() });
export type ModeratedThreads = z.infer<typeof moderatedThreads>;

/** A thread before anybody wrote, so that an editor can put a poll under an article that has just appeared. */
export const newThread = z.object({ site: siteId, url: articleUrl, title: line(TITLE_MAX).optional() }).meta({ id: 'NewThread' });
export const threadChange = z
  .object({ state: z.enum(THREAD_STATES), mode: mode.nullable() })
  .partial()
  .meta({ id: 'ThreadChange' });
/** Where a discussion goes to, or into. */
export const newAddress = z.object({ url: newThread.shape.url }).meta({ id: 'NewAddress' });
export type ThreadChange = z.infer<typeof threadChange>;

export const signInCode = z.object({ email });
export const signIn = z.object({ email, code: z.string().regex(/^\d{6}$/) });
export const session = z
  .object({ moderator: z.object({ id, name: z.string(), email: z.string() }), sites: z.array(site) })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof session>;
