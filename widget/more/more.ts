import type { Comment } from '../../shared/comments.ts';
import type { ReaderPageAddress } from '../../shared/readers.ts';
import { toApiError } from '../api.ts';
import { asReader } from '../base/as-reader.ts';
import { nlMore } from '../i18n/nl-more.ts';
import { startLive } from '../live/start.ts';
import type { OwnComment } from '../thread/own-comments.ts';
import type { PraatMee } from '../thread/praat-mee.ts';
import { MINE, type ThreadStore } from '../thread/thread-store.ts';
import { renderActions } from './actions.ts';
import { renderOrder } from './order.ts';
import { refresh } from './outcome.ts';
import { renderOwnNote } from './own-note.ts';
import { startPanels } from './panel.ts';
import { startReacting } from './react.ts';
import { moreStyles } from './styles.ts';

/** What readers do besides reading and answering, and what goes on by itself; loaded once the browser has nothing else to do. */
export interface More {
  /** What can be done with one comment; without one, in which order the discussion is read, and of which side. */
  renderActions(comment?: Comment): unknown;
  /** Values a comment, or takes that back. */
  react(comment: Comment, kind: string): void;
  /** A comment that only its writer sees. */
  renderOwnNote(own: OwnComment): unknown;
  /** Sends what waits for a connection, and asks what became of the reader's own comments. */
  refresh(store: ThreadStore): Promise<void>;
  /** Begins what goes on by itself; gives what ends it. */
  startLive(): () => void;
  /** Goes to the page with what became of the reader's own comments. */
  mine(): void;
}

/** Prepares it for one widget. */
export async function startMore(view: PraatMee): Promise<More> {
  const texts = (await view.texts.more?.(nlMore)) ?? nlMore;
  view.shadowRoot?.adoptedStyleSheets.push(moreStyles);
  const panels = startPanels(view, texts);
  return {
    renderOwnNote: (own) => renderOwnNote(view, own, texts),
    refresh: (store) => refresh(view, store),
    startLive: () => startLive(view, texts),
    react: startReacting(view, panels.tell),
    mine: async () => {
      const { store } = view;
      store.problems.delete(MINE);
      try {
        const { url } = await asReader<ReaderPageAddress>(store, '/readers/me/page', { method: 'POST' });
        location.assign(`${url}?lang=${store.lang}`);
      } catch (error) {
        store.problems.set(MINE, toApiError(error));
        view.redraw();
      }
    },
    renderActions: (comment) => (comment ? renderActions(view, comment, texts, panels) : renderOrder(view, texts)),
  };
}
