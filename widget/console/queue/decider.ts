import type { Action, Conflict, RejectReason } from '../../../shared/decisions.ts';
import { DECISIONS_MAX } from '../../../shared/limits.ts';
import type { QueueItem } from '../../../shared/moderation.ts';
import type { DeskApi } from '../api.ts';
import type { Failure } from '../base/answer.ts';
import type { QueueStore } from './queue-store.ts';

export interface Order {
  action: Action;
  /** With `reject`. */
  reason?: RejectReason;
  note?: string;
}

/** What was decided in one go, to be taken back in one go; its ids are there once the server has answered. */
interface Done {
  items: readonly QueueItem[];
  ids: Promise<readonly { id: string; commentId: string }[]>;
}

/**
 * Carries out what a moderator decides. The comments leave the list at once, so that the next one is under the hands; what the server
 * does not take stands in the list again.
 */
export class Decider {
  readonly #api: Pick<DeskApi, 'decide' | 'undo'>;
  readonly #queue: QueueStore;
  #done: readonly Done[] = [];

  constructor(api: Pick<DeskApi, 'decide' | 'undo'>, queue: QueueStore) {
    this.#api = api;
    this.#queue = queue;
  }

  /** Decides on those that are selected, or else on the one under the hands. Gives why it failed, or null. */
  async decide(ids: readonly string[], order: Order): Promise<Failure | null> {
    const wanted = new Set(ids);
    const items = this.#queue.state.items.filter((item) => wanted.has(item.comment.id));
    const name = items[0]?.comment.author.name;
    if (name === undefined) return null;
    this.#queue.leave(wanted);
    this.#queue.tell({ kind: 'decided', action: order.action, count: items.length, name, conflicts: [] });

    const result = this.#send(items, order);
    const done = { items, ids: result.then(({ decisions }) => decisions) };
    this.#done = [...this.#done, done];
    const { decisions, conflicts, failure } = await result;
    this.#queue.touch(wanted, 'done');
    if (decisions.length === 0) this.#done = this.#done.filter((one) => one !== done);
    const named = conflicts.map((conflict) => ({ ...conflict, name: nameOf(items, conflict.commentId) }));
    if (named.length > 0) this.#queue.tell({ kind: 'decided', action: order.action, count: decisions.length, name, conflicts: named });
    if (!failure) return null;
    const settled = new Set([...decisions, ...conflicts].map(({ commentId }) => commentId));
    this.#queue.back(items.filter((item) => !settled.has(item.comment.id)));
    this.#queue.tell({ kind: 'failed', failure });
    return failure;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  /** Takes back what was decided last; called again, what was decided before that. */
  async undo(): Promise<void> {
    const last = this.#done.at(-1);
    if (!last) return;
    this.#done = this.#done.slice(0, -1);
    const made = await last.ids;
    const answers = await Promise.all(made.map(({ id }) => this.#api.undo(id)));
    const back = new Set(made.filter((_, index) => answers[index]?.ok).map(({ commentId }) => commentId));
    this.#queue.touch(back, 'done');
    this.#queue.back(last.items.filter((item) => back.has(item.comment.id)));
    const [first] = back;
    if (first) this.#queue.focus(first);
    const failure = answers.map((answer) => (answer.ok ? null : answer.failure)).find((one) => one !== null);
    if (!failure) return this.#queue.tell({ kind: 'undone', count: back.size });
    const left = made.filter((_, index) => !answers[index]?.ok);
    if (failure.code !== 'cannot_undo') this.#done = [...this.#done, { items: last.items, ids: Promise.resolve(left) }];
    this.#queue.tell({ kind: 'failed', failure });
  }

  /** As many calls as the limit of one call asks for; stops at the first that fails. */
  async #send(items: readonly QueueItem[], order: Order) {
    const decisions: { id: string; commentId: string }[] = [];
    const conflicts: Conflict[] = [];
    for (let start = 0; start < items.length; start += DECISIONS_MAX) {
      const commentIds = items.slice(start, start + DECISIONS_MAX).map((item) => item.comment.id);
      const answer = await this.#api.decide({ commentIds, ...order });
      if (answer.ok) {
        decisions.push(...answer.value.decisions);
        conflicts.push(...answer.value.conflicts);
      } else if (answer.failure.code === 'already_decided') conflicts.push(...answer.failure.conflicts);
      else return { decisions, conflicts, failure: answer.failure };
    }
    return { decisions, conflicts, failure: null };
  }
}

function nameOf(items: readonly QueueItem[], id: string): string {
  return items.find((item) => item.comment.id === id)?.comment.author.name ?? '';
}
