import type { Session } from '../../../shared/moderation.ts';
import type { DeskApi } from '../api.ts';
import type { Failure } from '../base/answer.ts';
import { StateStore } from '../base/state-store.ts';
import type { OneTimeLink } from './one-time-link.ts';
import type { Passkeys } from './passkeys.ts';

export interface SessionState {
  /** `unknown` until the first answer; `unreachable` if it could not be asked. */
  phase: 'unknown' | 'unreachable' | 'signedOut' | 'signedIn';
  /** Stays while signed out, so that the work behind the sign-in is kept for the same person. */
  session: Session | null;
  /** Signing in has two steps: whereto, and the code that was mailed. */
  step: 'email' | 'code';
  email: string;
  busy: boolean;
  failure: Failure | null;
}

type Api = Pick<DeskApi, 'requestCode' | 'signIn' | 'passkeyOptions' | 'signInWithPasskey' | 'session' | 'signOut'>;

/** Who sits at the desk. */
export class SessionStore extends StateStore<SessionState> {
  readonly #api: Api;
  readonly #passkeys: Passkeys;

  constructor(api: Api, passkeys: Passkeys) {
    super({ phase: 'unknown', session: null, step: 'email', email: '', busy: false, failure: null });
    this.#api = api;
    this.#passkeys = passkeys;
  }

  /** Takes up the session that the browser has, or signs in with the link that was followed. */
  async start(link: OneTimeLink | null): Promise<void> {
    this.change({ phase: 'unknown', failure: null });
    if (link) {
      this.change({ email: link.email });
      await this.signIn(link.code);
      if (this.state.phase === 'signedIn') return;
      // The link was used before: whoever used it here may still be signed in.
      const { failure } = this.state;
      await this.#readSession();
      if (this.state.phase === 'signedOut') this.change({ failure });
      return;
    }
    await this.#readSession();
  }

  /** Has a code mailed. The next step is shown whether or not the address is known: the server does not tell either. */
  async requestCode(email: string): Promise<void> {
    this.change({ busy: true, failure: null, email });
    const answer = await this.#api.requestCode(email);
    this.change(answer.ok ? { busy: false, step: 'code' } : { busy: false, failure: answer.failure });
  }

  async signIn(code: string): Promise<void> {
    this.change({ busy: true, failure: null });
    const answer = await this.#api.signIn(this.state.email, code);
    if (answer.ok) this.enter(answer.value);
    else this.change({ busy: false, failure: answer.failure });
  }

  get canUsePasskeys(): boolean {
    return this.#passkeys.supported;
  }

  /** Nothing happens where the person calls it off. */
  async signInWithPasskey(): Promise<void> {
    if (this.state.busy) return;
    this.change({ busy: true, failure: null });
    const options = await this.#api.passkeyOptions();
    if (!options.ok) return this.change({ busy: false, failure: options.failure });
    const credential = await this.#passkeys.ask(options.value);
    if (!credential) return this.change({ busy: false });
    const answer = await this.#api.signInWithPasskey(credential);
    if (answer.ok) this.enter(answer.value);
    else this.change({ busy: false, failure: answer.failure });
  }

  otherEmail(): void {
    this.change({ step: 'email', failure: null });
  }

  /** The server says that the session is over. */
  lost(): void {
    if (this.state.phase === 'signedIn') this.change({ phase: 'signedOut', step: 'email', failure: null });
  }

  async signOut(): Promise<Failure | null> {
    const answer = await this.#api.signOut();
    if (!answer.ok && answer.failure.code !== 'signed_out') return answer.failure;
    this.change({ phase: 'signedOut', session: null, step: 'email', failure: null });
    return null;
  }

  async #readSession(): Promise<void> {
    const answer = await this.#api.session();
    if (answer.ok) this.enter(answer.value);
    else if (answer.failure.code === 'signed_out') this.change({ phase: 'signedOut' });
    else this.change({ phase: 'unreachable', failure: answer.failure });
  }

  /** A session was opened, by a code or an invitation. */
  enter(session: Session): void {
    this.change({ phase: 'signedIn', session, step: 'email', busy: false, failure: null });
  }
}
