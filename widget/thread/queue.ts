import type { Comment, NewComment, PostedComment } from '../../shared/comments.ts';
import { toApiError } from '../api.ts';
import { QUEUED } from './own-comments.ts';
import { Sender } from './sender.ts';
import type { ThreadStore } from './thread-store.ts';

/**
 * A comment that waits for a connection, as its writer sees it meanwhile: a tree of one string, which is drawn as it is. Kept among their own
 * comments, it is sent from there; until then `message` stands beside it.
 */
export function queue(store: ThreadStore, sent: NewComment, message: string): PostedComment {
  whenOnline(store);
  const { id, parentId = null, author, body } = sent;
  const shown = { id, parentId, author: { name: author.name }, body: [body], status: 'pending', createdAt: new Date().toISOString(), sent };
  return { comment: shown as unknown as Comment, reason: QUEUED, message };
}

/**
 * Sends what waits, under the id that it has: what arrived before is not stored again. What the site refuses stays, and says why, until
 * its writer takes it back into the form.
 */
export async function sendQueued(store: ThreadStore): Promise<void> {
  for (const { comment, reason, message: before } of store.own) {
    if (reason !== QUEUED) continue;
    try {
      store.keep(await new Sender(store).post((comment as Comment & { sent: NewComment }).sent));
    } catch (error) {
      const { code, message } = toApiError(error);
      if (/^(off|unr|rate|over|int)/.test(code)) whenOnline(store);
      else store.keep({ comment, reason, message: message || before });
    }
  }
}

function whenOnline(store: ThreadStore): void {
  addEventListener('online', () => sendQueued(store), { once: true });
}
