import { deskPaths } from '../../../shared/paths.ts';
import type { ListedPerson, People } from '../../../shared/people.ts';
import type { Failure } from '../base/answer.ts';
import { queryString } from '../base/query-string.ts';
import type { Send } from '../base/sender.ts';
import { StateStore } from '../base/state-store.ts';

/** Which readers one looks at; empty is everything. */
export interface PeopleLook {
  filter: string;
  q: string;
}

interface PeopleState {
  phase: 'loading' | 'ready' | 'failed';
  failure: Failure | null;
  look: PeopleLook;
  items: readonly ListedPerson[];
  nextCursor: string | null;
  busy: boolean;
}

/** The readers of one site. */
export class PeopleStore extends StateStore<PeopleState> {
  readonly #send: Send;
  readonly site: string;

  constructor(send: Send, site: string) {
    super({ phase: 'loading', failure: null, look: { filter: '', q: '' }, items: [], nextCursor: null, busy: false });
    this.#send = send;
    this.site = site;
  }

  /** Loads the newest who fit, from the start. */
  async look(look: PeopleLook): Promise<void> {
    this.change({ phase: 'loading', look, items: [], nextCursor: null, failure: null });
    const answer = await this.#page('');
    if (look !== this.state.look) return;
    if (answer.ok) this.change({ phase: 'ready', ...answer.value });
    else this.change({ phase: 'failed', failure: answer.failure });
  }

  async more(): Promise<void> {
    const { look, nextCursor, busy } = this.state;
    if (nextCursor === null || busy) return;
    this.change({ busy: true, failure: null });
    const answer = await this.#page(nextCursor);
    this.change({ busy: false });
    if (look !== this.state.look) return;
    if (answer.ok) this.change({ items: [...this.state.items, ...answer.value.items], nextCursor: answer.value.nextCursor });
    else this.change({ failure: answer.failure });
  }

  #page(cursor: string) {
    return this.#send<People>(deskPaths.people(queryString({ site: this.site, ...this.state.look, cursor })));
  }
}

export const makePeopleStore = (send: Send, site: string) => new PeopleStore(send, site);
