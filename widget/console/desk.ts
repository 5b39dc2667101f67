import { hasRole, type Role } from '../../shared/roles.ts';
import type { Site } from '../../shared/sites.ts';
import { type DeskApi, deskApi } from './api.ts';
import { type Send, sender } from './base/sender.ts';
import { StateStore } from './base/state-store.ts';
import { DeskLink, type LinkHost } from './live/desk-link.ts';
import { Decider } from './queue/decider.ts';
import { isPlain, type QueueLook, WAITING } from './queue/queue-look.ts';
import { QueueStore } from './queue/queue-store.ts';
import { RejectStore } from './queue/reject-store.ts';
import { type Route, readRoute } from './router.ts';
import { InvitationStore } from './session/invitation-store.ts';
import { passkeys } from './session/passkeys.ts';
import { SessionStore } from './session/session-store.ts';
import type { Settings } from './settings.ts';
import { ThreadsStore } from './threads/threads-store.ts';

/** One list of comments, and what is decided about them. */
export interface Lane {
  queue: QueueStore;
  decider: Decider;
  reject: RejectStore;
}

/** All that a moderator has at hand on one site; as a lane it is the list of what waits. */
export interface Workplace extends Lane {
  /** Another list: what is taken for spam, or what is looked for. The last one stays open. */
  lane(look: QueueLook): Lane;
  /** A store of a screen that is loaded when it is opened: made once, kept as long as the workplace. */
  of<Made>(make: MakeStore<Made>): Made;
  api: DeskApi;
  send: Send;
  threads: ThreadsStore;
  /** With the desks of colleagues. */
  link: DeskLink;
}

/** Makes the store of a screen from the way to the server and the site. One function is one store: declare it once, not in a template. */
export type MakeStore<Made> = (send: Send, site: string) => Made;

interface DeskState {
  /** Somebody followed the link of an invitation and has not answered it. */
  invitation: InvitationStore | null;
  route: Route;
  /** The chosen site; null while signed out from the start, or for somebody without a site. */
  site: Site | null;
  workplace: Workplace | null;
}

/** The whole desk: who sits at it, where they are, and the work on the site that they chose. */
export class Desk extends StateStore<DeskState> {
  readonly session: SessionStore;
  readonly settings: Settings;
  readonly #send: Send;
  readonly #api: DeskApi;
  readonly #connect: (site: string) => LinkHost;
  /** Of whom the work is that lies here: somebody else starts with a clean desk. */
  #owner: string | null = null;
  #wasIn = false;

  constructor(fetch: typeof globalThis.fetch, settings: Settings, connect: (site: string) => LinkHost) {
    super({ route: readRoute(''), site: null, workplace: null, invitation: null });
    this.#send = sender(fetch, () => this.session.lost());
    this.#api = deskApi(this.#send);
    this.#connect = connect;
    this.session = new SessionStore(this.#api, passkeys);
    this.settings = settings;
    this.session.watch(() => {
      this.#settle();
      this.#catchUp();
    });
  }

  /** Shows an invitation before anything else; with its answer comes a session. */
  openInvitation(token: string): void {
    const invitation = new InvitationStore(this.#send, token, (session) => {
      this.session.enter(session);
      this.change({ invitation: null });
    });
    this.change({ invitation });
    void invitation.load();
  }

  /** Somebody went to another address within the desk. */
  go(hash: string): void {
    this.change({ route: readRoute(hash) });
    this.#settle();
  }

  /** Whether the moderator's role on the chosen site is at least this one; the server asks again. */
  may(least: Role): boolean {
    return hasRole(this.state.site?.role, least);
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
    if (workplace?.queue.site !== site.id) workplace?.link.pause();
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
    const plain = lane(this.#api, site, WAITING);
    let other: Lane | null = null;
    const open = (look: QueueLook): Lane => {
      if (isPlain(look)) return plain;
      if (JSON.stringify(other?.queue.look) !== JSON.stringify(look)) other = lane(this.#api, site, look);
      return other ?? plain;
    };
    const stores = new Map<MakeStore<unknown>, unknown>();
    const of = <Made>(make: MakeStore<Made>): Made => {
      if (!stores.has(make)) stores.set(make, make(this.#send, site));
      return stores.get(make) as Made;
    };
    const link = new DeskLink(this.#connect(site), this.#owner ?? '', (news) => {
      if (news.kind === 'decided') for (const { queue } of [plain, ...(other ? [other] : [])]) queue.decidedElsewhere(news);
      else plain.queue.refreshSoon();
    });
    return { ...plain, lane: open, of, api: this.#api, send: this.#send, threads: new ThreadsStore(this.#api, site), link };
  }

  #close(): void {
    this.#owner = null;
    this.state.workplace?.link.pause();
    this.change({ site: null, workplace: null });
  }
}

function lane(api: DeskApi, site: string, look: QueueLook): Lane {
  const queue = new QueueStore(api, site, look);
  const decider = new Decider(api, queue);
  return { queue, decider, reject: new RejectStore(decider) };
}
