import type { CommentPage, Sort } from '../../../shared/comments.ts';
import type { Ctx } from '../../context.ts';
import { cached } from '../../edge-cache.ts';
import { RefusedError } from '../../refused-error.ts';
import type { CommentRow } from '../../store/comments.ts';
import { commentsPage, repliesPage } from '../../store/reads/thread-page.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { allowReading } from '../origin.ts';
import { page, positionOf } from './page.ts';

const AFTER_ALL = { time: Number.MAX_SAFE_INTEGER, seq: 0 };

interface Asked {
  threadId: string;
  sort: Sort;
  /** Of this option's side only. */
  stance?: string | undefined;
  cursor?: string | undefined;
}

/** A further page of a thread's top-level comments with their first replies. */
export async function listComments(ctx: Ctx, input: Asked): Promise<CommentPage> {
  const { threadId, sort, stance, cursor } = input;
  const after = positionOf(cursor, sort === 'oldest' ? undefined : AFTER_ALL);
  const answer = await cached(ctx, `comments ${threadId} ${sort} ${stance ?? ''} ${after.time}.${after.seq}`, async () => {
    const [site, tops, replies] = await ctx.db.batch(commentsPage(ctx.db, threadId, { sort, stance }, after));
    return { hosts: hostsOf(site), body: page(rowsOf<CommentRow>(tops), rowsOf<CommentRow>(replies), sort) };
  });
  allowReading(ctx, answer.hosts);
  return answer.body;
}

/** More of what is listed right under a comment, oldest first. */
export async function listReplies(ctx: Ctx, input: { commentId: string; cursor?: string | undefined }): Promise<CommentPage> {
  const after = positionOf(input.cursor);
  const answer = await cached(ctx, `replies ${input.commentId} ${after.time}.${after.seq}`, async () => {
    const [site, replies] = await ctx.db.batch(repliesPage(ctx.db, input.commentId, after));
    return { hosts: hostsOf(site), body: page(rowsOf<CommentRow>(replies), []) };
  });
  allowReading(ctx, answer.hosts);
  return answer.body;
}

function hostsOf(result: D1Result | undefined): string[] {
  const row = rowOf<{ hosts: string }>(result);
  if (!row) throw new RefusedError('not_found');
  return JSON.parse(row.hosts);
}
