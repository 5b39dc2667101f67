import { z } from 'zod';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A part of one day, as clocks in the Netherlands show it; `until` of 00:00 is the midnight that ends it. */
export const deskDay = z
  .object({ from: clock, until: clock })
  .refine(({ from, until }) => until === '00:00' || from < until, { path: ['until'], params: { code: 'wrong_value' } });

/** For each day from Monday on; null for a day on which nobody is there. */
export const deskHours = z.array(deskDay.nullable()).length(7);
export type DeskHours = z.infer<typeof deskHours>;
