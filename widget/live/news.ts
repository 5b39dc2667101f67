import type { Comment, CommentPage } from '../../shared/comments.ts';
import type { ThreadNews } from '../../shared/live.ts';
import type { Poll } from '../../shared/polls.ts';
import type { Thread } from '../../shared/threads.ts';
import { flat, type ThreadStore } from '../thread/thread-store.ts';

/** When readers could first see it. */
export const placedAt = ({ createdAt, placedAt = createdAt }: Comment): string => placedAt;

/** In the order of the page, without the reader's own that are not on it. */
export const allOf = ({ fresh, page, sort }: ThreadStore): Comment[] => {
  const items = page?.comments.items ?? [];
  return flat(sort === 'newest' ? [...fresh, ...items] : [...items, ...fresh]);
};
export const find = (store: ThreadStore, wanted: string | null) => allOf(store).find(({ id }) => id === wanted);

/** What a comment stands under: the one it answers, or what that one stands under where it is nested too deeply. */
const above = (store: ThreadStore, { parentId, inReplyTo }: Comment): Comment | undefined => {
  const answered = find(store, parentId);
  return answered && inReplyTo ? above(store, answered) : answered;
};

/** Sets a comment where it belongs; at the top where what it answers is not there. `isNew`: in no tally yet. */
export function place(store: ThreadStore, comment: Comment, isNew: boolean): void {
  if (find(store, comment.id)) return;
  const under = above(store, comment);
  if (!under) store.fresh.unshift(comment);
  else {
    under.replies ??= { items: [], nextCursor: null };
    under.replies.items.push(comment);
  }
  for (let up = under; isNew && up; up = above(store, up)) up.replyCount++;
}

/** What is told over the connection, or what a page says that was asked for. */
export type News = Omit<ThreadNews, 'poll'> & Partial<Thread> & { poll?: Poll | null };

/**
 * Changes what is shown, in its place; what is new waits in `arrived`. What was placed before `since` and is not shown is on a page that
 * was not asked for.
 */
export function take(
  store: ThreadStore,
  { comments = [], gone = [], reactions = {}, poll: told, ...thread }: News,
  since: string,
  arrived: Map<string, Comment>,
): void {
  const shown = new Map(allOf(store).map((one) => [one.id, one]));
  const change = (id: string, to: Partial<Comment>) => {
    const one = shown.get(id);
    return one && Object.assign(one, to, { replies: one.replies });
  };
  for (const comment of comments) {
    const { id } = comment;
    if (store.own.some((own) => own.comment.id === id)) store.keep({ comment });
    // Marks that are gone are absent.
    else if (!change(id, { pinned: undefined, featured: undefined, ...comment } as Partial<Comment>) && placedAt(comment) > since)
      arrived.set(id, comment);
  }
  for (const id of gone) {
    arrived.delete(id);
    change(id, { status: 'deleted', author: { name: '' }, body: [] });
  }
  for (const id in reactions) change(id, { reactions: reactions[id] } as Partial<Comment>);
  const { page, poll } = store;
  // Who voted may see more than everyone.
  if (told && told.id === poll?.poll.id && (told.voters !== undefined || !poll.hasResults)) {
    poll.poll = told;
    store.changed();
  }
  if (page) Object.assign(page.thread, thread);
}

/** Leaves out of what waits for a click what came by another way, and what is of another side than the reader chose and answers nothing that is there. */
export function sift(store: ThreadStore, arrived: Map<string, Comment>): void {
  const isThere = (id: string | null) => find(store, id) || arrived.has(id ?? '');
  for (const [id, { parentId, stance }] of arrived)
    if (find(store, id) || (store.stance && stance !== store.stance && !isThere(parentId))) arrived.delete(id);
}

/**
 * What stands at the top and the newest page does not have, as far as that reaches back: it was removed. A page may be older than `until` (ISO 8601), so
 * what was placed later may yet come. On one side of the poll nothing can be told: whoever changes their vote leaves it.
 */
export function missing({ page, fresh, stance }: ThreadStore, { items, nextCursor }: CommentPage, until: string): string[] {
  const back = (nextCursor && items.at(-1)?.createdAt) || '';
  const shown = stance ? [] : [...fresh, ...(page?.comments.items ?? [])];
  return shown.flatMap((one) => (one.createdAt > back && placedAt(one) < until && !items.some(({ id }) => id === one.id) ? one.id : []));
}
