import type { Env, Host } from './context.ts';
import { retain } from './domain/retention.ts';
import { deliverDue } from './notify/deliver.ts';

/** What runs every few minutes (wrangler.toml says when): mail that is still due, then what is kept no longer. One does not stop the other. */
export async function onSchedule(env: Env, host: Host): Promise<void> {
  const requestId = host.newId();
  const log = (line: Record<string, string | number>) => {
    // biome-ignore lint/suspicious/noConsole: the Worker's log.
    console.log(JSON.stringify({ requestId, ...line }));
  };
  const ctx = { env, db: env.DB.withSession('first-primary'), now: host.now(), log };
  const [mail, retention] = await Promise.allSettled([deliverDue(ctx), retain(ctx)]);
  if (mail.status === 'rejected') log({ event: 'delivery_failed', error: nameOf(mail.reason) });
  if (retention.status === 'rejected') log({ event: 'retention_failed', error: nameOf(retention.reason) });
}

function nameOf(reason: unknown): string {
  return reason instanceof Error ? reason.name : 'unknown';
}
