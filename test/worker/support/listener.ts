import { expect, vi } from 'vitest';
import type { ThreadNews } from '../../../shared/live.ts';
import { API } from '../../../shared/paths.ts';
import { connect, newAddress } from './praatmee.ts';

interface From {
  origin?: string;
  address?: string;
}

/** A call for a connection with a discussion, from a page of its site unless told otherwise. */
export function asksToListen(site: { origin: string }, threadId: string, { origin = site.origin, address = newAddress() }: From = {}) {
  const headers = { upgrade: 'websocket', 'cf-connecting-ip': address, ...(origin ? { origin } : {}) };
  return connect(`${API}/threads/${threadId}/live`, headers);
}

/** A reader with the discussion open, and all that they heard. */
export async function listener(site: { origin: string }, threadId: string, from: From = {}) {
  const { webSocket: socket, status } = await asksToListen(site, threadId, from);
  if (!socket) throw new Error(`no WebSocket: ${status}`);
  const heard: ThreadNews[] = [];
  const lives: string[] = [];
  let closed: number | null = null;
  socket.addEventListener('message', ({ data }) => {
    if (data === '!') lives.push(String(data));
    else heard.push(JSON.parse(String(data)));
  });
  socket.addEventListener('close', ({ code }) => {
    closed = code;
  });
  socket.accept();
  return {
    heard,
    lives,
    socket,
    isClosed: () => closed,
    /** Waits for the next thing that is heard, and takes it. */
    next: async (): Promise<ThreadNews> => {
      await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0), { timeout: 5_000, interval: 20 });
      return heard.shift() ?? {};
    },
  };
}
