import type { Site } from '../../shared/sites.ts';
import { type DeskApi, deskApi } from './api.ts';
import { sender } from './base/sender.ts';
import { StateStore } from './base/state-store.ts';
import { Decider } from './queue/decider.ts';
import { QueueStore } from './queue/queue-store.ts';
import { RejectStore } from './queue/reject-store.ts';
import { type Route, readRoute } from './router.ts';
import { SessionStore } from './session/session-store.ts';
import type { Settings } from './settings.ts';
import { ThreadsStore } from './threads/threads-store.ts';

/** All that a moderator has at hand on one site. */
export interface Workplace {
  queue: QueueStore;
  decider: Decider;
  reject: RejectStore;
  threads: ThreadsStore;
}

interface DeskState {
  route: Route;
  /** The chosen site; null while signed out from the start, or for somebody without a site. */
  site: Site | null;
  workplace: Workplace | null;
}

/** The whole desk: who sits at it, where they are, and the work on the site that they chose. */
export class Desk extends StateStore<DeskState> {
  readonly session: SessionStore;
  readonly settings: Settings;
  readonly #api: DeskApi;
  /** Of whom the work is that lies here: somebody else starts with a clean desk. */
  #owner: string | null = null;
  #wasIn = false;

  constructor(fetch: typeof globalThis.fetch, settings: Settings) {
    super({ route: readRoute(''), site: null, workplace: null });
    this.#api = deskApi(sender(fetch, () => this.session.lost()));
    this.session = new SessionStore(this.#api);
    this.settings = settings;
    this.session.watch(() => {
      this.#settle();
      this.#catchUp();
    });
  }

  /** Somebody went to another address within the desk. */
  go(hash: string): void {
    this.change({ route: readRoute(hash) });
    this.#settle();
  }

  /** Opens the workplace that fits the session and the address. What is open stays open as long as it fits. */
  #settle(): void {
    const { session, phase } = this.session.state;
    const owner = session?.moderator.id ?? null;
    if (owner === null && phase === 'signedOut') this.#close();
    if (!session) return;
    if (owner !== this.#owner) this.#close();
    this.#owner = owner;
    const { route, workplace } = this.state;
    const wanted = [route.site, this.settings.site, session.sites[0]?.id];
    const site = wanted.map((id) => session.sites.find((one) => one.id === id)).find((one) => one !== undefined) ?? null;
    if (!site) {
      this.change({ site: null, workplace: null });
      return;
    }
    this.settings.site = site.id;
    this.change({ site, workplace: workplace?.queue.site === site.id ? workplace : this.#open(site.id) });
    if (this.#wasIn && this.state.workplace !== workplace) this.#load();
  }

  /** After signing in again: what happened meanwhile. */
  #catchUp(): void {
    const isIn = this.session.state.phase === 'signedIn';
    if (isIn && !this.#wasIn) this.#load();
    this.#wasIn = isIn;
  }

  #load(): void {
    void this.state.workplace?.queue.refresh();
    void this.state.workplace?.threads.load();
  }

  #open(site: string): Workplace {
    const queue = new QueueStore(this.#api, site);
    const decider = new Decider(this.#api, queue);
    return { queue, decider, reject: new RejectStore(decider), threads: new ThreadsStore(this.#api, site) };
  }

  #close(): void {
    this.#owner = null;
    this.change({ site: null, workplace: null });
  }
}
