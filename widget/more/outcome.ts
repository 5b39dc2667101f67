import type { MyComments } from '../../shared/my-comments.ts';
import { asReader } from '../base/as-reader.ts';
import type { View } from '../thread/comment.ts';
import { QUEUED } from '../thread/own-comments.ts';
import type { ThreadStore } from '../thread/thread-store.ts';

/** Sends what waits for a connection, and asks what became of the reader's own comments. */
export async function refresh(view: View, store: ThreadStore): Promise<void> {
  view.redraw();
  if (store.own.some(({ reason }) => reason === QUEUED)) await (await view.getReady())?.sendQueued(store);
  const { items } = await asReader<MyComments>(store, '/readers/me/comments').catch((): Pick<MyComments, 'items'> => ({ items: [] }));
  const waiting = new Set(store.own.map(({ comment }) => comment.id));
  for (const item of items) if (waiting.has(item.comment.id)) store.keep(item);
}
