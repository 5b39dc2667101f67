import type { LocalServer } from './serve.ts';

/** What Cloudflare's cron does every five minutes: mail that is due, and what is kept no longer. */
export async function runCron({ runtime }: LocalServer): Promise<void> {
  await (await runtime.getWorker()).scheduled({ cron: '*/5 * * * *' });
}
