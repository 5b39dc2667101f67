/** What a key asks for in the queue. */
export type KeyCommand =
  | 'approve'
  | 'reject'
  | 'spam'
  | 'edit'
  | 'reply'
  | 'feature'
  | 'pin'
  | 'undo'
  | 'next'
  | 'previous'
  | 'toggle'
  | 'selectTo'
  | 'selectNone'
  | 'search'
  | 'help';

const LETTERS: Record<string, KeyCommand> = {
  a: 'approve',
  r: 'reject',
  s: 'spam',
  e: 'edit',
  b: 'reply',
  f: 'feature',
  p: 'pin',
  z: 'undo',
  u: 'undo',
  j: 'next',
  k: 'previous',
  x: 'toggle',
  X: 'selectTo',
  '/': 'search',
  '?': 'help',
};
/** These are no letters, so they work also with letters turned off. */
const OTHERS: Record<string, KeyCommand> = { ArrowDown: 'next', ArrowUp: 'previous', Escape: 'selectNone' };

export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
}

/**
 * The command of a key press; null for a key with Ctrl, Alt or Cmd, which belong to the browser, and for a letter where letters are
 * turned off. A key that is held down moves, but decides only once.
 */
export function keyCommand(press: Press, lettersOn: boolean): KeyCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const command = OTHERS[press.key] ?? (lettersOn ? LETTERS[press.key] : undefined) ?? null;
  return press.repeat && command !== 'next' && command !== 'previous' ? null : command;
}

/** Whether somebody types or chooses there, so that keys are meant for it. */
export function takesKeys(tag: string, type: string | null, editable: boolean): boolean {
  if (editable || tag === 'TEXTAREA' || tag === 'SELECT') return true;
  return tag === 'INPUT' && type !== 'checkbox' && type !== 'button';
}
