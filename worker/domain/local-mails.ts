import type { Ctx } from '../context.ts';
import { isLocal } from '../notify/deliver.ts';
import type { Mail } from '../notify/mail.ts';
import { RefusedError } from '../refused-error.ts';
import { type OutboxRow, type Outgoing, outboxOfLastDay, toOutgoing } from '../store/outbox.ts';
import { rowsOf } from '../store/rows.ts';

/** The mails of the last day, newest first, for who runs Praatmee on their own machine; anywhere else there is no such page. */
export async function localMails(ctx: Ctx): Promise<Outgoing<Mail>[]> {
  if (!isLocal(ctx.env)) throw new RefusedError('not_found');
  const [result] = await ctx.db.batch([outboxOfLastDay(ctx.db, ctx.now)]);
  return rowsOf<OutboxRow>(result).map(toOutgoing<Mail>);
}
