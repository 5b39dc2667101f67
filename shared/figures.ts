import { z } from 'zod';
import { siteId, time } from './fields.ts';
import { PERIODS, WAITS } from './periods.ts';

export const figuresQuery = z.object({ site: siteId, days: z.enum(PERIODS).default('30') });

const count = z.number().int();
/** What happened on a site in the last days, in the Netherlands' time; `days` has every day, also those on which nothing did. */
export const figures = z
  .object({
    waiting: count,
    oldestWaiting: time.nullable(),
    days: z.array(z.object({ day: z.iso.date(), comments: count, approved: count, refused: count })),
    /** How many decisions let a comment through, and how many did not. */
    approved: count,
    refused: count,
    rules: z.array(z.object({ rule: z.string(), count })),
    /** How long comments waited for their first decision, every class of WAITS. */
    waits: z.array(z.object({ within: z.enum(WAITS), count })),
  })
  .meta({ id: 'Figures' });
export type Figures = z.infer<typeof figures>;
