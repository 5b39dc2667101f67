import { z } from 'zod';
import { ACTIONS } from './actions.ts';
import { COMMENT_STATUSES, comment, commentStatus } from './comments.ts';
import { id, text, time } from './fields.ts';
import { BODY_MAX, DECISIONS_MAX, NOTE_MAX, REASON_KEY_MAX, WORDS_TO_WRITER_MAX } from './limits.ts';

export const reasonKey = z
  .string()
  .regex(/^[a-zA-Z0-9-]+$/)
  .max(REASON_KEY_MAX);

/**
 * `from` is the status that the moderator saw, and `seen` when the texts that the moderator read were last changed; comments that have another
 * status by now, or that their writers changed or took back since, are left alone and come back as conflicts. Of the
 * site's reasons `reason` is the key, `words` go to the writer with it, `note` is for colleagues.
 */
export const newDecision = z
  .object({
    commentIds: z.array(id).min(1).max(DECISIONS_MAX),
    action: z.enum(ACTIONS),
    from: commentStatus.default('pending'),
    seen: z.record(id, time.nullable()).optional(),
    reason: reasonKey.optional(),
    words: text(WORDS_TO_WRITER_MAX).optional(),
    note: text(NOTE_MAX).optional(),
  })
  .refine((decision) => decision.action !== 'reject' || decision.reason !== undefined, { path: ['reason'], params: { code: 'required' } })
  .refine((decision) => decision.action !== 'pin' || decision.commentIds.length === 1, {
    path: ['commentIds'],
    params: { code: 'too_long' },
  })
  .meta({ id: 'NewDecision' });
export type NewDecision = z.input<typeof newDecision>;

/** Another text for a comment; readers see that the editors changed it. */
export const commentEdit = z.object({ source: text(BODY_MAX) });
/** What the editors answer under a comment, in the name of the site or of the moderator. */
export const newReply = z.object({ body: text(BODY_MAX), as: z.enum(['site', 'moderator']) });
export type NewReply = z.infer<typeof newReply>;

export const decided = z.object({ id, commentId: id, status: commentStatus });
/** A comment that a colleague decided first: by whom, what and when. Of its writer `action` is `edited` or `withdrawn`. */
export const conflict = z.object({
  commentId: id,
  status: z.enum(COMMENT_STATUSES),
  moderator: z.string().nullable(),
  action: z.string().nullable(),
  decidedAt: time.nullable(),
});
export type Conflict = z.infer<typeof conflict>;
/** `batch` takes all of one call back at once. */
export const decisions = z.object({ batch: id, decisions: z.array(decided), conflicts: z.array(conflict) }).meta({ id: 'Decisions' });
export type Decisions = z.infer<typeof decisions>;
export const replied = z.object({ comment, ...decisions.shape }).meta({ id: 'Replied' });
export type Replied = z.infer<typeof replied>;
