import type { CommentStatus } from '../../../shared/comments.ts';
import { APPEAL_DAYS } from '../../../shared/limits.ts';

const DAY_MS = 24 * 3600 * 1000;
const AGAINST_WRITER: readonly CommentStatus[] = ['rejected', 'spam', 'deleted'];

/** Whether the writer of a comment can object to what a moderator decided: against them, and not too long ago. */
export function mayAppeal(status: CommentStatus, decidedAt: number | null, now: number): boolean {
  return decidedAt !== null && AGAINST_WRITER.includes(status) && decidedAt >= now - APPEAL_DAYS * DAY_MS;
}
