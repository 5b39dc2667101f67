/** Ctrl, or Cmd on a Mac, where Ctrl moves the caret; as `aria-keyshortcuts` and `getModifierState` call it. */
export const HELD = /Mac|iP/.test(navigator.platform) ? 'Meta' : 'Control';

/** Each with what it writes (around what is selected, or before each line where it ends in a space), its key with HELD, and its sign. */
export const TOOLS = [
  ['bold', '**', 'b', 'B'],
  ['italic', '_', 'i', 'I'],
  ['quote', '> ', '>', '”'],
  ['link', '[](https://)', 'k', '↗'],
  ['list', '- ', '*', '•'],
  ['code', '`', 'e', '<>'],
] as const;

/** What the tool writes whose keys are pressed; every other key is left to page and browser. */
export function markOf(event: KeyboardEvent): string | undefined {
  return event.getModifierState(HELD) && !event.altKey ? TOOLS.find(([, , key]) => key === event.key)?.[1] : undefined;
}

/** Marks up what is selected, or takes the marks away. */
export function format(area: HTMLTextAreaElement, mark: string): void {
  const { selectionStart, selectionEnd: to, value } = area;
  const size = mark.length;
  const from = mark.endsWith(' ') ? value.lastIndexOf('\n', selectionStart - 1) + 1 : selectionStart;
  const text = value.slice(from, to);
  if (mark.endsWith(' ')) {
    const lines = text.split('\n');
    insert(area, from, to, lines.map((line) => (text.startsWith(mark) ? line.replace(mark, '') : mark + line)).join('\n'));
  } else if (mark.startsWith('[')) {
    insert(area, from, to, `[${text}](https://)`);
    // Typing goes on at the address, or else at the words.
    if (text) area.setSelectionRange(to + 3, to + 11);
    else area.setSelectionRange(from + 1, from + 1);
  } else {
    const marked = value.slice(from - size, from) === mark && value.slice(to, to + size) === mark;
    const by = marked ? -size : size;
    if (marked) insert(area, from - size, to + size, text);
    else insert(area, from, to, mark + text + mark);
    area.setSelectionRange(from + by, to + by);
  }
}

/** Puts text in place of what stands there as if it were typed: deprecated, and the only way that Ctrl+Z takes back. */
export function insert(area: HTMLTextAreaElement, from: number, to: number, text: string): void {
  area.focus();
  area.setSelectionRange(from, to);
  document.execCommand('insertText', false, text);
}
