import { DurableObject } from 'cloudflare:workers';
import type { ThreadNews } from '../../shared/live.ts';
import type { Env } from '../context.ts';
import { mergeNews } from './merge-news.ts';

/** The header in which the Worker says from where somebody connects: a keyed hash, kept as long as the connection. */
export const FROM = 'x-praatmee-from';

/** Connections of one discussion, and those of them from one address: a household, an office, a school. */
export const SOCKETS_MAX = 10_000;
export const SOCKETS_OF_ADDRESS_MAX = 50;
/** So many messages a room sends in a second; with more readers they hear less often, and more at a time. */
const SENDS_A_SECOND = 10_000;
/** Milliseconds: what happens within this time is one message. */
const AT_LEAST = 100;

/**
 * The readers of one discussion, connected. They only listen: whoever speaks is put out. The room keeps nothing, and sleeps while nothing
 * happens (hibernating WebSockets).
 */
export class ThreadRoom extends DurableObject<Env> {
  #news: ThreadNews | null = null;

  constructor(state: DurableObjectState, env: Env) {
    super(state, env);
    // A sign of life, answered without waking up.
    state.setWebSocketAutoResponse(new WebSocketRequestResponsePair('?', '!'));
  }

  /** 429 and 503 where there is no place. */
  override fetch(request: Request): Response {
    const from = request.headers.get(FROM) ?? '';
    if (from && this.ctx.getWebSockets(from).length >= SOCKETS_OF_ADDRESS_MAX) return new Response(null, { status: 429 });
    if (this.ctx.getWebSockets().length >= SOCKETS_MAX) return new Response(null, { status: 503 });
    const { 0: theirs, 1: ours } = new WebSocketPair();
    this.ctx.acceptWebSocket(ours, from ? [from] : []);
    return new Response(null, { status: 101, webSocket: theirs });
  }

  /** Says it soon to everyone. */
  tell(news: ThreadNews): void {
    const readers = this.ctx.getWebSockets().length;
    if (!readers) return;
    if (!this.#news) setTimeout(() => this.#say(), Math.max(AT_LEAST, (readers * 1_000) / SENDS_A_SECOND));
    this.#news = mergeNews(this.#news ?? {}, news);
  }

  override webSocketMessage(socket: WebSocket): void {
    socket.close(1008, 'readers listen');
  }

  override webSocketClose(socket: WebSocket): void {
    socket.close();
  }

  #say(): void {
    const message = JSON.stringify(this.#news);
    this.#news = null;
    for (const socket of this.ctx.getWebSockets()) socket.send(message);
  }
}
