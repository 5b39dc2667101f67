import type { NewInvitation, Team } from '../../../shared/members.ts';
import { deskPaths } from '../../../shared/paths.ts';
import type { Role } from '../../../shared/roles.ts';
import type { Answer, Failure } from '../base/answer.ts';
import { FormStore } from '../base/form-store.ts';
import type { Send } from '../base/sender.ts';
import { StateStore } from '../base/state-store.ts';

interface TeamState {
  phase: 'loading' | 'ready' | 'failed';
  failure: Failure | null;
  team: Team;
  busy: boolean;
  /** Whom the last invitation went to. */
  invited: string | null;
}

/** Who works on one site. */
export class TeamStore extends StateStore<TeamState> {
  readonly #send: Send;
  readonly site: string;
  readonly invitation = new FormStore<{ email: string; role: Role }>({ email: '', role: 'moderator' });

  constructor(send: Send, site: string) {
    super({ phase: 'loading', failure: null, team: { members: [], invitations: [] }, busy: false, invited: null });
    this.#send = send;
    this.site = site;
  }

  async load(): Promise<void> {
    this.change({ phase: 'loading', failure: null });
    const answer = await this.#send<Team>(deskPaths.team(this.site));
    if (answer.ok) this.change({ phase: 'ready', team: answer.value });
    else this.change({ phase: 'failed', failure: answer.failure });
  }

  async invite(): Promise<void> {
    const { email } = this.invitation.state.values;
    const team = await this.invitation.submit(({ email, role }) => {
      const body: NewInvitation = { site: this.site, email: email.trim(), role };
      return this.#send<Team>(deskPaths.invitations, { method: 'POST', body });
    });
    if (!team) return this.change({ invited: null });
    this.change({ team, invited: email.trim() });
    this.invitation.fill({ email: '' });
  }

  withdraw(id: string): Promise<void> {
    return this.#change(this.#send<Team>(deskPaths.invitation(id), { method: 'DELETE' }));
  }

  setRole(id: string, role: Role): Promise<void> {
    return this.#change(this.#send<Team>(deskPaths.member(this.site, id), { method: 'PATCH', body: { role } }));
  }

  remove(id: string): Promise<void> {
    return this.#change(this.#send<Team>(deskPaths.member(this.site, id), { method: 'DELETE' }));
  }

  async #change(call: Promise<Answer<Team>>): Promise<void> {
    this.change({ busy: true, failure: null, invited: null });
    const answer = await call;
    this.change(answer.ok ? { busy: false, team: answer.value } : { busy: false, failure: answer.failure });
  }
}

export const makeTeamStore = (send: Send, site: string) => new TeamStore(send, site);
