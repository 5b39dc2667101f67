import type { Comment } from '../../shared/comments.ts';
import { nlWriting } from '../i18n/nl-writing.ts';
import type { View } from './comment.ts';
import { PraatMeeComposer } from './composer.ts';
import { composerStyles } from './composer-styles.ts';
import { Drafts, warnOfUnsaved } from './drafts.ts';
import type { OwnComment } from './own-comments.ts';
import { sendQueued } from './queue.ts';
import { textIn, wordsIn } from './selected.ts';
import { type ThreadStore, TOP } from './thread-store.ts';

/** All that only readers who write need; loaded when one reaches for a form, or has a comment that waits. */
export interface Writing {
  /** The form under a comment, or at the top: the same element whenever it is drawn. */
  formOf(parent: Comment | null): PraatMeeComposer;
  /** Draws the form under a comment, or at the top, and puts the reader in it; what is selected of that comment is quoted. */
  begin(list: string): Promise<void>;
  /** Answers a comment with what is selected of it, or with all of it, above the answer. */
  quote(comment: Comment): void;
  /** What waited to be sent stands in its form again; at the top, where the comment that it answers is no longer shown. */
  takeBack(own: OwnComment): void;
  /** Sends what waits for a connection. */
  sendQueued(store: ThreadStore): Promise<void>;
}

/** Prepares writing in one widget: its texts, its form and the form's styles. */
export async function startWriting(view: View): Promise<Writing> {
  const root = view.shadowRoot as ShadowRoot;
  const texts = { ...view.texts, ...((await view.texts.writing?.(nlWriting)) ?? nlWriting) };
  if (!customElements.get('praat-mee-composer')) customElements.define('praat-mee-composer', PraatMeeComposer);
  root.adoptedStyleSheets.push(composerStyles);
  addEventListener('beforeunload', warnOfUnsaved);
  const forms = new Map<string, PraatMeeComposer>();
  let quoted = '';

  return {
    formOf: (parent) => {
      const list = parent?.id ?? TOP;
      let form = forms.get(list);
      if (form?.thread !== view.store) {
        form = new PraatMeeComposer(view, parent, texts);
        forms.set(list, form);
      }
      return form;
    },
    begin: async (list) => {
      // Before it is drawn: what is selected is known only of a page that is laid out, and that would be done twice.
      const words = quoted || wordsIn(root, list);
      quoted = '';
      await view.redraw();
      await forms.get(list)?.begin(words);
    },
    quote: ({ id }) => {
      quoted = wordsIn(root, id, true);
      view.reply(id);
    },
    sendQueued,
    takeBack: ({ comment: { id, parentId, body } }) => {
      const { store } = view;
      const parent = parentId && textIn(root, parentId) ? parentId : TOP;
      new Drafts(store.site, store.key, parent).keep({ id, text: `${body}`, at: Date.now() });
      store.dismiss(id);
      view.reply(parent);
    },
  };
}
