import type { Account, PublicKeyOptions } from '../../../shared/account.ts';
import { deskPaths } from '../../../shared/paths.ts';
import type { Answer, Failure } from '../base/answer.ts';
import type { Send } from '../base/sender.ts';
import { StateStore } from '../base/state-store.ts';
import { passkeys } from '../session/passkeys.ts';

interface AccountState {
  phase: 'loading' | 'ready' | 'failed';
  failure: Failure | null;
  account: Account;
  busy: boolean;
  /** The browser made no passkey. */
  calledOff: boolean;
}

/** How a moderator signs in, and where they are signed in. */
export class AccountStore extends StateStore<AccountState> {
  readonly #send: Send;

  constructor(send: Send) {
    super({ phase: 'loading', failure: null, account: { passkeys: [], sessions: [] }, busy: false, calledOff: false });
    this.#send = send;
  }

  async load(): Promise<void> {
    this.change({ phase: 'loading', failure: null });
    const answer = await this.#send<Account>(deskPaths.account);
    this.change(answer.ok ? { phase: 'ready', account: answer.value } : { phase: 'failed', failure: answer.failure });
  }

  /** Has the browser make a passkey under this name. Gives whether it is there now. */
  async addPasskey(name: string): Promise<boolean> {
    if (this.state.busy) return false;
    this.change({ busy: true, failure: null, calledOff: false });
    const options = await this.#send<PublicKeyOptions>(deskPaths.passkeyOptions, { method: 'POST' });
    if (!options.ok) return this.#take(options);
    const credential = await passkeys.make(options.value);
    if (credential) return this.#take(await this.#send<Account>(deskPaths.passkeys, { method: 'POST', body: { name, credential } }));
    this.change({ busy: false, calledOff: true });
    return false;
  }

  async removePasskey(id: string): Promise<void> {
    this.change({ busy: true, failure: null });
    this.#take(await this.#send<Account>(deskPaths.passkey(id), { method: 'DELETE' }));
  }

  async endSession(id: string): Promise<void> {
    this.change({ busy: true, failure: null });
    this.#take(await this.#send<Account>(deskPaths.signedInAt(id), { method: 'DELETE' }));
  }

  #take(answer: Answer<Account> | Extract<Answer<unknown>, { ok: false }>): boolean {
    this.change(answer.ok ? { busy: false, account: answer.value } : { busy: false, failure: answer.failure });
    return answer.ok;
  }
}

export const makeAccountStore = (send: Send) => new AccountStore(send);
