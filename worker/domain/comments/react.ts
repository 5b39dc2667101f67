import type { ReactionKind } from '../../../shared/reaction-kinds.ts';
import type { Reacted } from '../../../shared/reactions.ts';
import { policySettings } from '../../../shared/sites.ts';
import { type Ctx, requireReader } from '../../context.ts';
import { forget } from '../../edge-cache.ts';
import { publish } from '../../live/publish.ts';
import { RefusedError, wrongField } from '../../refused-error.ts';
import { deleteReaction, insertReaction, type ReactableRow, type ReactedRow, reactable, reactionsOf } from '../../store/reactions.ts';
import { insertReader } from '../../store/readers.ts';
import { restrictionOf } from '../../store/restriction-of.ts';
import { rowOf } from '../../store/rows.ts';
import { cacheKeys } from '../article.ts';
import { allowWriting } from '../origin.ts';
import { allowUnrestricted } from '../people/allow-unrestricted.ts';

interface Reaction {
  commentId: string;
  kind: ReactionKind;
}

/**
 * A reader values a comment; said twice it counts once. Refused with `not_found` for what is not shown, `own_comment`, `thread_closed`,
 * `restricted` (a mute too: a reaction cannot wait for a moderator), `origin_not_allowed`, and `invalid_input` for a kind that the site
 * does not have.
 */
export async function react(ctx: Ctx, { commentId, kind }: Reaction): Promise<Reacted> {
  const { reader, row } = await find(ctx, commentId);
  if (row.reader_id === reader.id) throw new RefusedError('own_comment');
  if (!policySettings.parse(JSON.parse(row.policy)).reactions.includes(kind)) throw wrongField('kind', 'wrong_value');
  return write(ctx, row, { commentId, readerId: reader.id }, [
    insertReader(ctx.db, { id: reader.id, siteId: row.site_id, name: null, email: null, createdAt: ctx.now }),
    insertReaction(ctx.db, { commentId, readerId: reader.id, kind }, ctx.now),
  ]);
}

/** Takes it back, also of a kind that the site no longer has; nothing changes for a reader who did not. Refused as `react`. */
export async function takeReactionBack(ctx: Ctx, { commentId, kind }: Reaction): Promise<Reacted> {
  const { reader, row } = await find(ctx, commentId);
  const own = { commentId, readerId: reader.id };
  return write(ctx, row, own, [deleteReaction(ctx.db, { ...own, kind })]);
}

async function find(ctx: Ctx, commentId: string) {
  const reader = requireReader(ctx);
  const [found, restriction] = await ctx.db.batch([reactable(ctx.db, commentId, reader.siteId), restrictionOf(ctx.db, reader, ctx.now)]);
  const row = rowOf<ReactableRow>(found);
  if (!row) throw new RefusedError('not_found');
  allowWriting(ctx, JSON.parse(row.hosts));
  allowUnrestricted(restriction, ['ban', 'mute']);
  if (row.state === 'closed') throw new RefusedError('thread_closed');
  return { reader, row };
}

async function write(
  ctx: Ctx,
  row: ReactableRow,
  own: { commentId: string; readerId: string },
  changes: D1PreparedStatement[],
): Promise<Reacted> {
  const results = await ctx.db.batch([...changes, reactionsOf(ctx.db, own.commentId, own.readerId)]);
  const now = rowOf<ReactedRow>(results.at(-1));
  if (!now) throw new RefusedError('not_found');
  const reactions = JSON.parse(now.reactions);
  publish(ctx, row.thread_id, { reactions: { [own.commentId]: reactions } });
  await forget(cacheKeys(row.site_id, row.url_key));
  return { reactions, mine: JSON.parse(now.mine) };
}
