import { myComments } from '../../shared/further-paths.ts';
import type { MyComments } from '../../shared/my-comments.ts';
import { asReader } from '../base/as-reader.ts';
import type { MoreTexts } from '../i18n/nl-more.ts';
import type { View } from './comment.ts';
import type { OwnComment } from './own-comments.ts';
import { renderOwnNote } from './own-note.ts';
import { sendQueued } from './queue.ts';
import { Sender } from './sender.ts';
import type { ThreadStore } from './thread-store.ts';

/** What sends what somebody wrote, and tells what became of it; needed once they type, or when they have a comment that waits. */
export interface Outcome {
  /** A comment that only its writer sees. */
  renderOwnNote(own: OwnComment): unknown;
  sender(thread: ThreadStore): Sender;
  /** Sends what waits for a connection, and asks what became of the reader's own comments. */
  refresh(store: ThreadStore): Promise<void>;
}

export function startOutcome(view: View, texts: MoreTexts): Outcome {
  return {
    renderOwnNote: (own) => renderOwnNote(view, own, texts),
    sender: (thread) => new Sender(thread),
    refresh: async (store) => {
      view.redraw();
      await sendQueued(store);
      await refresh(store);
    },
  };
}

async function refresh(store: ThreadStore): Promise<void> {
  const { items } = await asReader<MyComments>(store, myComments).catch((): Pick<MyComments, 'items'> => ({ items: [] }));
  const waiting = new Set(store.own.map(({ comment }) => comment.id));
  for (const item of items) if (waiting.has(item.comment.id)) store.keep(item);
}
