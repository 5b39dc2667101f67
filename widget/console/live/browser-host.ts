import { deskPaths } from '../../../shared/paths.ts';
import type { LinkHost } from './desk-link.ts';

/** A real connection with the room of a site's desks. */
export function browserHost(site: string): LinkHost {
  return {
    connect: () => new WebSocket(new URL(deskPaths.live(site), location.href.replace(/^http/, 'ws'))),
    set: (callback, milliseconds) => setTimeout(callback, milliseconds),
    clear: (handle) => clearTimeout(Number(handle)),
    random: Math.random,
  };
}
