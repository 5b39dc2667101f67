import { z } from 'zod';
import { commentStatus } from './comments.ts';
import { cursor, email, id, name, siteId, text, time } from './fields.ts';
import { NOTICE_MAX, WORDS_TO_WRITER_MAX } from './limits.ts';
import { narrowing } from './narrowing.ts';

/**
 * A notice of illegal content (DSA art. 16 §2): why it is illegal, which comment, who says so, and that they mean it. Name and address
 * may be left out where it is about sexual abuse of children.
 */
export const newNotice = z
  .object({
    explanation: text(NOTICE_MAX),
    name: name.optional(),
    email: email.optional(),
    childAbuse: z.boolean().default(false),
    goodFaith: z.literal(true),
  })
  .meta({ id: 'NewNotice' });
export type NewNotice = z.input<typeof newNotice>;

/** The same as the form of a page sends it, whatever was filled in: a box that is not ticked is absent. */
export const noticeForm = z
  .object({ explanation: z.string(), name: z.string(), email: z.string(), childAbuse: z.string(), goodFaith: z.string() })
  .partial();
export type NoticeForm = z.infer<typeof noticeForm>;

export const noticeReceipt = z.object({ id, receivedAt: time }).meta({ id: 'NoticeReceipt' });
export type NoticeReceipt = z.infer<typeof noticeReceipt>;

export const noticeOutcome = z.enum(['removed', 'kept']);

/** A notice at the desk; `words` is what notifier and writer were told. */
export const notice = z
  .object({
    id,
    at: time,
    explanation: z.string(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    childAbuse: z.boolean(),
    comment: z.object({ id, source: z.string(), status: commentStatus, author: z.string() }),
    thread: z.object({ id, url: z.string(), title: z.string().nullable() }),
    outcome: noticeOutcome.nullable(),
    words: z.string().nullable(),
    decidedBy: z.object({ id, name: z.string() }).nullable(),
    decidedAt: time.nullable(),
  })
  .meta({ id: 'Notice' });
export type Notice = z.infer<typeof notice>;

export const noticesQuery = z.object({
  site: siteId,
  state: z.enum(['open', 'decided']).default('open'),
  ...narrowing,
  cursor: cursor.optional(),
});
export type NoticesQuery = z.infer<typeof noticesQuery>;

/** Open ones with the oldest first, decided ones with the newest; `open` counts what waits on the site. */
export const notices = z
  .object({ items: z.array(notice), nextCursor: z.string().nullable(), open: z.number().int() })
  .meta({ id: 'Notices' });
export type Notices = z.infer<typeof notices>;

export const noticeDecision = z
  .object({ outcome: noticeOutcome, words: text(WORDS_TO_WRITER_MAX).describe('why, for the notifier and the writer') })
  .meta({ id: 'NoticeDecision' });
export type NoticeDecision = z.input<typeof noticeDecision>;
