import type { Answer, Failure } from '../base/answer.ts';
import { StateStore } from '../base/state-store.ts';

interface AnswersState<Item> {
  phase: 'loading' | 'ready' | 'failed';
  failure: Failure | null;
  /** Whether it is the list of what was answered. */
  answered: boolean;
  items: readonly Item[];
  nextCursor: string | null;
  /** An answer, or more of the list, is on its way. */
  busy: boolean;
}

interface Calls<Item, Given> {
  page(answered: boolean, cursor: string): Promise<Answer<{ items: Item[]; nextCursor: string | null }>>;
  answer(id: string, given: Given): Promise<Answer<Item>>;
}

/** What somebody asks the editors of a site, each answered once: what waits, or what was answered. */
export class AnswersStore<Item extends { id: string }, Given> extends StateStore<AnswersState<Item>> {
  readonly site: string;
  readonly #calls: Calls<Item, Given>;

  constructor(site: string, calls: Calls<Item, Given>) {
    super({ phase: 'loading', failure: null, answered: false, items: [], nextCursor: null, busy: false });
    this.site = site;
    this.#calls = calls;
  }

  async load(answered: boolean): Promise<void> {
    this.change({ phase: 'loading', answered, items: [], nextCursor: null, failure: null });
    const answer = await this.#calls.page(answered, '');
    if (this.state.answered !== answered) return;
    if (answer.ok) this.change({ phase: 'ready', items: answer.value.items, nextCursor: answer.value.nextCursor });
    else this.change({ phase: 'failed', failure: answer.failure });
  }

  async more(): Promise<void> {
    const { nextCursor, busy, answered, items } = this.state;
    if (nextCursor === null || busy) return;
    this.change({ busy: true, failure: null });
    const answer = await this.#calls.page(answered, nextCursor);
    this.change({ busy: false });
    if (answer.ok) this.change({ items: [...items, ...answer.value.items], nextCursor: answer.value.nextCursor });
    else this.change({ failure: answer.failure });
  }

  /** What was answered stays where it stood, with its answer. Gives why it failed, or null. */
  async answer(id: string, given: Given): Promise<Failure | null> {
    if (this.state.busy) return null;
    this.change({ busy: true });
    const answer = await this.#calls.answer(id, given);
    this.change({ busy: false });
    if (!answer.ok) return answer.failure;
    this.change({ items: this.state.items.map((item) => (item.id === id ? answer.value : item)) });
    return null;
  }
}
