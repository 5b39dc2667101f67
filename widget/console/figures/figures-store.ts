import type { Figures } from '../../../shared/figures.ts';
import { deskPaths } from '../../../shared/paths.ts';
import type { Period } from '../../../shared/periods.ts';
import type { Failure } from '../base/answer.ts';
import { queryString } from '../base/query-string.ts';
import type { Send } from '../base/sender.ts';
import { StateStore } from '../base/state-store.ts';

interface FiguresState {
  days: Period;
  found: Figures | null;
  failure: Failure | null;
}

/** What happened on one site. */
export class FiguresStore extends StateStore<FiguresState> {
  readonly #send: Send;
  readonly site: string;

  constructor(send: Send, site: string) {
    super({ days: '30', found: null, failure: null });
    this.#send = send;
    this.site = site;
  }

  /** What was shown stays until the answer comes, so that nothing jumps. */
  async look(days: Period): Promise<void> {
    this.change({ days, failure: null });
    const answer = await this.#send<Figures>(deskPaths.figures(queryString({ site: this.site, days })));
    if (days !== this.state.days) return;
    this.change(answer.ok ? { found: answer.value } : { failure: answer.failure });
  }
}

export const makeFiguresStore = (send: Send, site: string) => new FiguresStore(send, site);
