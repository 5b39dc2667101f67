import type { CommentStatus } from '../../../shared/comments.ts';
import type { Decisions } from '../../../shared/decisions.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { RefusedError, wrongField } from '../../refused-error.ts';
import { editedComment, insertEdit, keepVersion, updateText } from '../../store/editing.ts';
import { decidedComments } from '../../store/reads/announced.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { parseText } from '../../text/parse-text.ts';
import { textHash } from '../../text/text-hash.ts';
import { type AnnouncedRow, announce } from '../live/announce.ts';
import { forgetThreads } from './forget-threads.ts';

/**
 * Gives a comment another text, in the name of the editors: readers see that they changed it. The text before is kept, and the edit is a
 * decision that can be taken back. The rules do not judge what the editors write. Refused with `not_found` on another site.
 */
export async function edit(ctx: Ctx, commentId: string, source: string): Promise<Decisions> {
  const moderator = requireModerator(ctx);
  const parsed = parseText(source);
  if ('error' in parsed) throw wrongField('source', 'wrong_value');
  const made = { id: ctx.newId(), commentId, moderatorId: moderator.id, createdAt: ctx.now };
  const text = { source, body: JSON.stringify(parsed.tree), textHash: await textHash(parsed.text.plain) };
  const [found, , , , after] = await ctx.db.batch([
    editedComment(ctx.db, commentId, moderator.id),
    keepVersion(ctx.db, made),
    updateText(ctx.db, made, text),
    insertEdit(ctx.db, made),
    decidedComments(ctx.db, made.id),
  ]);
  const comment = rowOf<{ status: CommentStatus; site_id: string; url_key: string }>(found);
  if (!comment) throw new RefusedError('not_found');
  announce(ctx, rowsOf<AnnouncedRow>(after));
  await forgetThreads([comment]);
  return { batch: made.id, decisions: [{ id: made.id, commentId, status: comment.status }], conflicts: [] };
}
