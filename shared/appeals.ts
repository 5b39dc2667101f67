import { z } from 'zod';
import { APPEAL_STATES } from './appeal-states.ts';
import { commentStatus } from './comments.ts';
import { cursor, id, siteId, text, time } from './fields.ts';
import { APPEAL_MAX, WORDS_TO_WRITER_MAX } from './limits.ts';
import { narrowing } from './narrowing.ts';

/** Why the writer thinks that the decision on a comment is wrong. */
export const newAppeal = z.object({ words: text(APPEAL_MAX) }).meta({ id: 'NewAppeal' });
export type NewAppeal = z.input<typeof newAppeal>;

/** An appeal as its reader sees it; `answer` is what the moderator wrote. */
export const ownAppeal = z
  .object({ state: z.enum(APPEAL_STATES), words: z.string(), at: time, answer: z.string().nullable(), answeredAt: time.nullable() })
  .meta({ id: 'OwnAppeal' });
export type OwnAppeal = z.infer<typeof ownAppeal>;

const person = z.object({ id, name: z.string() });

/** An appeal at the desk. `mayAnswer`: not whoever decided, as long as the site has somebody else. */
export const appeal = ownAppeal
  .extend({
    id,
    comment: z.object({ id, source: z.string(), status: commentStatus, author: z.string() }),
    thread: z.object({ id, url: z.string(), title: z.string().nullable() }),
    decision: z.object({
      action: z.string(),
      moderator: person,
      reason: z.string().nullable(),
      told: z.string().nullable(),
      words: z.string().nullable(),
      at: time,
    }),
    answeredBy: person.nullable(),
    mayAnswer: z.boolean(),
  })
  .meta({ id: 'Appeal' });
export type Appeal = z.infer<typeof appeal>;

export const appealsQuery = z.object({
  site: siteId,
  state: z.enum(['open', 'answered']).default('open'),
  ...narrowing,
  cursor: cursor.optional(),
});
export type AppealsQuery = z.infer<typeof appealsQuery>;

/** Open ones with the oldest first, answered ones with the newest; `open` counts what waits on the site. */
export const appeals = z
  .object({ items: z.array(appeal), nextCursor: z.string().nullable(), open: z.number().int() })
  .meta({ id: 'Appeals' });
export type Appeals = z.infer<typeof appeals>;

export const appealAnswer = z
  .object({ outcome: z.enum(['upheld', 'reversed']), words: text(WORDS_TO_WRITER_MAX).describe('to the writer') })
  .meta({ id: 'AppealAnswer' });
export type AppealAnswer = z.input<typeof appealAnswer>;
