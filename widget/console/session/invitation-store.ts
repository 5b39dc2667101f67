import type { OpenInvitation } from '../../../shared/members.ts';
import type { Session } from '../../../shared/moderation.ts';
import { deskPaths } from '../../../shared/paths.ts';
import type { Failure } from '../base/answer.ts';
import type { Send } from '../base/sender.ts';
import { StateStore } from '../base/state-store.ts';

interface InvitationState {
  found: OpenInvitation | null;
  failure: Failure | null;
  /** A name is missing. */
  wrong: boolean;
  busy: boolean;
}

/** An invitation that somebody followed the link of. */
export class InvitationStore extends StateStore<InvitationState> {
  readonly #send: Send;
  readonly #token: string;
  readonly #enter: (session: Session) => void;

  /** `enter` takes the session once the invitation is accepted. */
  constructor(send: Send, token: string, enter: (session: Session) => void) {
    super({ found: null, failure: null, wrong: false, busy: false });
    this.#send = send;
    this.#token = token;
    this.#enter = enter;
  }

  async load(): Promise<void> {
    this.change({ failure: null });
    const answer = await this.#send<OpenInvitation>(deskPaths.openInvitation(this.#token));
    this.change(answer.ok ? { found: answer.value } : { failure: answer.failure });
  }

  async accept(name: string): Promise<void> {
    const { found, busy } = this.state;
    if (busy) return;
    if (!found?.known && name === '') return this.change({ wrong: true });
    this.change({ busy: true, wrong: false, failure: null });
    const body = name === '' ? {} : { name };
    const answer = await this.#send<Session>(deskPaths.openInvitation(this.#token), { method: 'POST', body });
    this.change({ busy: false, failure: answer.ok ? null : answer.failure });
    if (answer.ok) this.#enter(answer.value);
  }
}
