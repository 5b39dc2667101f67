import { z } from 'zod';
import { reasonKey } from './decisions.ts';
import { id } from './fields.ts';

/** To what every list of comments, or of what was said about comments, can be narrowed: an article, a person, a rule that found something, an age in minutes. */
export const narrowing = {
  thread: id.optional(),
  person: id.optional(),
  rule: reasonKey.optional(),
  olderThan: z.coerce.number().int().min(1).max(1_000_000).optional(),
};
const all = z.object(narrowing);
export type Narrowing = z.infer<typeof all>;
