import { describe, expect, test } from 'vitest';
import { keyCommand, takesKeys } from '../../../widget/console/queue/key-command.ts';

const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...more });

describe('a key', () => {
  test('does what the dialog says', () => {
    const said = ['a', 'r', 's', 'z', 'u', 'j', 'k', 'x', 'X', '?', 'Escape'].map((key) => keyCommand(press(key), true));
    expect(said).toEqual(['approve', 'reject', 'spam', 'undo', 'undo', 'next', 'previous', 'toggle', 'selectTo', 'help', 'selectNone']);
  });

  test('with Ctrl, Cmd or Alt belongs to the browser', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey']) expect(keyCommand(press('a', { [held]: true }), true)).toBeNull();
  });

  test('that is held down moves on, and decides once', () => {
    expect(keyCommand(press('j', { repeat: true }), true)).toBe('next');
    expect(keyCommand(press('a', { repeat: true }), true)).toBeNull();
  });

  test('that is a letter does nothing where letters are turned off; arrows do', () => {
    expect(keyCommand(press('a'), false)).toBeNull();
    expect(keyCommand(press('?'), false)).toBeNull();
    expect(keyCommand(press('ArrowDown'), false)).toBe('next');
  });

  test('is left to a field in which somebody types, not to a box that is ticked', () => {
    expect(takesKeys('INPUT', 'text', false)).toBe(true);
    expect(takesKeys('INPUT', null, false)).toBe(true);
    expect(takesKeys('TEXTAREA', null, false)).toBe(true);
    expect(takesKeys('SELECT', null, false)).toBe(true);
    expect(takesKeys('DIV', null, true)).toBe(true);
    expect(takesKeys('INPUT', 'checkbox', false)).toBe(false);
    expect(takesKeys('BUTTON', null, false)).toBe(false);
  });
});
