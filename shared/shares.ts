import { z } from 'zod';
import { CHANNELS } from './channels.ts';
import { articleUrl } from './fields.ts';

/** Somebody clicked to share an article. */
export const newShare = z.object({ url: articleUrl, channel: z.enum(CHANNELS) }).meta({ id: 'NewShare' });
export type NewShare = z.infer<typeof newShare>;

/** How often the article was shared, all ways together. */
export const shared = z.object({ shares: z.number().int() }).meta({ id: 'Shared' });
export type Shared = z.infer<typeof shared>;

/** How often by each way; one that is not there was not chosen yet. */
export const sharesByChannel = z.partialRecord(z.enum(CHANNELS), z.number().int());
export type SharesByChannel = z.infer<typeof sharesByChannel>;
