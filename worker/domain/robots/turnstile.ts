import { z } from 'zod';
import { isOnHosts } from '../../../shared/article-url.ts';
import type { CommentForm } from '../../../shared/forms.ts';
import type { Ctx, Env } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';

/** What the widget tells Turnstile that the reader does, so that a token made elsewhere with the same key is worth nothing here. */
const ACTION = 'comment';
/** Longer than Cloudflare takes; then it is as if the check were down. Milliseconds. */
const PATIENCE = 5_000;

const verdict = z.object({ success: z.boolean(), hostname: z.string().optional(), action: z.string().optional() });

/** For the form. Refused with `not_configured` where a site chose Turnstile and the server has no keys of it. */
export function turnstileOf(env: Env): NonNullable<CommentForm['turnstile']> {
  if (!env.TURNSTILE_SITE_KEY || !env.TURNSTILE_SECRET) throw new RefusedError('not_configured');
  return { siteKey: env.TURNSTILE_SITE_KEY, script: `${env.TURNSTILE_URL}/api.js?render=explicit` };
}

/**
 * Asks Cloudflare about a token, which is good once and for 300 seconds: that is for Cloudflare to say, the page and the action are ours.
 * Refused with `proof_missing`, `proof_wrong`, `not_configured`, and with `overloaded` where Cloudflare does not answer.
 */
export async function checkTurnstile(ctx: Pick<Ctx, 'env'>, hosts: readonly string[], token: string | undefined): Promise<void> {
  turnstileOf(ctx.env);
  if (!token) throw new RefusedError('proof_missing');
  const said = await ask(ctx.env, token);
  if (!said) throw new RefusedError('overloaded', { retryAfter: 5 });
  const isOurs = said.action === ACTION && isOnHosts(`https://${said.hostname}`, hosts);
  if (!said.success || !isOurs) throw new RefusedError('proof_wrong');
}

/** null where no verdict could be had. The reader's address stays here: Cloudflare has it from the browser. */
async function ask(env: Env, response: string): Promise<z.infer<typeof verdict> | null> {
  try {
    const answer = await fetch(`${env.TURNSTILE_URL}/siteverify`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: env.TURNSTILE_SECRET, response }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return verdict.safeParse(await answer.json()).data ?? null;
  } catch {
    return null;
  }
}
