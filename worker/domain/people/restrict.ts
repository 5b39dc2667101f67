import type { NewRestriction, Person } from '../../../shared/people.ts';
import type { Ctx } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { insertAudit, insertAuditIfChanged } from '../../store/audit-log.ts';
import { insertRestriction, liftRestrictions, readerOfRestriction } from '../../store/people.ts';
import { rowOf } from '../../store/rows.ts';
import { allowOnReader } from './allow-on-reader.ts';
import { readPerson } from './read.ts';

const DAY_MS = 24 * 3600 * 1000;

/**
 * Mutes or bans a reader, in place of what held until now. They are told: there are no bans that somebody does not know of.
 * For good only by an admin. Refused with `not_allowed`, and with `not_found` on another site.
 */
export async function restrict(ctx: Ctx, readerId: string, { kind, days, reason }: NewRestriction): Promise<Person> {
  const { moderator, siteId } = await allowOnReader(ctx, readerId, days === null ? 'admin' : 'moderator');
  const until = days === null ? null : ctx.now + days * DAY_MS;
  const made = { moderatorId: moderator.id, createdAt: ctx.now };
  await ctx.db.batch([
    liftRestrictions(ctx.db, { readerId }, moderator.id, ctx.now),
    insertRestriction(ctx.db, { ...made, id: ctx.newId(), readerId, kind, reason, until }),
    insertAudit(ctx.db, { ...made, siteId, action: `person.${kind}`, target: readerId, detail: { days } }),
  ]);
  return readPerson(ctx, readerId);
}

/** Ends a restriction before its time. One that ended already stays as it is. */
export async function lift(ctx: Ctx, restrictionId: string): Promise<Person> {
  const found = rowOf<{ reader_id: string }>(await readerOfRestriction(ctx.db, restrictionId).all());
  if (!found) throw new RefusedError(ctx.moderator ? 'not_found' : 'signed_out');
  const { moderator, siteId } = await allowOnReader(ctx, found.reader_id, 'moderator');
  const audit = { siteId, moderatorId: moderator.id, action: 'person.lift', target: found.reader_id, createdAt: ctx.now } as const;
  await ctx.db.batch([liftRestrictions(ctx.db, { id: restrictionId }, moderator.id, ctx.now), insertAuditIfChanged(ctx.db, audit)]);
  return readPerson(ctx, found.reader_id);
}
