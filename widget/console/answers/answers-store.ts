import type { Answer, Failure } from '../base/answer.ts';
import { StateStore } from '../base/state-store.ts';
import type { Narrowed } from '../queue/narrow-fields.ts';

/** Which list, and to what it is narrowed. */
export interface AnswersLook extends Narrowed {
  /** What was answered, or what waits. */
  answered: boolean;
}

interface AnswersState<Item> {
  phase: 'loading' | 'ready' | 'failed';
  failure: Failure | null;
  look: AnswersLook;
  items: readonly Item[];
  nextCursor: string | null;
  /** An answer, or more of the list, is on its way. */
  busy: boolean;
}

interface Calls<Item, Given> {
  page(look: AnswersLook, cursor: string): Promise<Answer<{ items: Item[]; nextCursor: string | null }>>;
  answer(id: string, given: Given): Promise<Answer<Item>>;
}

/** What somebody asks the editors of a site, each answered once: what waits, or what was answered. */
export class AnswersStore<Item extends { id: string }, Given> extends StateStore<AnswersState<Item>> {
  readonly site: string;
  readonly #calls: Calls<Item, Given>;

  constructor(site: string, calls: Calls<Item, Given>) {
    super({
      phase: 'loading',
      failure: null,
      look: { answered: false, thread: '', rule: '', olderThan: '' },
      items: [],
      nextCursor: null,
      busy: false,
    });
    this.site = site;
    this.#calls = calls;
  }

  async load(look: AnswersLook): Promise<void> {
    this.change({ phase: 'loading', look, items: [], nextCursor: null, failure: null });
    const answer = await this.#calls.page(look, '');
    if (this.state.look !== look) return;
    if (answer.ok) this.change({ phase: 'ready', items: answer.value.items, nextCursor: answer.value.nextCursor });
    else this.change({ phase: 'failed', failure: answer.failure });
  }

  async more(): Promise<void> {
    const { nextCursor, busy, look, items } = this.state;
    if (nextCursor === null || busy) return;
    this.change({ busy: true, failure: null });
    const answer = await this.#calls.page(look, nextCursor);
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
