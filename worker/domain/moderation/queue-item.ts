import type { Evidence, QueueItem } from '../../../shared/moderation.ts';
import { type CommentRow, toOwnComment } from '../../store/comments.ts';
import type { QueueRow } from '../../store/reads/queue.ts';

/** A row of the queue as the desk gets it. */
export function toItem(row: QueueRow): QueueItem {
  const parent: Omit<CommentRow, 'answers_name'> | null = row.parent && JSON.parse(row.parent);
  return {
    comment: toOwnComment(row),
    source: row.source,
    thread: { id: row.thread_id, url: row.url, title: row.title, state: row.state },
    parent: parent && toOwnComment({ ...parent, answers_name: null }),
    evidence: JSON.parse(row.evidence).map(known),
    reports: JSON.parse(row.reports).map(({ at, ...one }: { at: number }) => ({ ...one, at: new Date(at).toISOString() })),
    person: {
      id: row.reader_id,
      name: row.reader_name ?? row.author_name,
      email: row.email,
      approvedCount: row.approved_count,
      refusedCount: row.refused_count,
      since: new Date(row.reader_since).toISOString(),
    },
  };
}

/** Rows of before a column held it say `null` where there is no detail. */
function known({ detail, ...one }: Omit<Evidence, 'detail'> & { detail?: Evidence['detail'] | null }): Evidence {
  return detail ? { ...one, detail } : one;
}
