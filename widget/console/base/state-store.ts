import { Store } from '../../base/store.ts';

/** A store whose state is one value, replaced as a whole with every change. */
export class StateStore<State extends object> extends Store {
  #state: State;

  constructor(state: State) {
    super();
    this.#state = state;
  }

  get state(): Readonly<State> {
    return this.#state;
  }

  protected change(part: Partial<State>): void {
    this.#state = { ...this.#state, ...part };
    this.changed();
  }
}
