import type { DeskNews, DeskSays, Looking } from '../../../shared/live.ts';
import { StateStore } from '../base/state-store.ts';

/** Milliseconds: the first wait after a connection broke, and the longest. */
const FIRST_WAIT = 1_000;
const AT_MOST = 60_000;

/** What is used of a WebSocket. */
export type Socket = Pick<WebSocket, 'readyState' | 'send' | 'close' | 'onopen' | 'onmessage' | 'onclose'>;

export interface LinkHost {
  connect(): Socket;
  set(callback: () => void, milliseconds: number): unknown;
  clear(handle: unknown): void;
  /** From 0 to 1: so that desks that lost one server do not all come back at once. */
  random(): number;
}

/** The connection with the other desks of a site. Without it the desk works as well, a little later: it looks again every ten seconds. */
export class DeskLink extends StateStore<{ others: readonly Looking[] }> {
  readonly #host: LinkHost;
  readonly #me: string;
  readonly #hear: (news: DeskNews) => void;
  #socket: Socket | null = null;
  #wanted = false;
  #wait = FIRST_WAIT;
  #retry: unknown = null;
  #looking: string | null = null;

  /** `me` is the id of the moderator at this desk. */
  constructor(host: LinkHost, me: string, hear: (news: DeskNews) => void) {
    super({ others: [] });
    this.#host = host;
    this.#me = me;
    this.#hear = hear;
  }

  resume(): void {
    this.#wanted = true;
    if (!this.#socket && this.#retry === null) this.#open();
  }

  pause(): void {
    this.#wanted = false;
    if (this.#retry !== null) this.#host.clear(this.#retry);
    this.#retry = null;
    this.#socket?.close();
    this.#socket = null;
    this.change({ others: [] });
  }

  /** Tells the others which comment lies in front here. */
  look(comment: string | null): void {
    if (comment === this.#looking) return;
    this.#looking = comment;
    this.#say();
  }

  /** Who else has this comment in front of them. */
  at(comment: string): readonly Looking[] {
    return this.state.others.filter((one) => one.comment === comment);
  }

  #open(): void {
    const socket = this.#host.connect();
    this.#socket = socket;
    socket.onopen = () => {
      this.#wait = FIRST_WAIT;
      this.#say();
      // What happened while there was no connection.
      this.#hear({ kind: 'changed' });
    };
    socket.onmessage = ({ data }) => this.#take(JSON.parse(data));
    socket.onclose = () => {
      if (this.#socket !== socket) return;
      this.#socket = null;
      this.change({ others: [] });
      if (this.#wanted) this.#later();
    };
  }

  #later(): void {
    const wait = this.#wait * (0.5 + this.#host.random());
    this.#wait = Math.min(AT_MOST, this.#wait * 2);
    this.#retry = this.#host.set(() => {
      this.#retry = null;
      if (this.#wanted) this.#open();
    }, wait);
  }

  #take(news: DeskNews): void {
    if (news.kind === 'who') this.change({ others: news.looking.filter(({ id }) => id !== this.#me) });
    else if (news.kind !== 'decided' || news.by.id !== this.#me) this.#hear(news);
  }

  #say(): void {
    const says: DeskSays = { looking: this.#looking };
    if (this.#socket?.readyState === 1) this.#socket.send(JSON.stringify(says));
  }
}
