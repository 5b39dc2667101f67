import { z } from 'zod';
import { comment, commentStatus } from './comments.ts';
import { id, time } from './fields.ts';
import { queueItem } from './moderation.ts';

/** What was decided about a comment, newest first. */
export const pastDecision = z.object({
  id,
  action: z.string(),
  moderator: z.string(),
  at: time,
  reason: z.string().nullable(),
  words: z.string().nullable(),
  note: z.string().nullable(),
  /** It was taken back. */
  undone: z.boolean(),
});
export type PastDecision = z.infer<typeof pastDecision>;

/** All that a moderator may want to know before deciding on one comment. */
export const moderatedCase = z
  .object({
    item: queueItem,
    featured: z.boolean(),
    pinned: z.boolean(),
    /** The whole branch in the order in which it was written, this comment in it; at most CASE_BRANCH_MAX, those nearest in time. */
    branch: z.array(comment),
    decisions: z.array(pastDecision),
    /** What it said before, newest first. */
    versions: z.array(z.object({ source: z.string(), replacedAt: time })),
    person: z.object({
      approved: z.number().int(),
      refused: z.number().int(),
      /** The last ones before and after this one, newest first. */
      recent: z.array(
        z.object({
          id,
          status: commentStatus,
          source: z.string(),
          reason: z.string().nullable(),
          title: z.string().nullable(),
          createdAt: time,
        }),
      ),
      /** What colleagues noted about this person, newest first, at most CASE_NOTES_MAX. */
      notes: z.array(z.object({ text: z.string(), by: z.string(), at: time })),
    }),
  })
  .meta({ id: 'Case' });
export type Case = z.infer<typeof moderatedCase>;
