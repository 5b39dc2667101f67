import { html, nothing } from 'lit/html.js';
import type { Comment } from '../../shared/comments.ts';
import type { Later } from '../base/later.ts';
import { nlWriting } from '../i18n/nl-writing.ts';
import type { View } from './comment.ts';
import { PraatMeeComposer } from './composer.ts';
import { ComposerStore } from './composer-store.ts';
import { composerStyles } from './composer-styles.ts';
import { putBack } from './drafts.ts';
import type { Outcome } from './outcome.ts';
import type { OwnComment } from './own-comments.ts';
import { textIn, wordsIn } from './selected.ts';
import { type ThreadStore, TOP } from './thread-store.ts';

/** All that only readers who write need; loaded when one reaches for a form, or has a comment that waits. */
export interface Writing {
  renderComposer(store: ThreadStore, parent: Comment | null, done: PraatMeeComposer['done']): unknown;
  /** A comment that only its writer sees. */
  renderOwnNote(own: OwnComment): unknown;
  /** Draws the form under a comment, or at the top, and puts the reader in it; what is selected of that comment is quoted. */
  begin(list: string): Promise<void>;
  /** Answers a comment with what is selected of it, or with all of it, above the answer. */
  quote(comment: Comment): void;
  /** Asks what became of the reader's own comments. */
  refresh(store: ThreadStore): Promise<void>;
}

/** Prepares writing in one widget: its texts, its form and the form's styles. */
export async function startWriting(root: ShadowRoot, view: View, outcome: Later<Outcome>): Promise<Writing> {
  const texts = { ...view.texts, ...((await view.texts.writing?.(nlWriting)) ?? nlWriting) };
  if (!customElements.get('praat-mee-composer')) customElements.define('praat-mee-composer', PraatMeeComposer);
  root.adoptedStyleSheets.push(composerStyles);
  const forms = new WeakMap<ThreadStore, Map<string, ComposerStore>>();
  let quoted = '';

  /** The same form as long as the page stands, so that it survives being closed, moved and drawn again. */
  function formOf(store: ThreadStore, parent: Comment | null): ComposerStore {
    const known = forms.get(store) ?? new Map<string, ComposerStore>();
    forms.set(store, known);
    const form = known.get(parent?.id ?? TOP) ?? new ComposerStore(store, parent, texts, outcome);
    known.set(parent?.id ?? TOP, form);
    return form;
  }

  /** What waited to be sent stands in its form again; at the top, where the comment that it answers is no longer shown. */
  function takeBack({ comment }: OwnComment): void {
    const { store } = view;
    const parent = comment.parentId && textIn(root, comment.parentId) ? comment.parentId : TOP;
    putBack(store.site, store.key, parent, comment.id, `${comment.body}`);
    store.dismiss(comment.id);
    forms.get(store)?.get(parent)?.compare();
    view.reply(parent);
  }

  PraatMeeComposer.prepare(formOf(view.store, null));
  // Whoever waits for it opens the form in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));

  return {
    renderComposer: (store, parent, done) =>
      html`${store.page?.thread.readFirst && html`<p class=quiet>${texts.readFirst}</p>`}<praat-mee-composer id=f${parent?.id ?? TOP} .store=${formOf(store, parent)} .done=${done}></praat-mee-composer>`,
    renderOwnNote: (own) => outcome.part?.renderOwnNote(own, texts, takeBack) ?? nothing,
    begin: async (list) => {
      // Before it is drawn: what is selected is known only of a page that is laid out, and that would be done twice.
      const words = quoted || wordsIn(root, list);
      quoted = '';
      await view.redraw();
      await root.querySelector<PraatMeeComposer>(`#f${CSS.escape(list)}`)?.begin(words);
    },
    quote: ({ id }) => {
      quoted = wordsIn(root, id, true);
      view.reply(id);
    },
    refresh: async (store) => {
      const found = await outcome.get();
      view.redraw();
      await found?.refresh(store);
    },
  };
}
