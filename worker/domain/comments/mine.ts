import type { CommentStatus, MyComments } from '../../../shared/comments.ts';
import { PAGE_SIZE } from '../../../shared/limits.ts';
import { type Ctx, requireReader } from '../../context.ts';
import { toOwnComment } from '../../store/comments.ts';
import { commentsOfReader, type ReaderCommentRow } from '../../store/reads/comments-of-reader.ts';
import { rowOf, rowsOf, toCursor } from '../../store/rows.ts';
import { allowReading } from '../origin.ts';
import { positionOf } from './page.ts';

const AFTER_ALL = { time: Number.MAX_SAFE_INTEGER, seq: 0 };

/** What became of a reader's own comments, newest first, with the reason where one is kept. */
export async function listMyComments(ctx: Ctx, input: { cursor?: string | undefined }): Promise<MyComments> {
  const reader = requireReader(ctx);
  const after = positionOf(input.cursor, AFTER_ALL);
  const [sites, results] = await ctx.db.batch(commentsOfReader(ctx.db, reader.id, reader.siteId, after));
  allowReading(ctx, JSON.parse(rowOf<{ hosts: string }>(sites)?.hosts ?? '[]'));
  const rows = rowsOf<ReaderCommentRow>(results);
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    items: shown.map(toMine),
    nextCursor: rows.length > PAGE_SIZE && last ? toCursor({ time: last.created_at, seq: last.seq }) : null,
  };
}

function toMine(row: ReaderCommentRow): MyComments['items'][number] {
  const reason = row.status === 'approved' ? null : (row.decided_because ?? row.held_by);
  const told = row.status === 'approved' ? {} : { ...(row.told ? { told: row.told } : {}), ...(row.words ? { words: row.words } : {}) };
  const comment = { ...toOwnComment(row), status: toldStatus(row) };
  return { comment, threadId: row.thread_id, url: row.url, title: row.title, ...(reason ? { reason } : {}), ...told };
}

/** What rules alone took for spam still waits for a person; what a person decided is told as it is. */
function toldStatus(row: ReaderCommentRow): CommentStatus {
  if (row.status !== 'spam') return row.status;
  return row.decided ? 'rejected' : 'pending';
}
