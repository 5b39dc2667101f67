import { type Action, STATUS_OF_ACTION } from '../../../shared/actions.ts';
import type { QueueItem } from '../../../shared/moderation.ts';

/** What is done less often than deciding. */
export type Deed = 'edit' | 'reply' | 'feature' | 'pin';

/** Whether it can be done to these: what readers see can be marked and answered, one at a time where a text is written or a place taken. */
export function canDo(deed: Deed | Action, items: readonly QueueItem[]): boolean {
  if (items.length === 0) return false;
  const shown = items.every(({ comment }) => comment.status === 'approved');
  switch (deed) {
    case 'edit':
      return items.length === 1;
    case 'reply':
      return shown && items.length === 1;
    case 'pin':
      return shown && items.length === 1 && items[0]?.comment.parentId === null;
    case 'feature':
      return shown;
    case 'approve':
      return items.some(({ comment, reports }) => comment.status !== 'approved' || reports.length > 0);
    default:
      return items.some(({ comment }) => comment.status !== STATUS_OF_ACTION[deed]);
  }
}
