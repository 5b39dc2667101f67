import type { Comment, PostedComment } from '../../shared/comments.ts';
import { html } from '../base/html.ts';
import { read, write } from '../base/storage.ts';
import type { MoreTexts } from '../i18n/nl-more.ts';
import type { View } from '../thread/comment.ts';
import { flat } from '../thread/thread-store.ts';
import { dismiss } from './own-note.ts';
import type { Question } from './panel.ts';

const MINUTE = 60_000;

/** What the reader typed for their last comments, by id, from when they were stored (thread/sender.ts): what is there can be changed, by its site's clock. */
const readTyped = () => read<Record<string, string | undefined>>('typed') ?? {};
const keepTyped = (id: string, text?: string) => write('typed', { ...readTyped(), [id]: text });

/** Whether the reader wrote it, and can still change it or take it back. */
export function isChangeable({ store }: View, { id, createdAt }: Comment): boolean {
  return id in readTyped() && Date.parse(createdAt) + (store.page?.site.editMinutes ?? 0) * MINUTE > Date.now();
}

export function change(view: View, comment: Comment, texts: MoreTexts): Question {
  const { id } = comment;
  const { store } = view;
  const title = texts.change;
  return {
    title,
    button: texts.save,
    method: 'PATCH',
    path: `/comments/${id}`,
    typed: { body: readTyped()[id] ?? '' },
    keep: ({ body }) => keepTyped(id, body),
    renderFields: ({ body }) =>
      html`<textarea name="body" part="input" aria-label=${title} required maxlength=${store.page?.site.maxLength} .value=${body}></textarea>`,
    done: (answer) => {
      const posted = answer as PostedComment;
      const isShown = posted.comment.status === 'approved';
      if (isShown) Object.assign(comment, posted.comment);
      else takeOut(view, comment);
      if (!isShown || store.own.some((own) => own.comment.id === id)) store.keep(posted);
      view.focusOn(`#c${id}`);
    },
  };
}

export function withdraw(view: View, comment: Comment, texts: MoreTexts): Question {
  const { id } = comment;
  return {
    title: texts.withdraw,
    method: 'DELETE',
    path: `/comments/${id}`,
    renderFields: () => html`<p tabindex="-1">${texts.withdrawText}</p>`,
    done: () => {
      keepTyped(id);
      takeOut(view, comment);
      dismiss(view, id);
    },
  };
}

/** Takes a comment away from what everyone reads; where it has answers its place stays. */
function takeOut({ store: { page } }: View, comment: Comment): void {
  if (!page) return;
  if (comment.status === 'approved') page.thread.commentCount--;
  if (comment.replies?.items.length) comment.status = 'deleted';
  else
    for (const list of [page.comments, ...flat(page.comments.items).map(({ replies }) => replies)])
      if (list) list.items = list.items.filter((one) => one !== comment);
}
