import type { CommentWithAncestors } from '../../shared/comments.ts';
import { call, toApiError } from '../api.ts';
import type { ThreadStore } from '../thread/thread-store.ts';
import { place } from './news.ts';

/** The comment that the page's address names; empty where it names none. */
export const linkedId = () => /^#reactie-([\w-]+)$/.exec(location.hash)?.[1] ?? '';

/** Gets a comment that is on another page, with what it answers. False where there is no such comment. */
export async function fetchComment(store: ThreadStore, id: string): Promise<boolean> {
  try {
    const { comment, ancestors, threadId } = await call<CommentWithAncestors>(store.host, `/comments/${id}`);
    if (threadId === store.page?.thread.id)
      for (const one of [...ancestors, comment])
        place(store, one.replyCount ? { ...one, replies: { items: [], nextCursor: '0.0' } } : one, false);
  } catch (error) {
    return toApiError(error).code !== 'not_found';
  }
  return true;
}
