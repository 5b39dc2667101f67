import { attempt, memory, PREFIX } from './storage.ts';

/** The keys that begin so, without our prefix. */
export function keysFrom(start: string): string[] {
  const stored = attempt(() => Object.keys(localStorage)) ?? [];
  const own = stored.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  return [...new Set([...memory.keys(), ...own])].filter((key) => key.startsWith(start));
}

/** Calls back when another tab wrote a key that begins so; gives a function that ends it. */
export function watchOtherTabs(start: string, changed: () => void): () => void {
  const listen = ({ key }: StorageEvent) => key?.startsWith(PREFIX + start) && changed();
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
