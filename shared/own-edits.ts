import { z } from 'zod';
import { tree } from './comments.ts';
import { text, time } from './fields.ts';
import { BODY_MAX } from './limits.ts';

/** Another text for one's own comment. */
export const ownEdit = z.object({ body: text(BODY_MAX) }).meta({ id: 'OwnEdit' });
export type OwnEdit = z.input<typeof ownEdit>;

/** One's own comment as it was typed, and until when it can be changed or taken back. */
export const ownSource = z.object({ source: z.string(), until: time }).meta({ id: 'OwnSource' });
export type OwnSource = z.infer<typeof ownSource>;

/** What a comment said before its writer changed it, the newest first: from when, and until when. */
export const versions = z.object({ items: z.array(z.object({ body: tree, from: time, until: time })) }).meta({ id: 'Versions' });
export type Versions = z.infer<typeof versions>;
