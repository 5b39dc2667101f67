import { z } from 'zod';
import { REACTION_KINDS } from './reaction-kinds.ts';

export const reactionKind = z.enum(REACTION_KINDS);

/** How many readers chose each kind under a comment, and which kinds this reader did. */
export const reacted = z.object({ reactions: z.record(z.string(), z.number().int()), mine: z.array(reactionKind) }).meta({ id: 'Reacted' });
export type Reacted = z.infer<typeof reacted>;
