import type { OwnAppeal } from '../../../shared/appeals.ts';
import type { CommentStatus } from '../../../shared/comments.ts';
import { PAGE_SIZE } from '../../../shared/limits.ts';
import type { MyComments } from '../../../shared/my-comments.ts';
import { type Ctx, requireReader } from '../../context.ts';
import { toOwnComment } from '../../store/comments.ts';
import { commentsOfReader, type ReaderCommentRow } from '../../store/reads/comments-of-reader.ts';
import { rowOf, rowsOf, toCursor } from '../../store/rows.ts';
import { outcomeText, toldIn } from '../../text/told.ts';
import { mayAppeal } from '../appeals/may-appeal.ts';
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
    items: shown.map((row) => toMine(ctx, row)),
    nextCursor: rows.length > PAGE_SIZE && last ? toCursor({ time: last.created_at, seq: last.seq }) : null,
  };
}

function toMine(ctx: Ctx, row: ReaderCommentRow): MyComments['items'][number] {
  const reason = row.status === 'approved' ? null : (row.decided_because ?? row.held_by);
  const told = row.status === 'approved' ? {} : { ...(row.told ? { told: row.told } : {}), ...(row.words ? { words: row.words } : {}) };
  const comment = { ...toOwnComment(row), status: toldStatus(row) };
  const appeal = row.appealed_at === null ? {} : { appeal: toOwnAppeal({ ...row, appealed_at: row.appealed_at }) };
  const withdrawn = row.withdrawn_at === null ? {} : { withdrawn: true as const };
  const may = !row.appealed && mayAppeal(row.status, row.decided_at, ctx.now) ? { mayAppeal: true as const } : {};
  const why = { ...(reason ? { reason } : {}), ...told, ...withdrawn };
  return {
    comment,
    threadId: row.thread_id,
    url: row.url,
    title: row.title,
    ...why,
    message: outcomeText(toldIn(ctx.languages), { status: comment.status, ...why }),
    ...may,
    ...appeal,
  };
}

function toOwnAppeal(row: ReaderCommentRow & { appealed_at: number }): OwnAppeal {
  return {
    state: row.outcome ?? 'open',
    words: row.appeal_words ?? '',
    at: new Date(row.appealed_at).toISOString(),
    answer: row.answer,
    answeredAt: row.answered_at === null ? null : new Date(row.answered_at).toISOString(),
  };
}

/** What rules alone took for spam still waits for a person; what a person decided is told as it is. */
function toldStatus(row: ReaderCommentRow): CommentStatus {
  if (row.status !== 'spam') return row.status;
  return row.decided ? 'rejected' : 'pending';
}
