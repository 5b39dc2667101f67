import { z } from 'zod';
import { commentPage, sort, stance } from './comments.ts';
import { articleUrl, id, time } from './fields.ts';
import { COUNTS_MAX } from './limits.ts';
import { poll } from './polls.ts';
import { publicSite } from './sites.ts';

export const THREAD_STATES = ['open', 'closed'] as const;
/** Why all waits for the editors just now: nobody is at the desk, or the discussion goes too fast. */
export const READ_FIRST = ['hours', 'pace'] as const;

/** `id` and `createdAt` are null for an article on which nobody has written and no poll was made. */
export const thread = z
  .object({
    id: id.nullable(),
    url: z.string(),
    title: z.string().nullable(),
    state: z.enum(THREAD_STATES),
    commentCount: z.number().int(),
    /** Absent where that is not so, or is always so by the mode. */
    readFirst: z.enum(READ_FIRST).optional(),
    createdAt: time.nullable(),
  })
  .meta({ id: 'Thread' });
export type Thread = z.infer<typeof thread>;

export const threadQuery = z.object({ url: articleUrl, sort, stance });

/** All that the widget needs to show an article's discussion, in one answer. */
export const threadPage = z
  .object({
    site: publicSite,
    thread,
    key: z.string().describe('names the article: the same for each of its addresses'),
    poll: z.union([poll, z.null()]),
    comments: commentPage,
    shares: z.number().int().describe('how often the article was shared'),
  })
  .meta({ id: 'ThreadPage' });
export type ThreadPage = z.infer<typeof threadPage>;

export const countsQuery = z.object({ url: z.union([articleUrl.transform((one) => [one]), z.array(articleUrl).min(1).max(COUNTS_MAX)]) });

/** In the order asked; an article without a thread counts 0. */
export const counts = z.object({ items: z.array(z.object({ url: z.string(), commentCount: z.number().int() })) });
export type Counts = z.infer<typeof counts>;
