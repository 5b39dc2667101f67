/**
 * The page's localStorage under our own prefix, as JSON. A browser may refuse it (private windows, full, blocked by policy);
 * then everything lasts as long as the page.
 */
const PREFIX = 'praatmee.';
const memory = new Map<string, string>();

export function read<Value>(key: string): Value | null {
  const text = memory.get(key) ?? attempt(() => localStorage.getItem(PREFIX + key));
  return text ? (attempt(() => JSON.parse(text)) as Value | null) : null;
}

/** null removes it. */
export function write(key: string, value: unknown): void {
  memory.delete(key);
  if (value === null) attempt(() => localStorage.removeItem(PREFIX + key));
  else if (attempt(() => localStorage.setItem(PREFIX + key, JSON.stringify(value)) ?? true) === null)
    memory.set(key, JSON.stringify(value));
}

/** The keys that begin so, without our prefix. */
export function keysFrom(start: string): string[] {
  const stored = attempt(() => Object.keys(localStorage)) ?? [];
  return [...memory.keys(), ...stored.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length))].filter((key) =>
    key.startsWith(start),
  );
}

/** Calls back when another tab wrote a key that begins so; gives a function that ends it. */
export function watchOtherTabs(start: string, changed: (key: string) => void): () => void {
  const listen = ({ key }: StorageEvent) => key?.startsWith(PREFIX + start) && changed(key.slice(PREFIX.length));
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

function attempt<Value>(action: () => Value): Value | null {
  try {
    return action();
  } catch {
    return null;
  }
}
