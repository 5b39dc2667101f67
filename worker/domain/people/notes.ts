import { type Ctx, requireModerator } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { insertAudit } from '../../store/audit-log.ts';
import { deleteNote, insertNote } from '../../store/people.ts';
import { allowOnReader } from './allow-on-reader.ts';

/** What colleagues should know of a reader; the reader never sees it. */
export async function addNote(ctx: Ctx, readerId: string, text: string): Promise<void> {
  const { moderator, siteId } = await allowOnReader(ctx, readerId, 'moderator');
  const made = { moderatorId: moderator.id, createdAt: ctx.now };
  await ctx.db.batch([
    insertNote(ctx.db, { ...made, id: ctx.newId(), readerId, text }),
    insertAudit(ctx.db, { ...made, siteId, action: 'person.note', target: readerId }),
  ]);
}

/** Takes one's own note away. Refused with `not_found` for anybody else's. */
export async function removeNote(ctx: Ctx, id: string): Promise<void> {
  const { meta } = await deleteNote(ctx.db, id, requireModerator(ctx).id).run();
  if (!meta.changes) throw new RefusedError('not_found');
}
