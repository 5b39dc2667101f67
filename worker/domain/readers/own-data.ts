import { type Ctx, requireReader } from '../../context.ts';
import { insertAudit } from '../../store/audit-log.ts';
import { eraseReader } from '../../store/people.ts';
import { type ReaderRow, readerById } from '../../store/readers.ts';
import { shownOfReader } from '../../store/reads/announced.ts';
import { discussionsOfReader } from '../../store/reads/people.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { type SiteRow, siteById } from '../../store/sites.ts';
import { forgetThreads } from '../decisions/forget-threads.ts';
import { announceGone } from '../live/announce.ts';
import { allowReading, allowWriting } from '../origin.ts';
import { dataOf } from '../people/data-of.ts';

/** All that the site keeps about the reader who asks (GDPR art. 15 and 20). */
export async function exportOwnData(ctx: Ctx): Promise<Record<string, unknown>> {
  const reader = requireReader(ctx);
  const site = rowOf<SiteRow>(await siteById(ctx.db, reader.siteId).all());
  allowReading(ctx, JSON.parse(site?.hosts ?? '[]'));
  return dataOf(ctx, reader.id);
}

/**
 * Takes the name, the address of mail and the texts of the reader who asks away for good (GDPR art. 17). Places with answers stay, empty;
 * votes and reactions stay counted. A ban that holds keeps what it knows the person by until it ends, since erasing would be the way round it.
 */
export async function eraseMyself(ctx: Ctx): Promise<void> {
  const { id, siteId } = requireReader(ctx);
  const [sites, readers, discussions] = await ctx.db.batch([
    siteById(ctx.db, siteId),
    readerById(ctx.db, id, siteId),
    discussionsOfReader(ctx.db, id),
  ]);
  allowWriting(ctx, JSON.parse(rowOf<SiteRow>(sites)?.hosts ?? '[]'));
  // Who never wrote, voted or reacted is not known here.
  if (!rowOf<ReaderRow>(readers)) return;
  const [shown] = await ctx.db.batch([
    shownOfReader(ctx.db, id),
    ...eraseReader(ctx.db, id, ctx.now),
    insertAudit(ctx.db, { siteId, moderatorId: null, action: 'person.erase', target: id, createdAt: ctx.now }),
  ]);
  announceGone(ctx, rowsOf(shown));
  await forgetThreads(rowsOf(discussions));
}
