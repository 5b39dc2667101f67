import { REPLY_DEPTH_MAX } from '../../../shared/limits.ts';
import type { CommentRow } from '../../store/comments.ts';

/** Ids from the top of the branch to the comment under which a reply to this one is listed: the parent, until that is nested as deep as a phone can show. */
export function ancestorsUnder(parent: Pick<CommentRow, 'id' | 'ancestors'>): string[] {
  const above: string[] = JSON.parse(parent.ancestors);
  return [...above, parent.id].slice(0, REPLY_DEPTH_MAX);
}
