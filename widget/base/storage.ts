/**
 * The page's localStorage under our own prefix, as JSON. A browser may refuse it (private windows, full, blocked by policy);
 * then everything lasts as long as the page.
 */
export const PREFIX = 'praatmee.';
export const memory = new Map<string, string>();

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

/** null where the browser refuses. */
export function attempt<Value>(action: () => Value): Value | null {
  try {
    return action();
  } catch {
    return null;
  }
}
