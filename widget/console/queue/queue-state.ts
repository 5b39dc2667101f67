import type { Action, Mark } from '../../../shared/actions.ts';
import type { CommentStatus } from '../../../shared/comments.ts';
import type { Conflict } from '../../../shared/decisions.ts';
import type { Queue, QueueItem } from '../../../shared/moderation.ts';
import type { Failure } from '../base/answer.ts';

/** What the desk says after something was done; stays until the next decision or until it is closed. */
export type Notice =
  | { kind: 'decided'; action: Action | Mark | 'edit' | 'reply'; count: number; name: string; conflicts: readonly NamedConflict[] }
  | { kind: 'undone'; count: number }
  | { kind: 'left'; count: number; name: string }
  | { kind: 'failed'; failure: Failure };

/** A colleague was first, with the name above the comment that it is about. */
export interface NamedConflict extends Conflict {
  name: string;
}

export interface QueueState {
  phase: 'loading' | 'ready' | 'failed';
  /** Why the last look at the queue did not succeed; what was loaded before stays. */
  failure: Failure | null;
  /** In the order in which they came in; new ones stand at the end. */
  items: readonly QueueItem[];
  /** All that wait on the site, also what is not loaded yet. */
  total: number;
  counts: Queue['counts'];
  /** The newest stands first; else the oldest. */
  newestFirst: boolean;
  nextCursor: string | null;
  currentId: string | null;
  selected: ReadonlySet<string>;
  /** Came in since the list was opened and not looked at yet. */
  arrived: ReadonlySet<string>;
  notice: Notice | null;
  /** What colleagues decided about what is under the hands or selected here: that is not pulled away. */
  taken: ReadonlyMap<string, Taken>;
}

export interface Taken {
  moderator: string;
  action: string;
}

export const NOTHING_YET: QueueState = {
  phase: 'loading',
  failure: null,
  items: [],
  total: 0,
  counts: { waiting: 0, reported: 0, spam: 0, appeals: 0, notices: 0 },
  newestFirst: false,
  nextCursor: null,
  currentId: null,
  selected: new Set(),
  arrived: new Set(),
  notice: null,
  taken: new Map(),
};

type Change = Partial<QueueState>;

/** The list without what was decided. Under the hands comes the next one that is left, or the last. */
export function takeOut(state: QueueState, ids: ReadonlySet<string>): Change {
  const items = state.items.filter((item) => !ids.has(item.comment.id));
  return {
    items,
    total: Math.max(0, state.total - (state.items.length - items.length)),
    currentId: nextOf(state, ids),
    selected: new Set([...state.selected].filter((id) => !ids.has(id))),
    arrived: new Set([...state.arrived].filter((id) => !ids.has(id))),
  };
}

/** The list after a colleague decided: what nobody has in hand here leaves it, the rest is marked. */
export function takeAway(state: QueueState, ids: ReadonlySet<string>, taken: Taken): Change {
  const inHand = state.items
    .map(({ comment }) => comment.id)
    .filter((id) => ids.has(id) && (id === state.currentId || state.selected.has(id)));
  const gone = new Set([...ids].filter((id) => !inHand.includes(id)));
  return { ...takeOut(state, gone), taken: new Map([...state.taken, ...inHand.map((id) => [id, taken] as const)]) };
}

/** The list with these in it as they are now, for a list that shows every status. */
export function replace(state: QueueState, changed: readonly QueueItem[]): Change {
  const byId = new Map(changed.map((item) => [item.comment.id, item]));
  return { items: state.items.map((item) => byId.get(item.comment.id) ?? item) };
}

/** A comment after a decision that leaves it in the list. */
export function withStatus(item: QueueItem, status: CommentStatus): QueueItem {
  return { ...item, comment: { ...item.comment, status } };
}

/** The list with these again, each where it stood by its age. */
export function putBack(state: QueueState, back: readonly QueueItem[]): Change {
  const items = [...(replace(state, back).items ?? [])];
  for (const item of back.filter((one) => !includes(items, one.comment.id))) {
    const younger = (other: QueueItem) => other.comment.createdAt > item.comment.createdAt;
    const place = items.findIndex((other) => younger(other) !== state.newestFirst);
    items.splice(place < 0 ? items.length : place, 0, item);
  }
  return { items, total: state.total + items.length - state.items.length, currentId: state.currentId ?? back[0]?.comment.id ?? null };
}

/** The next page, under what is there. */
export function append(state: QueueState, page: Queue, leaveAlone: (id: string) => boolean): Change {
  const items = [...state.items, ...newIn(state, page, leaveAlone)];
  return { items, nextCursor: page.nextCursor, currentId: state.currentId ?? items[0]?.comment.id ?? null };
}

/**
 * What the oldest page looks like by now: new ones are appended, and what a colleague decided leaves, except what is under the hands
 * or selected, so that nothing is pulled away there.
 */
export function merge(state: QueueState, page: Queue, leaveAlone: (id: string) => boolean): Change {
  const seen = new Set(page.items.map((item) => item.comment.id));
  const end = page.nextCursor === null ? null : page.items.at(-1)?.comment.createdAt;
  const inRange = (item: QueueItem) => end === null || (end !== undefined && item.comment.createdAt < end);
  const stays = ({ comment: { id } }: QueueItem) => seen.has(id) || leaveAlone(id) || id === state.currentId || state.selected.has(id);
  const kept = state.items.filter((item) => stays(item) || !inRange(item)).map((item) => withNewText(state, item, page));
  const arrivals = newIn(state, page, leaveAlone);
  const items = [...kept, ...arrivals];
  return {
    items,
    currentId: state.currentId ?? items[0]?.comment.id ?? null,
    arrived: new Set([...state.arrived].filter((id) => includes(kept, id)).concat(arrivals.map((item) => item.comment.id))),
  };
}

/** A text that its writer changed comes in, but not under the hands: a decision on it is told that it changed. */
function withNewText({ currentId }: QueueState, item: QueueItem, page: Queue): QueueItem {
  const now = page.items.find(({ comment }) => comment.id === item.comment.id && comment.editedAt !== item.comment.editedAt);
  return now && item.comment.id !== currentId ? now : item;
}

export function includes(items: readonly QueueItem[], id: string): boolean {
  return items.some((item) => item.comment.id === id);
}

function newIn(state: QueueState, page: Queue, leaveAlone: (id: string) => boolean): QueueItem[] {
  return page.items.filter(({ comment: { id } }) => !includes(state.items, id) && !leaveAlone(id));
}

function nextOf({ items, currentId }: QueueState, gone: ReadonlySet<string>): string | null {
  const at = items.findIndex((item) => item.comment.id === currentId);
  const left = (item: QueueItem) => !gone.has(item.comment.id);
  return (items.slice(Math.max(0, at)).find(left) ?? items.findLast(left))?.comment.id ?? null;
}
