import type { Appeal, AppealAnswer, Appeals } from '../../../shared/appeals.ts';
import { deskPaths } from '../../../shared/paths.ts';
import type { Failure } from '../base/answer.ts';
import { queryString } from '../base/query-string.ts';
import type { Send } from '../base/sender.ts';
import { StateStore } from '../base/state-store.ts';

interface AppealsState {
  phase: 'loading' | 'ready' | 'failed';
  failure: Failure | null;
  answered: boolean;
  items: readonly Appeal[];
  nextCursor: string | null;
  /** An answer, or more of the list, is on its way. */
  busy: boolean;
}

/** The appeals of one site: what waits, or what was answered. */
export class AppealsStore extends StateStore<AppealsState> {
  readonly #send: Send;
  readonly site: string;

  constructor(send: Send, site: string) {
    super({ phase: 'loading', failure: null, answered: false, items: [], nextCursor: null, busy: false });
    this.#send = send;
    this.site = site;
  }

  async load(answered: boolean): Promise<void> {
    this.change({ phase: 'loading', answered, items: [], nextCursor: null, failure: null });
    const answer = await this.#page();
    if (this.state.answered !== answered) return;
    if (answer.ok) this.change({ phase: 'ready', ...answer.value });
    else this.change({ phase: 'failed', failure: answer.failure });
  }

  async more(): Promise<void> {
    const { nextCursor, busy, items } = this.state;
    if (nextCursor === null || busy) return;
    this.change({ busy: true, failure: null });
    const answer = await this.#page(nextCursor);
    this.change({ busy: false });
    if (answer.ok) this.change({ items: [...items, ...answer.value.items], nextCursor: answer.value.nextCursor });
    else this.change({ failure: answer.failure });
  }

  /** What was answered stays where it stood, with its answer. Gives why it failed, or null. */
  async answer(id: string, given: AppealAnswer): Promise<Failure | null> {
    if (this.state.busy) return null;
    this.change({ busy: true });
    const answer = await this.#send<Appeal>(deskPaths.appealAnswer(id), { method: 'POST', body: given });
    this.change({ busy: false });
    if (!answer.ok) return answer.failure;
    this.change({ items: this.state.items.map((item) => (item.id === id ? answer.value : item)) });
    return null;
  }

  #page(cursor = '') {
    const state = this.state.answered ? 'answered' : 'open';
    return this.#send<Appeals>(deskPaths.appeals(queryString({ site: this.site, state, cursor })));
  }
}

export const makeAppealsStore = (send: Send, site: string) => new AppealsStore(send, site);
