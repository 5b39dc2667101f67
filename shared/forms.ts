import { z } from 'zod';
import { tree } from './comments.ts';
import { text } from './fields.ts';
import { BODY_MAX } from './limits.ts';
import { challenge } from './proofs.ts';

/**
 * What the form of a site needs when a reader reaches for it. `houseRules` is empty where the site has none, `challenge` and
 * `turnstile` are null where it does not ask for them.
 */
export const commentForm = z
  .object({
    houseRules: tree,
    challenge: challenge.nullable(),
    turnstile: z.object({ siteKey: z.string(), script: z.string() }).nullable(),
  })
  .meta({ id: 'CommentForm' });
export type CommentForm = z.infer<typeof commentForm>;

export const newPreview = z.object({ body: text(BODY_MAX) });
export const preview = z.object({ body: tree }).meta({ id: 'Preview' });
export type Preview = z.infer<typeof preview>;
