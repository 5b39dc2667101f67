import type { Comment, CommentPage } from '../../shared/comments.ts';
import type { ThreadNews } from '../../shared/live.ts';
import { flat, type ThreadStore } from '../thread/thread-store.ts';

/** When readers could first see it. */
export const placedAt = ({ createdAt, placedAt = createdAt }: Comment): string => placedAt;

/** In the order of the page, without the reader's own that are not on it. */
export const allOf = ({ fresh, page, sort }: ThreadStore): Comment[] => {
  const items = page?.comments.items ?? [];
  return flat(sort === 'newest' ? [...fresh, ...items] : [...items, ...fresh]);
};
export const find = (store: ThreadStore, wanted: string | null) => allOf(store).find(({ id }) => id === wanted);
const above = (store: ThreadStore, wanted: string | null) =>
  allOf(store).find(({ replies }) => replies?.items.some(({ id }) => id === wanted));

/** Sets a comment under the one it answers, or beside it where that is nested too deeply; else at the top. `isNew`: in no tally yet. */
export function place(store: ThreadStore, comment: Comment, isNew: boolean): void {
  if (find(store, comment.id)) return;
  const under = comment.inReplyTo ? above(store, comment.parentId) : find(store, comment.parentId);
  if (!under) store.fresh.unshift(comment);
  else {
    under.replies ??= { items: [], nextCursor: null };
    under.replies.items.push(comment);
  }
  for (let up = under; isNew && up; up = above(store, up.id)) up.replyCount++;
}

/**
 * Changes what is shown, in its place; what is new waits in `arrived`. What was placed before `since` and is not shown is on a page that
 * was not asked for.
 */
export function take(store: ThreadStore, news: ThreadNews, since: string, arrived: Map<string, Comment>): void {
  const shown = new Map(allOf(store).map((one) => [one.id, one]));
  const change = (id: string, to: Partial<Comment>) => {
    const one = shown.get(id);
    return one && Object.assign(one, to, { replies: one.replies });
  };
  for (const comment of news.comments ?? []) {
    const { id } = comment;
    if (store.own.some((own) => own.comment.id === id)) store.keep({ comment });
    // Marks that are gone are absent.
    else if (!change(id, { pinned: undefined, featured: undefined, ...comment } as Partial<Comment>) && placedAt(comment) > since)
      arrived.set(id, comment);
  }
  for (const id of news.gone ?? []) {
    arrived.delete(id);
    change(id, { status: 'deleted', author: { name: '' }, body: [] });
  }
  for (const [id, reactions] of Object.entries(news.reactions ?? {})) change(id, { reactions });
  const { page, poll } = store;
  // Who voted may see more than everyone.
  if (poll && news.poll?.id === poll.poll.id && (news.poll.voters !== undefined || !poll.hasResults)) {
    poll.poll = news.poll;
    poll.changed();
  }
  if (page) {
    const { commentCount = page.thread.commentCount, state = page.thread.state } = news;
    Object.assign(page.thread, { commentCount, state });
  }
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
  const there = new Set(items.map(({ id }) => id));
  const back = (nextCursor && items.at(-1)?.createdAt) || '';
  const shown = stance ? [] : [...fresh, ...(page?.comments.items ?? [])];
  return shown.flatMap((one) => (one.createdAt > back && placedAt(one) < until && !there.has(one.id) ? one.id : []));
}
