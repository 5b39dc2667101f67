import type { OwnSource } from '../../../shared/own-edits.ts';
import { policySettings } from '../../../shared/sites.ts';
import { type Ctx, requireReader } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { type OwnRow, ownComment } from '../../store/own-edits.ts';
import { rowOf } from '../../store/rows.ts';
import { allowReading, allowWriting } from '../origin.ts';

const MINUTE_MS = 60_000;

/** A reader's own comment, asked for from a page of its site. What is not theirs is as unknown as what does not exist. */
export async function ownCommentOf(ctx: Ctx, commentId: string, allow = allowWriting): Promise<OwnRow> {
  const row = rowOf<OwnRow>(await ownComment(ctx.db, commentId, requireReader(ctx)).all());
  if (!row) throw new RefusedError('not_found');
  allow(ctx, JSON.parse(row.hosts));
  return row;
}

/**
 * Until when its writer may change or take back a comment, in milliseconds since 1970. Refused with `edit_closed` once that is over, and
 * for what moderators refused, removed or changed: there the writer can object.
 */
export function editableUntil(row: OwnRow, now: number): number {
  const { editMinutes } = policySettings.parse(JSON.parse(row.policy));
  const until = row.created_at + editMinutes * MINUTE_MS;
  // What rules alone took for spam is told as waiting.
  const open = row.status === 'approved' || row.status === 'pending' || (row.status === 'spam' && row.decided === 0);
  if (editMinutes === 0 || now > until || !open || row.edited_by === 'editors') throw new RefusedError('edit_closed');
  return until;
}

/** One's own comment as it was typed, while it can be changed. */
export async function readOwnSource(ctx: Ctx, commentId: string): Promise<OwnSource> {
  const row = await ownCommentOf(ctx, commentId, allowReading);
  return { source: row.source, until: new Date(editableUntil(row, ctx.now)).toISOString() };
}
