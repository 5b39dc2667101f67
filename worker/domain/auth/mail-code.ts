import type { Ctx } from '../../context.ts';
import { deliverDue } from '../../notify/deliver.ts';
import { signInMail } from '../../notify/mail.ts';
import { insertOutgoing } from '../../store/outbox.ts';

/** Puts the mail with a code and its link in the outbox, and sends it after the answer. */
export async function mailCode(ctx: Ctx, email: string, code: string, lifeSeconds: number): Promise<void> {
  const link = `${ctx.ownOrigin}/moderatie?code=${code}&email=${encodeURIComponent(email)}`;
  const payload = signInMail({ to: email, code, link, validMinutes: lifeSeconds / 60, language: 'nl' });
  await insertOutgoing(ctx.db, { id: ctx.newId(), kind: 'mail', payload, createdAt: ctx.now }).run();
  ctx.defer(deliverDue(ctx));
}
