import type { Person } from '../../../shared/people.ts';
import type { Ctx } from '../../context.ts';
import { insertAudit } from '../../store/audit-log.ts';
import { setTrusted } from '../../store/people.ts';
import { allowOnReader } from './allow-on-reader.ts';
import { readPerson } from './read.ts';

/** Lets what a reader writes appear at once whatever the site's mode, or no longer. The other rules still look. */
export async function trust(ctx: Ctx, readerId: string, trusted: boolean): Promise<Person> {
  const { moderator, siteId } = await allowOnReader(ctx, readerId, 'moderator');
  const action = trusted ? 'person.trust' : 'person.untrust';
  await ctx.db.batch([
    setTrusted(ctx.db, readerId, trusted),
    insertAudit(ctx.db, { siteId, moderatorId: moderator.id, action, target: readerId, createdAt: ctx.now }),
  ]);
  return readPerson(ctx, readerId);
}
