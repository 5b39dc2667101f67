import { z } from 'zod';
import { id, time } from './fields.ts';
import { LATEST_MAX } from './limits.ts';

/** A comment in few words, and where to read it. */
export const latestComment = z
  .object({
    id,
    url: z.string().describe('the article, at this comment'),
    author: z.object({ name: z.string(), badge: z.literal('editors').optional() }),
    excerpt: z.string().describe('the first words, as plain text'),
    createdAt: time,
    thread: z.object({ url: z.string(), title: z.string().nullable() }),
  })
  .meta({ id: 'LatestComment' });

/** Newest first. */
export const latest = z.object({ items: z.array(latestComment) }).meta({ id: 'Latest' });
export type Latest = z.infer<typeof latest>;

export const latestQuery = z.object({ count: z.coerce.number().int().min(1).max(LATEST_MAX).default(5) });
