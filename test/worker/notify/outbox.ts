import { uuidv7 } from 'uuidv7';
import type { Env } from '../../../worker/context.ts';
import { deliverDue } from '../../../worker/notify/deliver.ts';
import { type Mail, signInMail } from '../../../worker/notify/mail.ts';
import { insertOutgoing, type OutboxRow } from '../../../worker/store/outbox.ts';
import { bindings } from '../support/praatmee.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** A mailbox in place of Cloudflare's Email Service: keeps what was sent, and refuses while `failing` is set. */
export function mailbox() {
  const sent: { to: string; subject: string; text: string; from: unknown }[] = [];
  const box = {
    sent,
    failing: null as Error | null,
    env: {
      ...bindings,
      ENVIRONMENT: 'production',
      EMAIL: {
        async send(mail: (typeof sent)[number]) {
          if (box.failing) throw box.failing;
          sent.push(mail);
          return { messageId: `${sent.length}` };
        },
      } as unknown as SendEmail,
    } satisfies Env,
  };
  return box;
}

/** Fatima asks for a code at this time; the row that waits to be sent. */
export async function codeFor(to: string, now: number): Promise<string> {
  const id = uuidv7();
  const link = 'https://praatmee.example/moderatie?code=123456&email=fatima%40krant.nl';
  const payload: Mail = signInMail({ to, code: '123456', link, validMinutes: 10, language: 'nl' });
  await insertOutgoing(bindings.DB, { id, kind: 'mail', payload, createdAt: now }).run();
  return id;
}

export async function rowIn(id: string): Promise<OutboxRow | null> {
  return bindings.DB.prepare('SELECT * FROM outbox WHERE id = ?1').bind(id).first<OutboxRow>();
}

/** One round of delivery at this time; `lines` is what it logged. */
export async function deliver(env: Env, now: number) {
  const lines: Record<string, string | number>[] = [];
  const result = await deliverDue({ env, db: bindings.DB, now, log: (line) => lines.push(line) });
  return { ...result, lines };
}
