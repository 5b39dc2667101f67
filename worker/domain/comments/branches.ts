import type { Comment } from '../../../shared/comments.ts';
import { type CommentRow, toPublicComment } from '../../store/comments.ts';
import { START, toCursor } from '../../store/rows.ts';

/** Top-level comments with their first replies hung below them, each with a cursor where there is more than was read. */
export function branches(tops: readonly CommentRow[], replies: readonly CommentRow[]): Comment[] {
  const below = Map.groupBy(replies, (row) => row.anchor_id);
  return tops.map((row) => branch(row, below));
}

function branch(row: CommentRow, below: Map<string | null, CommentRow[]>): Comment {
  const comment = toPublicComment(row);
  const rows = below.get(row.id) ?? [];
  if (row.reply_count === 0) return comment;
  const items = rows.map((reply) => branch(reply, below));
  const last = rows.at(-1);
  const more = row.reply_count > approvedIn(rows, below) + missingBelow(rows, below);
  const from = last ? { time: last.created_at, seq: last.seq } : START;
  return { ...comment, replies: { items, nextCursor: more ? toCursor(from) : null } };
}

/** Approved comments among these and all that was read below them. */
function approvedIn(rows: readonly CommentRow[], below: Map<string | null, CommentRow[]>): number {
  let sum = 0;
  for (const row of rows) sum += Number(row.status === 'approved') + approvedIn(below.get(row.id) ?? [], below);
  return sum;
}

/** Approved comments below these that were not read. */
function missingBelow(rows: readonly CommentRow[], below: Map<string | null, CommentRow[]>): number {
  let sum = 0;
  for (const row of rows) sum += row.reply_count - approvedIn(below.get(row.id) ?? [], below);
  return sum;
}
