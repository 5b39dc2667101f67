import type { Decisions, NewDecision } from '../../../../shared/decisions.ts';
import type { Queue, QueueItem } from '../../../../shared/moderation.ts';
import type { Answer } from '../../../../widget/console/base/answer.ts';
import { Decider } from '../../../../widget/console/queue/decider.ts';
import type { QueueLook } from '../../../../widget/console/queue/queue-look.ts';
import { QueueStore } from '../../../../widget/console/queue/queue-store.ts';
import { no, ok, queueOf } from './people.ts';

/** A server that holds comments as the real one does; a test may put another answer in the place of one of its own. */
export class Server {
  waiting: QueueItem[];
  /** What a colleague did, by comment. */
  readonly colleague = new Map<string, string>();
  readonly made: NewDecision[] = [];
  /** What was decided, by batch. */
  readonly taken = new Map<string, QueueItem[]>();
  pageSize = 50;
  /** Answers the next call of this name, once. */
  instead: { queue?: Answer<Queue>; decide?: Answer<Decisions>; undo?: Answer<Decisions> } = {};
  /** Resolves before each answer to a decision, so that a test can hold it back. */
  gate: Promise<void> = Promise.resolve();

  constructor(waiting: QueueItem[]) {
    this.waiting = waiting;
  }

  readonly queue = async (_site: string, _look: QueueLook, cursor?: string | null): Promise<Answer<Queue>> => {
    const instead = this.#insteadOf('queue');
    if (instead) return instead;
    const rest = this.waiting.filter((item) => !cursor || item.comment.createdAt > cursor);
    const page = rest.slice(0, this.pageSize);
    return ok(queueOf(page, rest.length > page.length ? (page.at(-1)?.comment.createdAt ?? null) : null, this.waiting.length));
  };

  readonly decide = async (decision: NewDecision): Promise<Answer<Decisions>> => {
    await this.gate;
    const instead = this.#insteadOf('decide');
    if (instead) return instead;
    this.made.push(decision);
    const conflicts = decision.commentIds.filter((id) => this.colleague.has(id)).map((commentId) => this.#conflict(commentId));
    const mine = decision.commentIds.filter((id) => !this.colleague.has(id));
    if (mine.length === 0) return no('already_decided', { conflicts });
    this.taken.set(
      `batch ${this.made.length}`,
      this.waiting.filter(({ comment }) => mine.includes(comment.id)),
    );
    this.waiting = this.waiting.filter(({ comment }) => !mine.includes(comment.id));
    return ok({
      batch: `batch ${this.made.length}`,
      decisions: mine.map((commentId) => ({ id: `of ${commentId}`, commentId, status: 'approved' as const })),
      conflicts,
    });
  };

  readonly undo = async (id: string): Promise<Answer<Decisions>> => {
    const instead = this.#insteadOf('undo');
    if (instead) return instead;
    const items = this.taken.get(id);
    if (!items) return no('cannot_undo');
    this.taken.delete(id);
    this.waiting = [...this.waiting, ...items].toSorted((a, b) => a.comment.createdAt.localeCompare(b.comment.createdAt));
    return ok({
      batch: 'undo',
      decisions: items.map(({ comment }) => ({ id: `undo ${comment.id}`, commentId: comment.id, status: 'pending' as const })),
      conflicts: [],
    });
  };

  /** What these tests do not do. */
  readonly readCase = async () => no('not_found');
  readonly leave = async () => no('not_found');
  readonly edit = async () => no('not_found');
  readonly reply = async () => no('not_found');

  #insteadOf<Name extends 'queue' | 'decide' | 'undo'>(name: Name) {
    const answer = this.instead[name];
    delete this.instead[name];
    return answer;
  }

  #conflict(commentId: string) {
    const action = this.colleague.get(commentId) ?? null;
    return { commentId, status: 'approved' as const, moderator: 'Noor', action, decidedAt: '2026-11-23T10:00:00Z' };
  }
}

/** A moderator in front of a queue that has been loaded. */
export async function atTheQueue(server: Server) {
  const queue = new QueueStore(server, 'krant');
  const decider = new Decider(server, queue);
  await queue.refresh();
  const names = () => queue.state.items.map((item) => item.comment.author.name);
  return { queue, decider, names };
}
