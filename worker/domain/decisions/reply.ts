import type { NewReply, Replied } from '../../../shared/decisions.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { RefusedError, wrongField } from '../../refused-error.ts';
import { type CommentRow, toOwnComment } from '../../store/comments.ts';
import { answerable, insertEditor, insertEditorsReply, insertReplyDecision } from '../../store/editors-reply.ts';
import { changedComment } from '../../store/reads/announced.ts';
import { rowOf } from '../../store/rows.ts';
import { parseText } from '../../text/parse-text.ts';
import { textHash } from '../../text/text-hash.ts';
import { ancestorsUnder } from '../comments/ancestors.ts';
import { type AnnouncedRow, announce } from '../live/announce.ts';
import { forgetThreads } from './forget-threads.ts';

/**
 * An answer of the editors under an approved comment, with their badge; readers see it at once. It is a decision that can be taken back.
 * Refused with `parent_not_found` where the comment is not shown to readers, and with `not_found` on another site.
 */
export async function replyAsEditors(ctx: Ctx, parentId: string, { body, as }: NewReply): Promise<Replied> {
  const moderator = requireModerator(ctx);
  const parsed = parseText(body);
  if ('error' in parsed) throw wrongField('body', 'wrong_value');
  const parent = rowOf<CommentRow & { site_name: string; url_key: string }>(await answerable(ctx.db, parentId, moderator.id).all());
  if (!parent) throw new RefusedError('not_found');
  const made = { moderatorId: moderator.id, createdAt: ctx.now };
  const [id, decisionId] = [ctx.newId(), ctx.newId()];
  const results = await ctx.db.batch([
    insertEditor(ctx.db, { ...made, id: ctx.newId(), siteId: parent.site_id, name: moderator.name }),
    insertEditorsReply(ctx.db, {
      ...made,
      id,
      parentId,
      ancestors: ancestorsUnder(parent),
      authorName: as === 'site' ? parent.site_name : moderator.name,
      source: body,
      body: JSON.stringify(parsed.tree),
      textHash: await textHash(parsed.text.plain),
    }),
    insertReplyDecision(ctx.db, { ...made, id: decisionId, commentId: id }),
    changedComment(ctx.db, id, null),
  ]);
  const row = rowOf<AnnouncedRow>(results.at(-1));
  if (!row) throw new RefusedError('parent_not_found');
  announce(ctx, [row]);
  await forgetThreads([parent]);
  return {
    comment: toOwnComment(row),
    batch: decisionId,
    decisions: [{ id: decisionId, commentId: id, status: 'approved' }],
    conflicts: [],
  };
}
