import type { Env } from '../../context.ts';
import type { Mail } from '../mail.ts';

/**
 * Through Cloudflare's Email Service: the `send_email` binding, its `send()` with fields rather than raw MIME, so that no header is
 * ever put together from text (developers.cloudflare.com/email-service/api/send-emails/workers-api); of our own headers it takes a closed
 * list (…/email-service/reference/headers), with List-Unsubscribe in it. Rejects with the service's error.
 */
export async function sendEmail(env: Env, { to, subject, text = '', headers }: Mail): Promise<void> {
  await env.EMAIL.send({ from: { name: 'Praatmee', email: env.MAIL_FROM }, to, subject, text, ...(headers ? { headers } : {}) });
}
