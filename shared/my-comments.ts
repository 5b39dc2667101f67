import { z } from 'zod';
import { ownAppeal } from './appeals.ts';
import { comment } from './comments.ts';
import { id } from './fields.ts';

/**
 * My own comments, newest first, of whatever status. `reason` is the rule that held it or the key of the moderator's reason; `told` how the
 * site words that reason, where it has its own; `words` what the moderator wrote to this reader; `message` all of that in sentences, in the
 * language of Accept-Language, absent where everyone sees the comment.
 */
export const myComment = z.object({
  comment,
  threadId: id,
  url: z.string(),
  title: z.string().nullable(),
  reason: z.string().optional(),
  told: z.string().optional(),
  words: z.string().optional(),
  message: z.string().optional().describe('all of that in sentences, in the language of Accept-Language'),
  /** The reader took it back. */
  withdrawn: z.literal(true).optional(),
  /** The reader may ask that another moderator looks at it. */
  mayAppeal: z.literal(true).optional(),
  appeal: ownAppeal.optional(),
});
export const myComments = z.object({ items: z.array(myComment), nextCursor: z.string().nullable() });
export type MyComments = z.infer<typeof myComments>;
