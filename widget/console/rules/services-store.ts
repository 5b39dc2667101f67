import { deskPaths } from '../../../shared/paths.ts';
import type { Services, ServicesChange } from '../../../shared/services.ts';
import type { Failure } from '../base/answer.ts';
import { FormStore } from '../base/form-store.ts';
import type { Send } from '../base/sender.ts';
import { StateStore } from '../base/state-store.ts';

interface Values {
  asksAkismet: boolean;
  /** Empty: the key that is there stays. */
  key: string;
  effect: NonNullable<Services['akismet']>['effect'];
  sendsPerson: boolean;
  asksCheck: boolean;
  url: string;
}

interface ServicesState {
  phase: 'loading' | 'ready' | 'failed';
  failure: Failure | null;
  saved: Services | null;
  /** Of a new check; told once, so it stays until the desk is left. */
  secret: string | null;
  done: boolean;
}

/** The services outside that judge along on one site, as they are filled in and as they are. */
export class ServicesStore extends StateStore<ServicesState> {
  readonly form = new FormStore<Values>({ asksAkismet: false, key: '', effect: 'spam', sendsPerson: false, asksCheck: false, url: '' });
  readonly #send: Send;
  readonly #site: string;

  constructor(send: Send, site: string) {
    super({ phase: 'loading', failure: null, saved: null, secret: null, done: false });
    this.#send = send;
    this.#site = site;
  }

  async load(): Promise<void> {
    this.change({ phase: 'loading', failure: null });
    const answer = await this.#send<Services>(deskPaths.services(this.#site));
    if (answer.ok) this.#settle(answer.value);
    else this.change({ phase: 'failed', failure: answer.failure });
  }

  fill(part: Partial<Values>): void {
    this.change({ done: false });
    this.form.fill(part);
  }

  async save(newSecret = false): Promise<void> {
    const { saved } = this.state;
    const made = await this.form.submit(({ asksAkismet, key, effect, sendsPerson, asksCheck, url }) => {
      const given = key.trim() === '' && saved?.akismet ? {} : { key };
      const body: ServicesChange = {
        site: this.#site,
        akismet: asksAkismet ? { effect, sendsPerson, ...given } : null,
        check: asksCheck ? { url: url.trim(), newSecret } : null,
      };
      return this.#send<Services>(deskPaths.services(''), { method: 'PUT', body });
    });
    if (made) this.#settle(made, true);
  }

  #settle({ secret, ...saved }: Services, done = false): void {
    const kept = saved.check ? (secret ?? this.state.secret) : null;
    this.change({ phase: 'ready', saved, secret: kept, done });
    this.form.fill({
      asksAkismet: saved.akismet !== null,
      key: '',
      effect: saved.akismet?.effect ?? 'spam',
      sendsPerson: saved.akismet?.sendsPerson ?? false,
      asksCheck: saved.check !== null,
      url: saved.check?.url ?? '',
    });
  }
}

export const makeServicesStore = (send: Send, site: string) => new ServicesStore(send, site);
