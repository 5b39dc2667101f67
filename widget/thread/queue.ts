import type { Comment, NewComment, PostedComment } from '../../shared/comments.ts';
import { toApiError } from '../api.ts';
import { Asked } from './asked.ts';
import { QUEUED } from './own-comments.ts';
import { readPerson } from './person.ts';
import type { ThreadStore } from './thread-store.ts';

/** A comment that waits for a connection, as its writer sees it meanwhile; kept among their own comments, it is sent from there. */
export function queue(store: ThreadStore, { id, parentId = null, author, body }: NewComment): PostedComment {
  whenOnline(store);
  const shown = { id, parentId, author: { name: author.name }, body: [body], status: 'pending', createdAt: new Date().toISOString() };
  return { comment: shown as unknown as Comment, reason: QUEUED };
}

/** What was typed: a tree of one string, which is drawn as it is. */
export function textOf({ body }: Comment): string {
  return `${body}`;
}

/**
 * Sends what waits, under the id that it has: what arrived before is not stored again. What the site refuses stays, and says why, until
 * its writer takes it back into the form.
 */
export async function sendQueued(store: ThreadStore): Promise<void> {
  const { email } = readPerson();
  for (const { comment, reason } of store.own) {
    if (reason !== QUEUED) continue;
    const { id, parentId, author } = comment;
    const sent = { id, url: store.article, parentId, body: textOf(comment), author: { name: author.name, ...(email ? { email } : {}) } };
    try {
      store.keep(await new Asked(store).post(sent));
    } catch (error) {
      const { code, reasons } = toApiError(error);
      if (/^(off|unr|rate|over|int)/.test(code)) whenOnline(store);
      else store.keep({ comment, reason, told: reasons[0] ?? code });
    }
  }
}

function whenOnline(store: ThreadStore): void {
  addEventListener('online', () => sendQueued(store), { once: true });
}
