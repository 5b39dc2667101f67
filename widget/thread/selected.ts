/** The text of a comment, where it is shown. */
export function textIn(root: ShadowRoot, id: string): HTMLElement | null {
  return root.querySelector(`#c${id} > .text`);
}

/** The words that are selected in the text of a comment; without them all its words, where `all` are wanted. */
export function wordsIn(root: ShadowRoot, id: string, all?: true): string {
  const text = textIn(root, id);
  const [found] = getSelection()?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (found && text?.contains(found.startContainer) && text.contains(found.endContainer)) {
    const range = new Range();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    if (`${range}`.trim()) return `${range}`.trim();
  }
  return all && text ? [...text.children].map(({ textContent }) => textContent).join('\n\n') : '';
}
