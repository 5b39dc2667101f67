import { z } from 'zod';
import { text, time } from './fields.ts';
import { WORDS_TO_WRITER_MAX } from './limits.ts';
import { REPORT_REASONS } from './report-reasons.ts';

export const newReport = z
  .object({ reason: z.enum(REPORT_REASONS), words: text(WORDS_TO_WRITER_MAX).or(z.string().trim().length(0)).optional() })
  .meta({ id: 'NewReport' });
export type NewReport = z.input<typeof newReport>;

/** As moderators see it: not who reported. */
export const report = z.object({ reason: z.enum(REPORT_REASONS), words: z.string().nullable(), at: time });
export type Report = z.infer<typeof report>;
