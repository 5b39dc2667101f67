import { deskPaths } from '../../../shared/paths.ts';
import type { RulesTried, SiteRules } from '../../../shared/rules.ts';
import type { PolicySettings } from '../../../shared/sites.ts';
import type { Failure } from '../base/answer.ts';
import type { Send } from '../base/sender.ts';
import { StateStore } from '../base/state-store.ts';

interface RulesState {
  phase: 'loading' | 'ready' | 'failed';
  failure: Failure | null;
  saved: SiteRules | null;
  /** As it is filled in; kept until it is saved or dropped. */
  policy: PolicySettings | null;
  /** What came of trying exactly this policy. */
  tried: RulesTried | null;
  busy: boolean;
  /** It was just saved. */
  done: boolean;
}

/** What the rules of one site judge by, and what other settings would have done. */
export class RulesStore extends StateStore<RulesState> {
  readonly #send: Send;
  readonly site: string;

  constructor(send: Send, site: string) {
    super({ phase: 'loading', failure: null, saved: null, policy: null, tried: null, busy: false, done: false });
    this.#send = send;
    this.site = site;
  }

  /** What a colleague changed comes in; what is filled in here and not saved goes. */
  async load(): Promise<void> {
    this.change({ phase: 'loading', failure: null });
    const answer = await this.#send<SiteRules>(deskPaths.rules(this.site));
    if (answer.ok) this.change({ phase: 'ready', saved: answer.value, policy: answer.value.policy, tried: null });
    else this.change({ phase: 'failed', failure: answer.failure });
  }

  fill(part: Partial<PolicySettings>): void {
    const { policy } = this.state;
    if (policy) this.change({ policy: { ...policy, ...part }, tried: null, done: false });
  }

  get isChanged(): boolean {
    return JSON.stringify(this.state.policy) !== JSON.stringify(this.state.saved?.policy);
  }

  /** Whether anything changed by which comments are judged. */
  get needsTrial(): boolean {
    const judged = (policy: PolicySettings | null | undefined) => JSON.stringify({ ...policy, reactions: null });
    return judged(this.state.policy) !== judged(this.state.saved?.policy);
  }

  async try(): Promise<void> {
    const { policy } = this.state;
    this.change({ busy: true, failure: null });
    const answer = await this.#send<RulesTried>(deskPaths.rulesTrial, { method: 'POST', body: { site: this.site, policy } });
    this.change({ busy: false });
    if (policy !== this.state.policy) return;
    this.change(answer.ok ? { tried: answer.value } : { failure: answer.failure });
  }

  async save(): Promise<void> {
    const { policy, saved } = this.state;
    this.change({ busy: true, failure: null });
    const body = { site: this.site, policy, version: saved?.version };
    const answer = await this.#send<SiteRules>(deskPaths.rules(''), { method: 'PUT', body });
    if (answer.ok) this.change({ busy: false, saved: answer.value, policy: answer.value.policy, tried: null, done: true });
    else this.change({ busy: false, failure: answer.failure });
  }
}

export const makeRulesStore = (send: Send, site: string) => new RulesStore(send, site);
