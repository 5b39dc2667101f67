import type { Comment, PostedComment } from '../../shared/comments.ts';
import { comment as address } from '../../shared/further-paths.ts';
import { attempt, PREFIX, read, write } from '../base/storage.ts';
import type { View } from '../thread/comment.ts';
import type { Voices } from '../voices/voices.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Under it stands what the reader typed for a comment, from when it was stored: what is there can be changed, by its site's clock. */
export const EDIT = 'edit.';

/** Forgets texts of more than a day ago. The first eight digits of a UUIDv7 count in 65,536 milliseconds since 1970. */
export function forgetOld(): void {
  const start = PREFIX + EDIT;
  for (const key of attempt(() => Object.keys(localStorage)) ?? [])
    if (key.startsWith(start) && Number.parseInt(key.slice(start.length), 16) * 65_536 < Date.now() - DAY)
      write(key.slice(PREFIX.length), null);
}

/** Whether the reader wrote it, and can still change it or take it back. */
export function isChangeable({ store }: View, { id, createdAt }: Comment): boolean {
  return read(EDIT + id) !== null && Date.parse(createdAt) + (store.page?.site.editMinutes ?? 0) * MINUTE > Date.now();
}

export function change(view: View, comment: Comment, { ask, texts }: Voices): void {
  const { id } = comment;
  const { store } = view;
  ask({
    title: texts.change,
    text: texts.own,
    button: texts.save,
    method: 'PATCH',
    path: address(id),
    typed: { key: EDIT + id, name: 'body', missing: texts.ownMissing, max: store.page?.site.maxLength },
    done: async (answer) => {
      const posted = answer as PostedComment;
      const isShown = posted.comment.status === 'approved';
      if (isShown) Object.assign(comment, posted.comment);
      else takeOut(view, comment);
      if (!isShown || store.own.some((own) => own.comment.id === id)) store.keep(posted);
      await view.redraw();
      view.shadowRoot?.getElementById(`c${id}`)?.focus();
    },
  });
}

export function withdraw(view: View, comment: Comment, { ask, texts }: Voices): void {
  const { id } = comment;
  ask({
    title: texts.withdraw,
    text: texts.withdrawText,
    method: 'DELETE',
    path: address(id),
    done: () => {
      write(EDIT + id, null);
      takeOut(view, comment);
      view.dismiss(id);
    },
  });
}

/** Takes a comment away from what everyone reads; where it has answers its place stays. */
function takeOut({ store: { page } }: View, comment: Comment): void {
  const drop = (list?: { items: Comment[] }) => {
    if (!list) return;
    list.items = list.items.filter((one) => one !== comment);
    for (const { replies } of list.items) drop(replies);
  };
  if (page && comment.status === 'approved') page.thread.commentCount--;
  if (comment.replies?.items.length) comment.status = 'deleted';
  else drop(page?.comments);
}
