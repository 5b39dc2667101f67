import type { Case } from '../../../shared/case.ts';
import type { DeskApi } from '../api.ts';
import type { Failure } from '../base/answer.ts';
import { StateStore } from '../base/state-store.ts';

interface CaseState {
  commentId: string | null;
  found: Case | null;
  failure: Failure | null;
}

/** What is known of the comment under the hands besides what the list holds. */
export class CaseStore extends StateStore<CaseState> {
  readonly #api: Pick<DeskApi, 'readCase'>;

  constructor(api: Pick<DeskApi, 'readCase'>) {
    super({ commentId: null, found: null, failure: null });
    this.#api = api;
  }

  async look(commentId: string): Promise<void> {
    if (commentId !== this.state.commentId) this.change({ commentId, found: null, failure: null });
    const answer = await this.#api.readCase(commentId);
    if (commentId !== this.state.commentId) return;
    this.change(answer.ok ? { found: answer.value, failure: null } : { failure: answer.failure });
  }
}
