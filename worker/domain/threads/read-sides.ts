import type { Sides } from '../../../shared/threads.ts';
import type { Ctx } from '../../context.ts';
import { cached } from '../../edge-cache.ts';
import { RefusedError } from '../../refused-error.ts';
import { toPublicComment } from '../../store/comments.ts';
import { type SideRow, sidesOfThread } from '../../store/reads/sides.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { allowReading } from '../origin.ts';

/** The most valued comment of each side in the thread's poll. Refused with `not_found`. */
export async function readSides(ctx: Ctx, threadId: string): Promise<Sides> {
  const answer = await cached(ctx, `sides ${threadId}`, async () => {
    const [site, comments] = await ctx.db.batch(sidesOfThread(ctx.db, threadId));
    const row = rowOf<{ hosts: string }>(site);
    if (!row) throw new RefusedError('not_found');
    const items = rowsOf<SideRow>(comments).map((side) => ({ optionId: side.option_id, comment: toPublicComment(side) }));
    return { hosts: JSON.parse(row.hosts), body: { items } };
  });
  allowReading(ctx, answer.hosts);
  return answer.body;
}
