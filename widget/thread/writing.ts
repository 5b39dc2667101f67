import { html } from 'lit/html.js';
import type { Comment } from '../../shared/comments.ts';
import * as paths from '../../shared/further-paths.ts';
import type { MyComments } from '../../shared/my-comments.ts';
import { call } from '../api.ts';
import { nlWriting } from '../i18n/nl-writing.ts';
import type { View } from './comment.ts';
import { PraatMeeComposer } from './composer.ts';
import { ComposerStore } from './composer-store.ts';
import { composerStyles } from './composer-styles.ts';
import type { OwnComment } from './own-comments.ts';
import { renderOwnNote } from './own-note.ts';
import type { ThreadStore } from './thread-store.ts';
import { findTitle } from './title.ts';

/** All that only readers who write need; loaded when one reaches for a form, or has a comment that waits. */
export interface Writing {
  renderComposer(store: ThreadStore, parent: Comment | null, done: PraatMeeComposer['done']): unknown;
  renderOwnNote(view: View, own: OwnComment): unknown;
  /** Puts the reader into the form under a comment, or at the top. */
  begin(list: string): Promise<void> | undefined;
  /** Asks what became of the reader's own comments. */
  refresh(store: ThreadStore): Promise<void>;
}

/** Prepares writing in one widget: its texts, its form and the form's styles. */
export async function startWriting(root: ShadowRoot, view: View): Promise<Writing> {
  const texts = (await view.texts.writing?.(nlWriting)) ?? nlWriting;
  if (!customElements.get('praat-mee-composer')) customElements.define('praat-mee-composer', PraatMeeComposer);
  root.adoptedStyleSheets.push(composerStyles);
  const forms = new WeakMap<ThreadStore, Map<string, ComposerStore>>();
  return {
    renderComposer: (store, parent, done) =>
      html`${store.page?.thread.readFirst && html`<p class=quiet>${texts.readFirst}</p>`}<praat-mee-composer id=f${parent?.id ?? ''} .store=${formOf(forms, store, parent)} .texts=${texts} .done=${done}></praat-mee-composer>`,
    renderOwnNote: (view, own) => renderOwnNote(view, own, texts),
    begin: (list) => root.querySelector<PraatMeeComposer>(`#f${CSS.escape(list)}`)?.begin(),
    refresh,
  };
}

/** The same form as long as the page stands, so that it survives being closed, moved and drawn again. */
function formOf(forms: WeakMap<ThreadStore, Map<string, ComposerStore>>, store: ThreadStore, parent: Comment | null): ComposerStore {
  const known = forms.get(store) ?? new Map<string, ComposerStore>();
  forms.set(store, known);
  const form = known.get(parent?.id ?? '') ?? new ComposerStore(store, parent, findTitle());
  known.set(parent?.id ?? '', form);
  return form;
}

async function refresh(store: ThreadStore): Promise<void> {
  const { items } = await store.reader
    .as((token) => call<MyComments>(store.host + paths.myComments, { token }))
    .catch((): Pick<MyComments, 'items'> => ({ items: [] }));
  const waiting = new Set(store.own.map(({ comment }) => comment.id));
  for (const { comment, reason, told, words } of items) if (waiting.has(comment.id)) store.keep({ comment, reason, told, words });
}
