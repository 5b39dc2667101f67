import type { CommentPage, Sort } from '../../../shared/comments.ts';
import { PAGE_SIZE } from '../../../shared/limits.ts';
import { wrongField } from '../../refused-error.ts';
import type { CommentRow } from '../../store/comments.ts';
import { fromCursor, type Position, START, toCursor } from '../../store/rows.ts';
import { branches } from './branches.ts';

/** A page from one row more than it shows: the extra one only tells that there is more. */
export function page(rows: readonly CommentRow[], replies: readonly CommentRow[], sort: Sort = 'oldest'): CommentPage {
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  const more = rows.length > PAGE_SIZE && last;
  return {
    items: branches(shown, replies),
    nextCursor: more ? toCursor({ time: sort === 'top' ? last.score : last.created_at, seq: last.seq }) : null,
  };
}

/** Where to go on; the start where nothing is said. */
export function positionOf(cursor: string | undefined, start: Position = START): Position {
  const position = cursor === undefined ? start : fromCursor(cursor);
  if (!position) throw wrongField('cursor', 'wrong_value');
  return position;
}
