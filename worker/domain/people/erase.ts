import type { Ctx } from '../../context.ts';
import { insertAudit } from '../../store/audit-log.ts';
import { eraseReader } from '../../store/people.ts';
import { shownOfReader } from '../../store/reads/announced.ts';
import { rowsOf } from '../../store/rows.ts';
import { announceGone } from '../live/announce.ts';
import { allowOnReader } from './allow-on-reader.ts';
import { dataOf } from './data-of.ts';

/** All that is kept about a reader. For admins. */
export async function exportPerson(ctx: Ctx, readerId: string): Promise<Record<string, unknown>> {
  await allowOnReader(ctx, readerId, 'admin');
  return dataOf(ctx, readerId);
}

/**
 * Takes a reader's name, address of mail and texts away for good (GDPR art. 17). Votes and reactions stay counted, and answers of others keep their
 * place. For admins; nothing brings it back.
 */
export async function erasePerson(ctx: Ctx, readerId: string): Promise<void> {
  const { moderator, siteId } = await allowOnReader(ctx, readerId, 'admin');
  const [shown] = await ctx.db.batch([
    shownOfReader(ctx.db, readerId),
    ...eraseReader(ctx.db, readerId),
    insertAudit(ctx.db, { siteId, moderatorId: moderator.id, action: 'person.erase', target: readerId, createdAt: ctx.now }),
  ]);
  announceGone(ctx, rowsOf(shown));
}
