import { z } from 'zod';
import { commentStatus } from './comments.ts';
import { reasonKey } from './decisions.ts';
import { cursor, id, line, page, siteId, text, time } from './fields.ts';
import { NOTE_MAX, RESTRICTION_DAYS_MAX, SEARCH_MAX, WORDS_TO_WRITER_MAX } from './limits.ts';
import { PEOPLE_FILTERS, RESTRICTIONS } from './restrictions.ts';

/** What somebody may not do, until when (null: for good), and what they are told. `active` is false once it ended or was lifted. */
export const restriction = z.object({
  id,
  kind: z.enum(RESTRICTIONS),
  reason: z.string(),
  until: time.nullable(),
  by: z.string(),
  at: time,
  active: z.boolean(),
  lifted: z.object({ by: z.string(), at: time }).nullable(),
});
export type Restriction = z.infer<typeof restriction>;

const listed = {
  id,
  /** The name of their first comment; empty once they were erased. */
  name: z.string(),
  email: z.string().nullable(),
  since: time,
  trusted: z.boolean(),
  approved: z.number().int(),
  refused: z.number().int(),
};
export const listedPerson = z.object({ ...listed, restricted: z.enum(RESTRICTIONS).nullable() });
export type ListedPerson = z.infer<typeof listedPerson>;
export const peopleQuery = z.object({
  site: siteId,
  filter: z.enum(PEOPLE_FILTERS).default('all'),
  q: line(SEARCH_MAX).optional(),
  cursor: cursor.optional(),
});
export type PeopleQuery = z.infer<typeof peopleQuery>;
/** Newest first. A searched page may be empty while `nextCursor` says that there is more. */
export const people = page(listedPerson).meta({ id: 'People' });
export type People = z.infer<typeof people>;

export const person = z
  .object({
    ...listed,
    site: siteId,
    /** Newest first. */
    restrictions: z.array(restriction),
    notes: z.array(z.object({ id, text: z.string(), by: z.string(), at: time, mine: z.boolean() })),
    comments: z.array(z.object({ id, status: commentStatus, source: z.string(), title: z.string().nullable(), at: time })),
    /** What a sweep would take away. */
    open: z.number().int(),
  })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof person>;

/** `days` null is for good, which only admins do. */
export const newRestriction = z
  .object({
    kind: z.enum(RESTRICTIONS),
    days: z.number().int().min(1).max(RESTRICTION_DAYS_MAX).nullable(),
    reason: text(WORDS_TO_WRITER_MAX),
  })
  .meta({ id: 'NewRestriction' });
export type NewRestriction = z.infer<typeof newRestriction>;
export const trustChange = z.object({ trusted: z.boolean() });
export const newNote = z.object({ text: text(NOTE_MAX) });

/** All that a person wrote and that waits or is shown, a hundred at most in one call. */
export const newSweep = z
  .object({ action: z.enum(['reject', 'spam']), reason: reasonKey.optional() })
  .refine((sweep) => sweep.action !== 'reject' || sweep.reason !== undefined, { path: ['reason'], params: { code: 'required' } })
  .meta({ id: 'NewSweep' });
export type NewSweep = z.infer<typeof newSweep>;
/** `batches` take it back; `left` is how many there still are for the next call. */
export const swept = z.object({ batches: z.array(id), decided: z.number().int(), left: z.number().int() }).meta({ id: 'Swept' });
export type Swept = z.infer<typeof swept>;
