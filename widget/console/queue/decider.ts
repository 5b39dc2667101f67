import { type Action, type Mark, STATUS_OF_ACTION } from '../../../shared/actions.ts';
import type { Conflict, Decisions, NewDecision, NewReply } from '../../../shared/decisions.ts';
import { DECISIONS_MAX } from '../../../shared/limits.ts';
import type { QueueItem } from '../../../shared/moderation.ts';
import type { DeskApi } from '../api.ts';
import type { Answer, Failure } from '../base/answer.ts';
import type { QueueStore } from './queue-store.ts';

export interface Order {
  action: Action;
  /** With `reject`: the key of one of the site's reasons. */
  reason?: string;
  /** To the writer. */
  words?: string;
  /** To colleagues. */
  note?: string;
}

/** What was done in one go, to be taken back in one go: as it was before, and the batches it is, once the server has answered. */
interface Done {
  items: readonly QueueItem[];
  batches: Promise<readonly string[]>;
}

type Api = Pick<DeskApi, 'decide' | 'undo' | 'edit' | 'reply' | 'readCase' | 'leave'>;

/**
 * Carries out what a moderator decides. The comments leave the list at once, so that the next one is under the hands; what the server
 * does not take stands in the list again.
 */
export class Decider {
  readonly #api: Api;
  readonly #queue: QueueStore;
  #done: readonly Done[] = [];

  constructor(api: Api, queue: QueueStore) {
    this.#api = api;
    this.#queue = queue;
  }

  /** Decides on those that are selected, or else on the one under the hands. Gives why it failed, or null. */
  async decide(ids: readonly string[], order: Order): Promise<Failure | null> {
    const status = STATUS_OF_ACTION[order.action];
    const items = this.#items(ids).filter((item) => item.comment.status !== status);
    const name = items[0]?.comment.author.name;
    if (name === undefined) return null;
    this.#queue.settle(items, status);
    this.#queue.tell({ kind: 'decided', action: order.action, count: items.length, name, conflicts: [] });

    const result = this.#send(items, order);
    const done = { items, batches: result.then(({ batches }) => batches) };
    this.#done = [...this.#done, done];
    const { batches, settled, conflicts, failure } = await result;
    this.#queue.touch(new Set(items.map((item) => item.comment.id)), 'done');
    if (batches.length === 0) this.#done = this.#done.filter((one) => one !== done);
    const named = conflicts.map((conflict) => ({ ...conflict, name: nameOf(items, conflict.commentId) }));
    if (named.length > 0) this.#queue.tell({ kind: 'decided', action: order.action, count: settled.length, name, conflicts: named });
    if (!failure) return null;
    const gone = new Set([...settled, ...conflicts.map(({ commentId }) => commentId)]);
    this.#queue.back(items.filter((item) => !gone.has(item.comment.id)));
    this.#queue.tell({ kind: 'failed', failure });
    return failure;
  }

  /** Leaves reported comments as they are: their reports are answered. */
  async leave(ids: readonly string[]): Promise<void> {
    const items = this.#items(ids).filter((item) => item.reports.length > 0);
    const answers = await Promise.all(items.map((item) => this.#api.leave(item.comment.id)));
    const failed = answers.find((answer) => !answer.ok);
    const left = items.filter((_, at) => answers[at]?.ok);
    if (this.#queue.look.queue === 'reported') this.#queue.settle(left, 'approved');
    else this.#queue.show(left.map((item) => ({ ...item, reports: [] })));
    this.#queue.touch(new Set(left.map((item) => item.comment.id)), 'done');
    if (failed && !failed.ok) this.#queue.tell({ kind: 'failed', failure: failed.failure });
    else this.#queue.tell({ kind: 'left', count: left.length, name: left[0]?.comment.author.name ?? '' });
  }

  /** Marks comments that readers see, or takes a mark off. */
  async mark(ids: readonly string[], action: Mark): Promise<void> {
    const items = this.#items(ids).filter((item) => item.comment.status === 'approved');
    if (items.length === 0) return;
    const answer = await this.#api.decide({ commentIds: items.map((item) => item.comment.id), action, from: 'approved' });
    if (this.#keep(answer, items, action)) this.#queue.show(items.map((item) => marked(item, action)));
  }

  /** Gives a comment another text. Gives why it failed, or null. */
  async edit(item: QueueItem, source: string): Promise<Failure | null> {
    const answer = await this.#api.edit(item.comment.id, source);
    if (!answer.ok) return answer.failure;
    this.#keep(answer, [item], 'edit');
    const fresh = await this.#api.readCase(item.comment.id);
    if (fresh.ok) this.#queue.show([fresh.value.item]);
    return null;
  }

  /** Answers a comment as the editors. Gives why it failed, or null. */
  async reply(item: QueueItem, reply: NewReply): Promise<Failure | null> {
    const answer = await this.#api.reply(item.comment.id, reply);
    if (!answer.ok) return answer.failure;
    this.#keep(answer, [item], 'reply');
    return null;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  /** Takes back what was done last; called again, what was done before that. */
  async undo(): Promise<void> {
    const last = this.#done.at(-1);
    if (!last) return;
    this.#done = this.#done.slice(0, -1);
    const batches = await last.batches;
    const answers = await Promise.all(batches.map((batch) => this.#api.undo(batch)));
    const back = new Set(answers.flatMap((answer) => (answer.ok ? answer.value.decisions.map(({ commentId }) => commentId) : [])));
    const items = last.items.filter((item) => back.has(item.comment.id));
    this.#queue.touch(back, 'done');
    this.#queue.back(items);
    const [first] = items;
    if (first) this.#queue.focus(first.comment.id);
    const failure = answers.map((answer) => (answer.ok ? null : answer.failure)).find((one) => one !== null);
    if (!failure) return this.#queue.tell({ kind: 'undone', count: back.size });
    const left = batches.filter((_, index) => !answers[index]?.ok);
    if (failure.code !== 'cannot_undo') this.#done = [...this.#done, { items: last.items, batches: Promise.resolve(left) }];
    this.#queue.tell({ kind: 'failed', failure });
  }

  #items(ids: readonly string[]): QueueItem[] {
    const wanted = new Set(ids);
    return this.#queue.state.items.filter((item) => wanted.has(item.comment.id));
  }

  /** What was done without leaving the list can be taken back too. */
  #keep(answer: Answer<Decisions>, items: readonly QueueItem[], action: Mark | 'edit' | 'reply'): boolean {
    if (!answer.ok) {
      this.#queue.tell({ kind: 'failed', failure: answer.failure });
      return false;
    }
    this.#done = [...this.#done, { items, batches: Promise.resolve([answer.value.batch]) }];
    this.#queue.tell({ kind: 'decided', action, count: items.length, name: items[0]?.comment.author.name ?? '', conflicts: [] });
    return true;
  }

  /** As many calls as their statuses and the limit of one call ask for; stops at the first that fails. */
  async #send(items: readonly QueueItem[], order: Order) {
    const batches: string[] = [];
    const settled: string[] = [];
    const conflicts: Conflict[] = [];
    for (const { from, seen, commentIds } of calls(items)) {
      const answer = await this.#api.decide({ commentIds, ...order, from, seen });
      if (answer.ok) {
        batches.push(answer.value.batch);
        settled.push(...answer.value.decisions.map(({ commentId }) => commentId));
        conflicts.push(...answer.value.conflicts);
      } else if (answer.failure.code === 'already_decided') conflicts.push(...answer.failure.conflicts);
      else return { batches, settled, conflicts, failure: answer.failure };
    }
    return { batches, settled, conflicts, failure: null };
  }
}

function calls(items: readonly QueueItem[]): Required<Pick<NewDecision, 'from' | 'seen' | 'commentIds'>>[] {
  return [...Map.groupBy(items, (item) => item.comment.status)].flatMap(([from, all]) => {
    const starts = Array.from({ length: Math.ceil(all.length / DECISIONS_MAX) }, (_, index) => index * DECISIONS_MAX);
    return starts.map((start) => {
      const some = all.slice(start, start + DECISIONS_MAX).map(({ comment }) => comment);
      return { from, seen: Object.fromEntries(some.map(({ id, editedAt }) => [id, editedAt])), commentIds: some.map(({ id }) => id) };
    });
  });
}

function marked(item: QueueItem, action: Mark): QueueItem {
  const { featured, pinned, ...comment } = item.comment;
  const marks = {
    ...((action === 'feature' || (featured && action !== 'unfeature')) && { featured: true as const }),
    ...((action === 'pin' || (pinned && action !== 'unpin')) && { pinned: true as const }),
  };
  return { ...item, comment: { ...comment, ...marks } };
}

function nameOf(items: readonly QueueItem[], id: string): string {
  return items.find((item) => item.comment.id === id)?.comment.author.name ?? '';
}
