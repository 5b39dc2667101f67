import { DurableObject } from 'cloudflare:workers';
import type { DeskNews, DeskSays, Looking } from '../../shared/live.ts';
import type { Env } from '../context.ts';

/** Who is behind a connection; kept with it while the room sleeps. */
interface Seat extends Looking {
  /** After this a connection counts no more: rights may have changed since it was opened. Milliseconds. */
  until: number;
}

/** Headers with which the Worker, that asked who it is, passes a connection on. */
export const SEAT = 'x-praatmee-seat';

const ID_MAX = 64;

/**
 * The desks of one site, connected: each hears what the others decide and look at. Nothing is stored but with the connections, and the
 * room sleeps while nobody speaks (hibernating WebSockets).
 */
export class Room extends DurableObject<Env> {
  override fetch(request: Request): Response {
    const { 0: theirs, 1: ours } = new WebSocketPair();
    this.ctx.acceptWebSocket(ours);
    ours.serializeAttachment(JSON.parse(decodeURIComponent(request.headers.get(SEAT) ?? '')) satisfies Seat);
    this.#tellWho();
    return new Response(null, { status: 101, webSocket: theirs });
  }

  /** Says it to every desk; `now` in milliseconds. */
  tell(news: DeskNews, now: number): void {
    for (const socket of this.ctx.getWebSockets()) {
      if (seatOf(socket).until < now) socket.close(4001, 'sign in again');
      else socket.send(JSON.stringify(news));
    }
  }

  /** Somebody may not be here any more. */
  remove(moderatorId: string): void {
    for (const socket of this.ctx.getWebSockets()) if (seatOf(socket).id === moderatorId) socket.close(4003, 'not a member');
  }

  /** Who looks at what. */
  who(): Looking[] {
    return this.ctx.getWebSockets().map(lookingOf);
  }

  override webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): void {
    const looking = readLooking(message);
    if (looking === undefined) {
      socket.close(1008, 'not understood');
      return;
    }
    socket.serializeAttachment({ ...seatOf(socket), comment: looking } satisfies Seat);
    this.#tellWho();
  }

  override webSocketClose(socket: WebSocket): void {
    socket.close();
    this.#tellWho(socket);
  }

  #tellWho(gone?: WebSocket): void {
    const sockets = this.ctx.getWebSockets().filter((socket) => socket !== gone && socket.readyState === WebSocket.OPEN);
    const looking = sockets.map(lookingOf);
    for (const socket of sockets) socket.send(JSON.stringify({ kind: 'who', looking } satisfies DeskNews));
  }
}

function seatOf(socket: WebSocket): Seat {
  return socket.deserializeAttachment();
}

function lookingOf(socket: WebSocket): Looking {
  const { id, name, comment } = seatOf(socket);
  return { id, name, comment };
}

/** Undefined for what a desk never says. */
function readLooking(message: string | ArrayBuffer): string | null | undefined {
  if (typeof message !== 'string' || message.length > 200) return undefined;
  try {
    const { looking } = JSON.parse(message) as Partial<DeskSays>;
    return looking === null || (typeof looking === 'string' && looking.length <= ID_MAX) ? looking : undefined;
  } catch {
    return undefined;
  }
}
